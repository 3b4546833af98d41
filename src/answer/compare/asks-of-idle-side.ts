import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { generalNames, unknownBodies } from "../names/general-names.ts";
import type { NameIndex } from "../names/name-index.ts";
import { DUTY_WORDS } from "../question/duty-words.ts";
import { endsOf } from "../question/ends-of.ts";
import { OURS } from "../question/own-side.ts";

/**
 * Whether somebody says whose side he is on and asks what is asked of it, and nothing is asked of that side: "We are UNICEF. What are we asked
 * to do?". The register has whatever is asked of anybody; what others are asked is no answer.
 */
export function asksOfIdleSide(
  { index, names, duties }: Pick<AnswerDeps, "index" | "names" | "duties">,
  { text, language }: Query,
): boolean {
  const bodiesIn = (words: string) => findBodies(index, names, words, language);
  const asking = endsOf(text).find((end) => fold(end).search(DUTY_WORDS.asked) >= 0);
  if (asking === undefined || !OURS.test(fold(asking)) || bodiesIn(asking).length > 0) return false;
  const told = text.slice(0, text.length - asking.length);
  const side = bodiesIn(told);
  const concepts = index.languages.get(language)?.findConcepts(told) ?? [];
  const isBusy = concepts.some((id) => duties().entries.some(isPartOf(id)));
  return side.length > 0 && !isBusy && !side.some((id) => generalNames(names, index.library).has(id));
}

/** Whether an entry of the register has somebody's part in it. */
function isPartOf(id: string): (entry: Entry) => boolean {
  return ({ obligation: { actor, addressee, recipient, about } }) =>
    [actor, addressee, recipient].some((party) => party?.concepts.includes(id)) || about.includes(id);
}

/** The bodies that a text names, those that the document does not among them. */
function findBodies(index: SearchIndex, names: NameIndex, text: string, language: Language): string[] {
  const isBody = (id: string) => names.names.get(id)?.kind === "body" || unknownBodies(index).has(id);
  return names
    .things(language)(text)
    .filter(({ id, isWithin }) => !isWithin && isBody(id))
    .map(({ id }) => id);
}
