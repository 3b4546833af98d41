import { describe, expect, it } from "vitest";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import { buildCase } from "../../src/evaluation/build-case.ts";
import { parseCases } from "../../src/evaluation/parse-cases.ts";
import { feedback } from "../contract/state-samples.ts";

const question = "Кто готовит доклад?";
const p121 = paragraphId("annex/121");

describe("a case made of what a person said of an answer", () => {
  it.each([
    ["wrong_paragraph", [p121], { answerable: true, gold: ["annex/121"] }],
    ["wrong_answer", [p121], { answerable: true, gold: ["annex/121"] }],
    ["other", [p121], { answerable: true, gold: ["annex/121"] }],
    ["incomplete", [p121], { answerable: true, gold: ["annex/67", "annex/121"] }],
    ["incomplete", [], { answerable: true, gold: ["annex/67"] }],
    ["should_have_said_no", [p121], { answerable: false, gold: [] }],
  ] as const)("%s, right would be %j", (reason, rightParagraphs, expected) => {
    const built = buildCase(feedback({ question, reason, rightParagraphs }));
    const { cases, problems } = parseCases(JSON.stringify(built));
    expect(problems).toEqual([]);
    expect(cases).toMatchObject([{ id: "feedback-f1", language: "ru", question, ...expected }]);
  });

  it("is none without a complaint, without consent, and where nobody knows the right paragraph", () => {
    expect(buildCase(feedback({ verdict: "up", question }))).toBe("no_complaint");
    expect(buildCase(feedback({ reason: null, question }))).toBe("no_complaint");
    expect(buildCase(feedback({ question: null }))).toBe("no_consent");
    expect(buildCase(feedback({ question, rightParagraphs: [] }))).toBe("right_paragraph_unknown");
  });
});
