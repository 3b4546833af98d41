import type { AnswerSentence } from "../../domain/answer.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf } from "../cite.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";
import { listFound } from "./find-own-words.ts";

/**
 * Sentences of other parts of the document, each with those of the preferred part beside it that say the same, where their
 * paragraphs were found about as surely and are not quoted anyway: the words of the resolution can be checked too. What is
 * read stays as short as it was.
 */
export function citeSaidAgain(
  deps: AnswerDeps,
  drafted: DraftedAnswer,
  { candidates }: Pick<Retrieval, "candidates">,
  language: Language,
): DraftedAnswer {
  const { draft, outcome, duties, seeAlso } = drafted;
  if (outcome !== "answered" || draft.mode !== "extractive" || duties || seeAlso) return drafted;
  const { library } = deps.index;
  const places = draft.sentences.map((sentence) => placeOf(library, sentence));
  const quoted = new Set(places.map(({ paragraph }) => paragraph));
  const found = listFound(candidates);
  const citeBeside = (sentence: AnswerSentence, i: number): AnswerSentence => {
    const place = places[i];
    if (!place || isPreferred(library.document.structure, place.paragraph)) return sentence;
    const own = (deps.saidAgain().get(placeKey(place)) ?? []).filter(
      ({ paragraph }) => found.has(paragraph) && !quoted.has(paragraph),
    );
    const citations = own.flatMap(
      ({ paragraph, number }) => citeSentence(library, language, paragraph, number - 1).citations,
    );
    return own.length > 0 ? { ...sentence, citations: [...sentence.citations, ...citations] } : sentence;
  };
  return { ...drafted, draft: { ...draft, sentences: draft.sentences.map(citeBeside) } };
}
