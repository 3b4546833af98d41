import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { generalNames } from "../names/general-names.ts";
import type { NameIndex } from "../names/name-index.ts";
import { alignToFolded } from "./read-typed-values.ts";

/** A session of a body, folded. */
const SESSION = phrasePattern(
  ["сесси\\p{L}*", "sessions?", "sessions?", "periodos? de sesiones", "(?:ال)?(?:دوره|دورات)"],
  "届会议?|届|会期",
  "gu",
);

/** No more characters stand between a session and the body whose it is: " of the ", "将在第三十". */
const MAX_BETWEEN = { behind: 9, before: 6 } as const;

/** Whether the session of a body is asked of, and the sessions that some quotes tell of are of others. @param quoted in the source's words */
export function isOfOtherBody(
  { library }: SearchIndex,
  names: NameIndex,
  question: Query,
  quoted: readonly string[],
  source: Language,
): boolean {
  const asked = ownerIn(names, question.text, question.language);
  if (asked === undefined || generalNames(names, library).has(asked)) return false;
  const told = quoted.flatMap((text) => ownersIn(names, text, source));
  return told.length > 0 && !told.includes(asked);
}

/** The body whose session a question names: behind the word, and in Chinese before it. */
function ownerIn(names: NameIndex, question: string, language: Language): string | undefined {
  const text = alignToFolded(question);
  const bodies = bodiesIn(names, text, language);
  const owners = findMatches(fold(text), SESSION).map(({ index: start, 0: { length } }) => {
    const end = start + length;
    return language === "zh"
      ? bodies.findLast((body) => body.end <= start && start - body.end <= MAX_BETWEEN.before)
      : bodies.find((body) => body.start >= end && body.start - end <= MAX_BETWEEN.behind);
  });
  return owners.find((owner) => owner !== undefined)?.id;
}

/** The bodies whose sessions a text of the source tells of, each named before: "КНТР на ее тридцатой сессии". */
function ownersIn(names: NameIndex, text: string, source: Language): string[] {
  const bodies = bodiesIn(names, text, source);
  return findMatches(fold(alignToFolded(text)), SESSION).flatMap(
    ({ index }) => bodies.findLast(({ end }) => end <= index)?.id ?? [],
  );
}

function bodiesIn(names: NameIndex, text: string, language: Language) {
  return names
    .finder(language)(text)
    .filter(({ id, isWithin }) => !isWithin && names.names.get(id)?.kind === "body");
}
