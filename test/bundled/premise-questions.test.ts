import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AnswerDeps } from "../../src/answer/answer-deps.ts";
import { ask } from "../../src/answer/ask.ts";
import type { MissingAspect } from "../../src/domain/answer.ts";
import type { Language } from "../../src/domain/language.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

interface Paired {
  readonly language: Language;
  readonly question: string;
  /** What a correction must give. */
  readonly says?: string;
  /** What is asked for and not given. */
  readonly lacks?: MissingAspect;
}

const questions = parse(
  readFileSync(new URL("./premise-questions.yaml", import.meta.url), "utf8"),
) as readonly Paired[];

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

describe("questions in pairs that differ in a word", () => {
  it.each(questions.filter(({ says }) => says !== undefined))("corrected: $question", async ({ question, says }) => {
    const { outcome, premise, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(premise?.found.join(" ").toLowerCase()).toContain(says?.toLowerCase());
    expect(sentences.map(({ text }) => text).join(" ")).not.toBe("");
  });

  it.each(questions.filter(({ lacks }) => lacks !== undefined))("not given: $question", async ({ question, lacks }) => {
    const { outcome, gaps, premise } = await ask(deps, question);
    expect(premise).toBeNull();
    expect(outcome === "not_found" || gaps.includes(lacks as MissingAspect)).toBe(true);
  });

  it.each(questions.filter(({ says, lacks }) => says === undefined && lacks === undefined))(
    "as it is: $question",
    async ({ question }) => {
      expect(await ask(deps, question)).toMatchObject({ outcome: "answered", premise: null, gaps: [] });
    },
  );
});
