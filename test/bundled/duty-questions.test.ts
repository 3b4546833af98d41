import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AnswerDeps } from "../../src/answer/answer-deps.ts";
import { ask } from "../../src/answer/ask.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

/** One meaning in six languages, and the duties that a complete answer names. */
type DutyQuestion = { readonly ids: readonly string[] } & Readonly<Record<Language, string>>;

const questions = parse(
  readFileSync(new URL("./duty-questions.yaml", import.meta.url), "utf8"),
) as readonly DutyQuestion[];
const cases = questions.flatMap((one) =>
  LANGUAGES.map((language) => ({ question: one[language], language, ids: one.ids })),
);

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

describe("thirty questions about duties in six languages", () => {
  it.each(cases)("$language: $question", async ({ question, language, ids }) => {
    const { duties = [], ...answer } = await ask(deps, question);
    expect(answer).toMatchObject({ outcome: "answered", mode: "list", language, premise: null });
    expect(duties.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});
