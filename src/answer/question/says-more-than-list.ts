import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { wordKeys } from "../../text/word-keys.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { withoutSexAsked } from "../names/sex-asked.ts";
import { askingPart } from "./asking-part.ts";
import { cutPurpose } from "./cut-purpose.ts";
import { DOCUMENT } from "./document-words.ts";
import { SPEAKING } from "./kind-words.ts";

/**
 * Whether a question for all things of a kind has words that nobody uses who asks for such a list, beside names, that somebody spoke, and what
 * narrows a list (`narrow-names.ts`): "the Asian cities" are some of the cities, "all the events this week" may be of other events.
 * @param kinds those that are asked for
 */
export function saysMoreThanList(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  kinds: readonly NameKind[],
  asked: string,
  language: Language,
): boolean {
  const text = withoutDocument(withoutSexAsked(askingPart(cutPurpose(asked))), language);
  const known = index.languages.get(language)?.listWords;
  const finders = [
    names.finder,
    names.things,
    names.findIssuers,
    ...(kinds.includes("figure") ? [names.subjects] : []),
  ];
  const named = finders.flatMap((finderOf) => finderOf(language)(text));
  return wordKeys(text, language).some(({ keys, start, end }) => {
    const word = fold(text.slice(start, end));
    const isOfList = keys.some((key) => known?.has(key)) || SPEAKING[language].test(word) || isStopWord(word, language);
    return !isOfList && !named.some((name) => start < name.end && name.start < end);
  });
}

/** A text without the words that name the document: "in the annex" leaves nothing out. */
function withoutDocument(text: string, language: Language): string {
  return takeOutWords(text, (folded) => findSpans(folded, DOCUMENT[language]));
}
