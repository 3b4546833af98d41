import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import { readNamedValues } from "../compare/read-named-values.ts";
import { alignToFolded } from "../compare/read-typed-values.ts";
import type { NameIndex } from "../names/name-index.ts";
import { findQuestionWords } from "../question/question-words.ts";
import { BARE_PREDICATES, STAND_INS } from "./ellipsis-words.ts";
import { subjectWords } from "./subject-words.ts";

/** Who asks no more of one that is named than whether that was there, says no more than this; in characters. */
const MAX_OF_NAMED_CHARS = 60;
const NAMED: ReadonlySet<NameKind | undefined> = new Set(["body", "country", "city"]);

/** What asks yes or no, folded, or, in "c'est l'UIT qui …", nothing. */
const YES_OR_NO = writeOut(
  /(?<!\p{L})(?:ли|هل|est-ce(?: que| qu')?|(?<=c'est .{1,40})qui|(?<=(?<!\p{L})es .{1,40})quien)(?!\p{L})|吗|是否/gu,
);
/** Says of what is named that it is that which was spoken of, or that the same is so of it, folded. */
const IT_IS = writeOut(
  /(?<!\p{L})(?:это|то же|так же|it's|is|was|same|c'est|c'etait|y etait|pareil|la? meme|es|era|fue|estuvo|lo mismo|igual|هو|هي|نفس|كذلك)(?!\p{L})|是|一样/u,
);

/**
 * True for "was ITU there?", "same for UNESCO?", "so it's ITU?": asks of one that is named, and says nothing of its own, whether what was
 * said is so of it. "And UNESCO?", "and the IGF that year?" put it in another's place.
 * @param untied the text without what links it to the one before
 */
export function asksOfOneNamed(names: NameIndex, { text, language }: Query, untied: string): boolean {
  const isTied = untied !== text;
  if (untied.length > MAX_OF_NAMED_CHARS) return false;
  const asked = fold(untied).replace(YES_OR_NO, (found) => " ".repeat(found.length));
  if (findQuestionWords(asked).length > 0) return false;
  const spans = [
    ...names
      .finder(language)(untied)
      .filter(({ id, isWithin }) => !isWithin && NAMED.has(names.names.get(id)?.kind)),
    ...readNamedValues(alignToFolded(untied), language, names).filter(({ kind }) => NAMED.has(kind as NameKind)),
  ];
  if (new Set(spans.map(({ start }) => start)).size !== 1) return false;
  const rest = fold(takeOutWords(untied, () => spans));
  const telling = isTied ? [IT_IS] : [IT_IS, BARE_PREDICATES[language], STAND_INS[language]];
  const says = telling.some((words) => rest.search(words) >= 0);
  return says && subjectWords(rest.replace(IT_IS, " ").replace(STAND_INS[language], " "), language).length === 0;
}
