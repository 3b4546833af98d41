import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import type { NameIndex } from "../names/name-index.ts";
import { SPEAKING } from "../question/kind-words.ts";
import { alignToFolded } from "./read-typed-values.ts";

/** Whom somebody speaks for, by what kind of name it has. */
const KINDS: ReadonlySet<NameKind | undefined> = new Set(["body", "country"]);
/** What stands right before the body or country that somebody spoke for, folded. */
const FOR: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?<!\p{L})(?:باسم|نيابه عن|بالنيابه عن|من)\s+(?:ال|منظمه )?$/u),
  en: writeOut(/(?<!\p{L})(?:on behalf of|in the name of|from|for)\s+(?:the )?$/u),
  es: writeOut(/(?<!\p{L})(?:en nombre de|por parte de|por|de)\s*(?:la |el |l )?$/u),
  fr: writeOut(/(?<!\p{L})(?:au nom d(?:e|u|es)?|de la part d(?:e|u|es)?|pour|de)(?:\s+|')(?:la |le |l')?$/u),
  ru: writeOut(/(?<!\p{L})(?:от (?:имени |лица )?|за )$/u),
  zh: /代表$/u,
};
/** So many characters before a body hold what leads to it. */
const REACH = 24;

/** Whether it is asked who spoke for a body or country that no quote names: who spoke for others does not tell. @param quoted in the source's words */
export function isForOtherBody(
  names: NameIndex,
  { text, language }: Query,
  quoted: readonly string[],
  source: Language,
): boolean {
  const aligned = alignToFolded(text);
  const folded = fold(aligned);
  if (!SPEAKING[language].test(folded)) return false;
  const bodies = names
    .finder(language)(aligned)
    .filter(({ id, isWithin }) => !isWithin && KINDS.has(names.names.get(id)?.kind));
  const spokenFor = bodies.find(({ start }) => FOR[language].test(folded.slice(Math.max(0, start - REACH), start)));
  if (!spokenFor) return false;
  return !quoted.some((own) =>
    names
      .finder(source)(own)
      .some(({ id }) => id === spokenFor.id),
  );
}
