import { FRONT, type ParagraphId, partOf, sectionOf } from "../../domain/paragraph-id.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { placeOf } from "../cite.ts";
import type { Question } from "../question/read-question.ts";
import { citeTogether } from "./cite-together.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** A longer section has more subjects than one. */
const MAX_PARAGRAPHS = 4;
/** What is left of a section must have this share of the best score to be told with it. */
const MIN_SCORE = 0.35;
/** So many of its paragraphs are quoted: then the whole of it is asked about. */
const MIN_QUOTED = 2;

/**
 * Quotes the rest of a short section, of which several paragraphs answer and the others are near: "what did we contribute to the
 * review?" asks for all of it.
 */
export function completeSection(
  index: SearchIndex,
  { types, isListQuestion, answerLanguage }: Question,
  drafted: DraftedAnswer,
  { candidates, likelihoods }: Retrieval,
): DraftedAnswer {
  const { outcome, draft } = drafted;
  const quoted = [...new Set(draft.sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
  const [section, ...others] = new Set(quoted.map(sectionOf));
  const wantsAll = isListQuestion || types.length === 0;
  if (outcome !== "answered" || !wantsAll || quoted.length < MIN_QUOTED || others.length > 0) return drafted;
  const whole = [...index.positions.keys()].filter((id) => sectionOf(id) === section);
  const isPart = quoted.some((id) => partOf(id) === section);
  if (isPart || section === FRONT || whole.length > MAX_PARAGRAPHS) return drafted;
  const isNear = (id: ParagraphId) => candidates.some((one) => one.paragraph === id && one.score >= MIN_SCORE);
  const left = whole.filter((id) => !quoted.includes(id));
  if (left.length === 0 || !left.every(isNear)) return drafted;
  const best = left.flatMap((id) => {
    const own = index.sentences.flatMap((place, i) => (place.paragraph === id ? [{ place, i }] : []));
    const likeliest = own.toSorted((a, b) => (likelihoods.sentences[b.i] ?? 0) - (likelihoods.sentences[a.i] ?? 0))[0];
    return likeliest ? [likeliest.place] : [];
  });
  const told = draft.sentences.map((sentence) => placeOf(index.library, sentence));
  const sentences = citeTogether(index, answerLanguage, [...told, ...best], whole);
  return { ...drafted, draft: { ...draft, sentences } };
}
