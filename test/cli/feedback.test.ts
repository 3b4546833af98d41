import { describe, expect, it } from "vitest";
import { runFeedback } from "../../src/cli/feedback.ts";
import { runFeedbackExport } from "../../src/cli/feedback-export.ts";
import type { Feedback } from "../../src/domain/feedback.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import { parseCases } from "../../src/evaluation/parse-cases.ts";
import { feedback } from "../contract/state-samples.ts";
import { BUNDLED_STRUCTURE } from "../fixtures/bundled-library.ts";

const p86 = paragraphId("annex/86");
const VOTES = [
  feedback({ id: "a", verdict: "up", language: "en" }),
  feedback({ id: "b", verdict: "down", paragraphs: [p86] }),
  feedback({ id: "c", verdict: "down", paragraphs: [p86, paragraphId("annex/67")], outcome: null, gate: null }),
];

async function run(votes: readonly Feedback[], options: { json?: boolean } = {}, isTTY = false) {
  const written = { out: "", err: "" };
  const io = {
    stdout: { write: (text: string) => (written.out += text), isTTY },
    stderr: { write: (text: string) => (written.err += text) },
    language: "en" as const,
  };
  const code = await runFeedback(
    { feedback: { list: async () => [...votes] } },
    options,
    async () => BUNDLED_STRUCTURE,
    io,
  );
  return { code, ...written };
}

describe("wsis feedback", () => {
  it("counts for and against: over all, by language, by outcome, and the paragraphs people were least helped by", async () => {
    const { code, out, err } = await run(VOTES);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.trimEnd().split("\n")).toEqual([
      "all\t1\t2",
      "en\t1\t0",
      "ru\t0\t2",
      "answered\t1\t1",
      "not_noted\t0\t1",
      "wrong_paragraph\t1\t2",
      "Annex, para 86\t0\t2",
      "Annex, para 67\t1\t1",
    ]);
    expect((await run(VOTES, {}, true)).out).toContain("not helpful");
  });

  it("gives each vote as JSON, and nobody's name with it", async () => {
    const { out } = await run(VOTES, { json: true });
    const { counts, votes } = JSON.parse(out);
    expect(counts).toMatchObject({ all: { up: 1, down: 2 }, paragraphs: { "annex/86": { up: 0, down: 2 } } });
    expect(votes[1]).toMatchObject({
      id: "b",
      verdict: "down",
      paragraphs: ["annex/86"],
      at: "2026-11-24T08:00:00.000Z",
    });
    expect(out).not.toMatch(/U1|C1|T1|person|question/u);
  });

  it("says so where nobody has voted: exit 1, and in JSON empty counts", async () => {
    expect(await run([])).toEqual({ code: 1, out: "", err: "Nobody has voted on an answer yet.\n" });
    const { code, out } = await run([], { json: true });
    expect({ code, ...JSON.parse(out) }).toMatchObject({ code: 1, votes: [], counts: { all: { up: 0, down: 0 } } });
  });
});

describe("wsis feedback export", () => {
  const question = "Кто готовит доклад?";
  const votes = [
    feedback({ id: "a", verdict: "up", question }),
    feedback({ id: "b", question: null }),
    feedback({ id: "c", question, rightParagraphs: [] }),
    feedback({ id: "d", question, comment: "см. п. 86" }),
  ];
  async function exportVotes(list: readonly Feedback[]) {
    const written = { out: "", err: "" };
    const io = {
      stdout: { write: (text: string) => (written.out += text), isTTY: false },
      stderr: { write: (text: string) => (written.err += text) },
      language: "en" as const,
    };
    return { code: await runFeedbackExport({ feedback: { list: async () => [...list] } }, io), ...written };
  }

  it("writes what wsis eval reads, of those with consent, without names, and counts the rest", async () => {
    const { code, out, err } = await exportVotes(votes);
    expect(code).toBe(0);
    expect(parseCases(out)).toMatchObject({
      cases: [{ id: "feedback-d", question, gold: ["annex/86"] }],
      problems: [],
    });
    expect(out).not.toMatch(/U1|C1|T1/u);
    expect(err.trimEnd().split("\n")).toEqual([
      "1 of 4 votes made a case.",
      "1 with nothing said against the answer",
      "1 without the question: nobody agreed to have it kept",
      "1 with a question, but without the right paragraph",
    ]);
  });

  it("says so where there is none: exit 1", async () => {
    expect(await exportVotes([])).toEqual({ code: 1, out: "", err: "0 of 0 votes made a case.\n" });
  });
});
