import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";
import type { NameIndex } from "./name-index.ts";

type Sex = "woman" | "man";

/** Women or men alone, folded. */
const ASKED: Readonly<Record<Sex, RegExp>> = {
  woman: phrasePattern(
    [
      "женщин\\p{L}*|дам\\p{L}?",
      "wom[ae]n|females?|lad(?:y|ies)",
      "femmes?",
      "muj(?:er|eres)",
      "(?:ال)?(?:نساء|سيدات|ستات|نسوان)|امراه",
    ],
    "女性|女士|妇女",
    "gu",
  ),
  man: phrasePattern(["мужчин\\p{L}*", "m[ae]n|males?", "hommes?", "hombres?", "(?:ال)?رجال"], "男性|男士", "gu"),
};
/** A text without the words that ask for women or men alone. */
export function withoutSexAsked(text: string): string {
  return takeOutWords(text, (folded) => Object.values(ASKED).flatMap((words) => findSpans(folded, words)));
}

/** How English addresses a person, right before the name. */
const ADDRESSED: Readonly<Record<Sex, RegExp>> = {
  woman: writeOut(/(?<!\p{L})(?:Ms|Mrs)\.? $/u),
  man: writeOut(/(?<!\p{L})Mr\.? $/u),
};

/**
 * Who of the persons of a document is of the sex that a question asks for alone ("which of the named speakers are women?"), as its English
 * version addresses them.
 * @returns undefined where none is asked for, or both are
 */
export function readSexAsked(names: NameIndex, text: string): ((id: string) => boolean) | undefined {
  const folded = fold(text);
  const asked = (["woman", "man"] as const).filter((sex) => folded.search(ASKED[sex]) >= 0);
  const [sex, other] = asked;
  if (sex === undefined || other !== undefined) return undefined;
  const addressed = names
    .sentences("en")
    .flatMap(({ text: said, spans }) =>
      spans.filter(({ start }) => ADDRESSED[sex].test(said.slice(0, start))).map(({ id }) => id),
    );
  return (id) => addressed.includes(id);
}
