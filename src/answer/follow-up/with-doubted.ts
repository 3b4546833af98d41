import type { FalsePremise } from "../../domain/answer.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { alignToFolded, readTypedValues, wordsAt } from "../compare/read-typed-values.ts";
import type { TypedValue } from "../compare/typed-value.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import type { FollowUp } from "./complete-question.ts";

/** What gives more values of a kind than this is not about one of them. */
const MAX_FOUND = 2;

/** Says what the first quote gives where something else is believed: "I thought it was 2026?" */
export function withDoubted(deps: AnswerDeps, followUp: FollowUp, drafted: DraftedAnswer): DraftedAnswer {
  const [first] = drafted.draft.sentences;
  if (!followUp.ellipsis.doubts || drafted.outcome !== "answered" || !first) return drafted;
  const premise = findDoubted(deps, followUp, first.text);
  return premise ? { ...drafted, premise } : drafted;
}

function findDoubted({ names }: AnswerDeps, { own, question }: FollowUp, quote: string): FalsePremise | undefined {
  if (own.language !== question.answerLanguage) return undefined;
  const read = (text: string): TypedValue[] => readTypedValues(alignToFolded(text), own.language, names);
  const [given, ...others] = read(own.text);
  if (!given || others.length > 0) return undefined;
  const found = read(quote).filter(({ kind }) => kind === given.kind);
  const distinct = new Set(found.map(({ value }) => value));
  if (distinct.size === 0 || distinct.size > MAX_FOUND || distinct.has(given.value)) return undefined;
  const words = found.flatMap((each) => each.called ?? wordsAt(quote, each) ?? []);
  return { given: wordsAt(own.text, given) ?? given.value, found: [...new Set(words)] };
}
