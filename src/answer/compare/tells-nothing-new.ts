import type { AnswerSentence } from "../../domain/answer.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { stemWords } from "../../text/stem-words.ts";

/** An acronym beside the name it stands for: "(WTSA)". */
const ACRONYM = /[(（]\p{Lu}[\p{Lu}\p{N}&@-]+[)）]/gu;

const HAN = /^\p{Script=Han}$/u;

/** Asks what, not whether; folded. */
const WHAT = phrasePattern(
  [
    "что|чего|чем|как(?:ие|ое|ая|ой|ую|их)",
    "what|which|how",
    "que|quoi|qu'\\p{L}+|quel(?:le)?s?|comment",
    "que|cual(?:es)?|como",
    "ما|ماذا|اي|كيف",
  ],
  "什么|哪|怎",
);

/** Whether what is asked for is something, and quotes have no word that the question does not: what a document orders is not told by its name in a list of references. */
export function tellsNothingNew({ text, language }: Query, quoted: readonly AnswerSentence[]): boolean {
  if (!WHAT.test(fold(text))) return false;
  const said = new Set(stemWords(text, language));
  // One Chinese character alone is where two words part.
  const isKnown = (stem: string) => said.has(stem) || HAN.test(stem);
  return quoted.every((sentence) => stemWords(sentence.text.replace(ACRONYM, " "), language).every(isKnown));
}
