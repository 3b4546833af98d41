import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks more in case that the answer is yes, folded. */
const IF_SO = phrasePattern(
  [
    "если (?:да|упоминается|так|есть)",
    "(?:and )?if (?:so|yes|it (?:is|does))",
    "si (?:oui|c'est le cas)|(?:et )?dans l'affirmative|le cas echeant",
    "si (?:es asi|la respuesta es si)|de ser asi|en caso afirmativo",
    "(?:و)?(?:ان|اذا) (?:كان (?:كذلك|نعم|الامر كذلك)|نعم)|في حال نعم",
  ],
  "如果?有(?:的话)?|若有|如果是(?:的话)?|如果提到了?",
);
const BREAKS = /(?<=[?？؟.。])\s*|(?<=[,،，])\s*/u;

/** A question without what it asks in case that the answer is yes ("is Brazil mentioned? If so, by whom?"); the text itself where it asks nothing so. */
export function cutIfSo(text: string): string {
  const parts = text.split(BREAKS);
  const at = parts.findIndex((part, i) => i > 0 && IF_SO.exec(fold(part))?.index === 0);
  return at < 0 ? text : parts.slice(0, at).join(" ");
}
