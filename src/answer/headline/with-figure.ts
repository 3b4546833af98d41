import { askedThings } from "../../text/asked-things.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf } from "../cite.ts";
import { findGaps } from "../compare/find-gaps.ts";
import { findUnsaidWords } from "../compare/find-unsaid-words.ts";
import { type DraftedAnswer, toAnswered } from "../draft/drafted-answer.ts";
import { askingPart } from "../question/asking-part.ts";
import type { Question } from "../question/read-question.ts";
import { figureSpans, readFigureTopic } from "./find-figure.ts";
import type { ValuedSpan } from "./spans-of.ts";

/**
 * A refusal that was not certain gives way to its nearest sentence where that gives the figure about all that the question asks a share of: "the percentage
 * of Internet users in low-income countries, what is it?" is told by it, whatever else is said.
 */
export function withFigure(deps: AnswerDeps, { query, types }: Question, drafted: DraftedAnswer): DraftedAnswer {
  const [near] = drafted.closest;
  const asksFigure = types.includes("number") || askedThings(query.text).includes("share");
  if (drafted.outcome !== "not_found" || !near || !asksFigure || drafted.premise) return drafted;
  const { index, names } = deps;
  const { subjects } = readFigureTopic(query.text, names, query.language);
  const { paragraph, number } = placeOf(index.library, near);
  const own = names.sentences(query.language).find((one) => one.paragraph === paragraph && one.sentence === number - 1);
  const isAll = ({ value }: ValuedSpan) => names.names.get(value)?.about.length === subjects.length;
  if (!own || subjects.length === 0 || !figureSpans(own, names, subjects, query.language).some(isAll)) return drafted;
  // "In Latin America" is a group that no figure is of.
  if (findUnsaidWords(deps, { ...query, text: askingPart(query.text) }).length > 0) return drafted;
  if (findGaps(index, names, query, [near]).length > 0) return drafted;
  return toAnswered(drafted, { mode: "extractive", sentences: [near] });
}
