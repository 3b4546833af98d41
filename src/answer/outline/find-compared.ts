import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { stem } from "../../text/stem.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { versionFor } from "../cite.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { stripQuestionWords } from "../question/question-words.ts";
import type { Question } from "../question/read-question.ts";
import { COMPARES, IN_GENERAL } from "./compared-words.ts";
import { findComparedDuties } from "./find-compared-duties.ts";
import type { TopicParagraphs } from "./find-topic-paragraphs.ts";

/** What more paragraphs name than this tells none of them apart. */
const MAX_PARAGRAPH_SHARE = 0.35;

/**
 * The paragraphs of the two sides of a comparison: what two bodies are each to do about one thing, else of each side the best of those that name it.
 * @param isSure whether the search is: then what is told beside the two is nothing that they are compared in
 * @returns undefined where nothing is compared, both sides stand in one paragraph, or they are compared in what neither says
 */
export function findCompared(
  deps: AnswerDeps,
  { query }: Question,
  retrieval: Retrieval,
  isSure = false,
): TopicParagraphs | undefined {
  if (fold(query.text).search(COMPARES) < 0) return undefined;
  const duties = findComparedDuties(deps, query);
  if (duties.length > 0) return asWhole(deps, duties);
  const names = deps.names.things(query.language)(query.text);
  const ids = [...new Set(names.map(({ id }) => id))];
  const paragraphs = [...new Set(ids.flatMap((id) => findSide(deps, id, query.language, retrieval) ?? []))];
  if (paragraphs.length !== 2 || !(isSure || isSaid(deps, query, names, paragraphs))) return undefined;
  return asWhole(deps, paragraphs);
}

function asWhole({ index }: AnswerDeps, paragraphs: readonly ParagraphId[]): TopicParagraphs {
  return new Map(paragraphs.map((id) => [id, new Set(sourceSentences(index, id).keys())]));
}

/** The best paragraph of those that name a thing. */
function findSide(
  { names, index }: AnswerDeps,
  id: string,
  language: Language,
  { candidates }: Retrieval,
): ParagraphId | undefined {
  const byName = names.sentences(language).filter(({ named }) => named.has(id));
  const byConcept = [...index.concepts].filter(([, sentences]) => sentences.some((each) => each.has(id)));
  const naming = new Set([...byName.map(({ paragraph }) => paragraph), ...byConcept.map(([paragraph]) => paragraph)]);
  if (naming.size > MAX_PARAGRAPH_SHARE * index.concepts.size) return undefined;
  return candidates.find(({ paragraph }) => naming.has(paragraph))?.paragraph;
}

/** True where all words beside the names, but those of any comparison, stand in the text of a side: budgets do not. */
function isSaid(
  { index }: AnswerDeps,
  { text, language }: Query,
  names: readonly Span[],
  paragraphs: readonly ParagraphId[],
): boolean {
  const isNamed = (at: number) => names.some(({ start, end }) => start <= at && at < end);
  const rest = [...text].length === text.length ? [...text].map((c, i) => (isNamed(i) ? " " : c)).join("") : text;
  const asked = stripQuestionWords(fold(rest).replace(COMPARES, " ").replace(IN_GENERAL, " "));
  const { texts } = versionFor(index.library, language);
  const said = new Set(paragraphs.flatMap((id) => stemWords(texts.get(id)?.text ?? "", language)));
  const words = tokenise(asked).filter((word) => word.length > 1 && !isStopWord(word, language));
  return words.every((word) => said.has(stem(word, language)));
}
