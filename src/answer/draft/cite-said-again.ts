import type { Answer, AnswerSentence } from "../../domain/answer.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { Retrieval } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf } from "../cite.ts";
import { listFound } from "./find-own-words.ts";

/**
 * The sentences of an answer, each with those of the other part of the document beside it that say the same, where their
 * paragraphs were found about as surely and are not quoted anyway: what is only named could not be checked. What is read
 * stays as short as it was.
 */
export function citeSaidAgain(
  deps: AnswerDeps,
  { outcome, mode, duties, sentences, language }: Omit<Answer, "question" | "timings_ms">,
  candidates: Retrieval["candidates"],
): readonly AnswerSentence[] {
  if (outcome !== "answered" || mode !== "extractive" || duties) return sentences;
  const { library } = deps.index;
  const places = sentences.map((sentence) => placeOf(library, sentence));
  const quoted = new Set(places.map(({ paragraph }) => paragraph));
  const found = listFound(candidates);
  return sentences.map((sentence, i) => {
    const same = (deps.saidAgain().get(placeKey(places[i] as SentencePlace)) ?? []).filter(
      ({ paragraph }) => found.has(paragraph) && !quoted.has(paragraph),
    );
    const citations = same.flatMap(
      ({ paragraph, number }) => citeSentence(library, language, paragraph, number - 1).citations,
    );
    return same.length > 0 ? { ...sentence, citations: [...sentence.citations, ...citations] } : sentence;
  });
}
