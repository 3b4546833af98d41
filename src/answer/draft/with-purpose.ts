import type { AnswerSentence } from "../../domain/answer.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf, sourceVersion } from "../cite.ts";
import { asksRather, tellsPurpose } from "../compare/lacks-reason.ts";
import { generalNames } from "../names/general-names.ts";
import type { Question } from "../question/read-question.ts";
import { sourceSentence } from "./cite-items.ts";
import { type DraftedAnswer, toAnswered } from "./drafted-answer.ts";

/** That somebody made a thing: a subject of the names of a document. */
const CREATED = "created";

/** Asks for a purpose where it asks no reason, folded. */
const WHAT_FOR = phrasePattern(
  [
    "для чего|с какой целью",
    "what for|for what(?: purpose)?",
    "dans quel but|pour quoi|a quoi ser\\p{L}+",
    "para que|con que fin",
    "لاي غرض|ما (?:هو )?(?:ال)?(?:غرض|هدف)",
  ],
  "目的|为了什么",
);

/**
 * Why a thing was made is told by the sentence that tells of it with what it is for: where that is the nearest, a refusal that was not
 * certain gives way to it. People seldom ask a paragraph for reasons that gives a purpose.
 */
export function withPurpose(deps: AnswerDeps, { query }: Question, drafted: DraftedAnswer): DraftedAnswer {
  const [near] = drafted.closest;
  const asksWhy = askedThings(query.text).includes("reason") || WHAT_FOR.test(fold(query.text));
  if (drafted.outcome !== "not_found" || !near || !asksWhy || asksRather(query.text)) return drafted;
  if (!tellsWhatFor(deps, query, near)) return drafted;
  return toAnswered(drafted, { mode: "extractive", sentences: [near] });
}

/** Whether a question is of something that was made, and a sentence names that and gives a purpose. */
function tellsWhatFor({ index, names }: AnswerDeps, { text, language }: Query, near: AnswerSentence): boolean {
  const topics = names
    .topics(language)(text)
    .map(({ id }) => id);
  const place = placeOf(index.library, near);
  if (!topics.includes(CREATED) || !tellsPurpose(sourceSentence(index, place))) return false;
  const general = generalNames(names, index.library);
  const source = sourceVersion(index.library).language;
  const named = names
    .sentences(source)
    .find(({ paragraph, sentence }) => paragraph === place.paragraph && sentence === place.number - 1)?.named;
  const concepts = index.concepts.get(place.paragraph)?.[place.number - 1];
  return names
    .things(language)(text)
    .some(({ id }) => !general.has(id) && (named?.has(id) || concepts?.has(id)));
}
