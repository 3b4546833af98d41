import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AnswerDeps } from "../../src/answer/answer-deps.ts";
import { findAskedDuties } from "../../src/answer/question/find-asked-entries.ts";
import { readQuestion } from "../../src/answer/question/read-question.ts";
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

const find = (question: string) =>
  findAskedDuties(deps, readQuestion(question, deps)).map(({ obligation }) => obligation.id);

describe("thirty questions about duties in six languages", () => {
  it.each(cases)("$language: $question", ({ question, ids }) => {
    expect(find(question).sort()).toEqual([...ids].sort());
  });
});
