import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Keyboard } from "../../../src/cli/keyboard.ts";
import { runReview } from "../../../src/cli/review-deadlines.ts";
import { proposeObligations } from "../../../src/deadlines/find/propose-obligations.ts";
import { formatObligation } from "../../../src/deadlines/format-obligation.ts";
import { parseObligations } from "../../../src/deadlines/parse-obligations.ts";
import { openLedgerSources } from "../../../src/storage/ledger-sources.ts";
import { openReviewFiles } from "../../../src/storage/review-files.ts";
import { library, sources } from "../../fixtures/bundled-ledger.ts";

const { calendar, obligations } = sources;
const folder = (): string => mkdtempSync(join(tmpdir(), "wsis-review-"));

describe("proposeObligations", () => {
  it("proposes nothing that the ledger has", () => {
    expect(proposeObligations(library, calendar, obligations, "ru")).toEqual([]);
    expect(proposeObligations(library, calendar, obligations, "en")).toEqual([]);
  });

  it("what it proposes reads as a ledger, word for word", () => {
    const proposals = proposeObligations(library, calendar, [], "ru");
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
    const parsed = parseObligations(
      proposals.map((proposal) => formatObligation(proposal, library)).join(""),
      { library, calendar },
      "obligations.yaml",
    );
    expect(parsed.problems).toEqual([]);
    expect(
      parsed.obligations.map(({ id, review, deadline, citations }) => ({ id, review, deadline, citations })),
    ).toEqual(proposals.map(({ id, review, deadline, citations }) => ({ id, review, deadline, citations })));
    expect(proposals.every(({ review }) => review === "proposed")).toBe(true);
  });
});

describe("wsis deadlines review", () => {
  const few = obligations.filter(({ id }) => id !== "wsis-overall-review" && id !== "ict-indicators-review");

  async function review(
    keys: string,
    lines: readonly string[] = [],
    dataDir = folder(),
  ): Promise<{ code: number; out: string; dataDir: string }> {
    const pressed = [...keys];
    const typed = [...lines];
    const keyboard: Keyboard = {
      readKey: async () => pressed.shift() ?? "q",
      readLine: async (_, preset) => typed.shift() ?? preset,
    };
    const result = { out: "" };
    const io = {
      stdout: { write: (text: string) => (result.out += text) },
      stderr: { write: () => true },
      language: "en" as const,
    };
    const code = await runReview(
      { library, obligations: few, calendar, files: openReviewFiles(dataDir) },
      keyboard,
      io,
    );
    return { code, out: result.out, dataDir };
  }

  it("refuses without a terminal", async () => {
    const result = { err: "" };
    const io = {
      stdout: { write: () => true },
      stderr: { write: (text: string) => (result.err += text) },
      language: "en" as const,
    };
    expect(await runReview({ library, obligations: few, calendar, files: openReviewFiles(folder()) }, null, io)).toBe(
      2,
    );
    expect(result.err).toContain("terminal");
  });

  it("writes what is confirmed where the ledger reads it, and what is turned down never comes back", async () => {
    const { code, out, dataDir } = await review("ynxq");
    expect(code).toBe(0);
    expect(out).toContain("Confirmed: 1, rejected: 1");
    const read = openLedgerSources({ obligations, calendar }, dataDir, library)();
    expect(read.problems).toEqual([]);
    expect(read.obligations).toHaveLength(obligations.length + 1);
    expect(read.obligations.at(-1)?.review).toBe("reviewed");
    expect((await review("q", [], dataDir)).out).not.toContain(
      readFileSync(join(dataDir, "rejected-obligations.txt"), "utf8").trim(),
    );
  });

  it("takes a correction of the wording before it is confirmed", async () => {
    const { dataDir } = await review("ey", ["Кто-то", "Somebody", "сделать", "do it"]);
    expect(readFileSync(join(dataDir, "obligations.yaml"), "utf8")).toContain("Somebody");
  });

  it("adds to a file and keeps what stands in it", async () => {
    const dataDir = folder();
    writeFileSync(join(dataDir, "obligations.yaml"), "# ours");
    await review("yy", [], dataDir);
    expect(readFileSync(join(dataDir, "obligations.yaml"), "utf8")).toMatch(/^# ours\n- id: /u);
  });
});

describe("an operator's own files", () => {
  it("a bad event and an unknown one are reported, a sound one counts", () => {
    const dataDir = folder();
    const own =
      "CSTD 30th session:\n  spans: [{ start: 2027-04-05, end: 2027-04-09 }]\n  source: unctad.org\nCSTD 29th session:\n  spans: [{ start: 2026-04-01 }]\nCSTD 31th session:\n  source: s\n  spans: [{ start: 2028-04-01 }]\n";
    writeFileSync(join(dataDir, "calendar.yaml"), own);
    const read = openLedgerSources({ obligations, calendar }, dataDir, library)();
    expect(read.calendar.get("CSTD 30th session")?.spans).toHaveLength(1);
    expect(read.calendar.get("CSTD 29th session")?.spans).toEqual([]);
    expect(read.problems.map(({ line }) => line)).toEqual([5, null]);
    expect(read.problems.map(({ message }) => message).join("\n")).toMatch(
      /needs a source[\s\S]*CSTD 31th session: no deadline hangs/u,
    );
  });
});
