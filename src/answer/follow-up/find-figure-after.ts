import type { AnswerSentence } from "../../domain/answer.ts";
import type { Name } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence } from "../cite.ts";
import { mayBeUnsaid } from "../compare/may-be-unsaid.ts";
import { readFigureTopic } from "../headline/find-figure.ts";
import { findNamingSentence, type NameIndex } from "../names/name-index.ts";
import { readSpanQuestion } from "../question/asked-span.ts";
import type { FollowUp } from "./complete-question.ts";

/**
 * The sentence that gives the figure of what takes the place of something whose figure was asked: "how many people have a mobile phone?",
 * "and women?". Of the figures about what is newly named, and about nothing else but what the question before named, the one
 * that keeps most of that.
 * @returns undefined where no figure was asked, something else is said, or several figures are meant alike
 */
export function findFigureAfter(
  { index, names }: AnswerDeps,
  { question, own, ellipsis, before }: FollowUp,
): AnswerSentence | undefined {
  const said = before.question.query;
  if (!ellipsis.replaces || own.language !== question.answerLanguage) return undefined;
  if (readSpanQuestion(said.text, said.language)?.kind !== "amount") return undefined;
  const { keys, names: named } = readFigureTopic(own.text, names, own.language);
  const [anew, known] = [subjectsOf(names, own), subjectsOf(names, said)];
  if (keys.length + named.length > 0 || anew.length === 0 || anew.every((id) => known.includes(id))) return undefined;
  if (!gaveFigure(names, known, before.paragraphs)) return undefined;
  const kept = ({ about }: Name) => about.filter((id) => known.includes(id)).length;
  const fitting = [...names.names.values()].filter(
    ({ kind, about }) =>
      kind === "figure" &&
      anew.every((id) => about.includes(id)) &&
      about.every((id) => anew.includes(id) || known.includes(id) || mayBeUnsaid(names, id)),
  );
  const most = Math.max(0, ...fitting.map(kept));
  const [figure, ...others] = fitting.filter((one) => kept(one) === most);
  if (!figure || others.length > 0) return undefined;
  const giving = findNamingSentence(names, figure.id, own.language);
  return giving && citeSentence(index.library, own.language, giving.paragraph, giving.sentence);
}

/** Whether what was cited gives the figure of all that the question before named: "the gap between the sexes" is of none. */
function gaveFigure(names: NameIndex, known: readonly string[], cited: readonly ParagraphId[]): boolean {
  return [...names.names.values()].some(
    ({ kind, about, paragraphs }) =>
      kind === "figure" &&
      known.every((id) => about.includes(id)) &&
      about.every((id) => known.includes(id) || mayBeUnsaid(names, id)) &&
      paragraphs.some((id) => cited.includes(id)),
  );
}

function subjectsOf(names: NameIndex, { text, language }: Query): string[] {
  return names
    .subjects(language)(text)
    .map(({ id }) => id);
}
