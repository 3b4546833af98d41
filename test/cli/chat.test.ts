import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import type { CliDeps } from "../../src/cli/cli-deps.ts";
import { runCli } from "../../src/cli/program.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

async function wsis(args: readonly string[], stdin = ""): Promise<{ code: number; out: string; err: string }> {
  const written = { out: "", err: "" };
  const io: CliDeps["io"] = {
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.err += text) },
    stdin: Readable.from([Buffer.from(stdin)]),
    language: "en",
  };
  const parts = { io, openApp: async () => app, openModels: async () => null, version: "1.2.3" };
  return { code: await runCli(args, parts as unknown as CliDeps), ...written };
}

describe("wsis chat", () => {
  it("answers line by line, each in the light of the one before, until the lines end", async () => {
    const { code, out, err } = await wsis(["chat"], "Where was the high-level meeting held?\n\nand when?\n");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.match(/^Report, section I, para 1/gmu)).toHaveLength(2);
  });

  it("keeps what was said over thanks, and asks back where nothing was", async () => {
    const { out } = await wsis(["chat"], "by when?\nWho is to review the indicators on ICT?\nthanks!\nby when?\n");
    expect(out).toMatch(/^What is your question about\?/u);
    expect(out).toContain("You are welcome!");
    expect(out.slice(out.indexOf("You are welcome!"))).toContain("Annex, para 117");
  });

  it("ends with exit", async () => {
    expect((await wsis(["chat"], "exit\npara 67\n")).out).toBe("");
  });

  it("goes on after a line that is too long to read", async () => {
    const { code, out, err } = await wsis(["chat"], `${"a ".repeat(4000)}\npara 9\n`);
    expect(code).toBe(0);
    expect(err).not.toBe("");
    expect(out).toContain("Annex, para 9");
  });
});

describe("wsis ask --after", () => {
  it("completes a question from the one before it", async () => {
    const { out } = await wsis(["ask", "and when?", "--after", "Where was the high-level meeting held?", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ outcome: "answered", understood: expect.stringContaining("when") });
  });

  it("says so where there is nothing to complete it from", async () => {
    expect(await wsis(["ask", "by when?"])).toMatchObject({ code: 1, out: expect.stringMatching(/^What is your/u) });
  });
});

describe("wsis batch with what was said before", () => {
  it("reads it from each line", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "wsis-chat-")), "out.jsonl");
    const context = { question: "Who is to review the indicators on ICT?", paragraphs: ["annex/117", "no/id"] };
    const lines = [
      { id: 1, question: "by when?", context },
      { id: 2, question: "by when?", context: null },
    ];
    const { code } = await wsis(
      ["batch", "ask", "--in", "-", "--out", out],
      lines.map((l) => JSON.stringify(l)).join("\n"),
    );
    expect(code).toBe(0);
    const [completed, asked] = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(completed).toMatchObject({ id: 1, outcome: "answered" });
    expect(asked).toMatchObject({ id: 2, outcome: "not_found", clarify: true });
  });
});
