import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import type { Language } from "../domain/language.ts";
import { byLanguage } from "./by-language.ts";
import { fold } from "./fold.ts";
import { keepPerWord } from "./keep-per-word.ts";

/**
 * The Snowball stem of one folded word. The script chooses Russian or Arabic, whatever the language of the text, so that
 * a Russian word inside an English question is stemmed as Russian; Latin letters go by the language, by default English.
 */
export function stem(word: string, language: Language): string {
  return STEMMERS[language](word);
}

const STEMMERS = byLanguage((language) => keepPerWord((word) => cutWord(word, language)));

/** No word of these languages is longer; to cut "ais" off a word of thousands of letters one by one takes seconds. */
const MAX_WORD_CHARS = 60;

function cutWord(word: string, language: Language): string {
  if (word.length > MAX_WORD_CHARS) return word;
  if (/\p{N}/u.test(word)) return word;
  if (/\p{Script=Cyrillic}/u.test(word)) return fold(russian(word));
  if (/\p{Script=Arabic}/u.test(word)) return fold(arabic(word));
  if (!/\p{Script=Latin}/u.test(word)) return word;
  if (language === "fr") return cutWhole(word, french);
  if (language === "es") return cutWhole(word.replace(/iones$/u, "ion"), spanish);
  return english(word);
}

/** A shorter word has no end to lose: "desa" would be "des". */
const MIN_CUT_AGAIN = 5;

/**
 * Snowball knows the ends of French and Spanish by their accents, which a folded word has lost: it takes "examinée" for a word
 * on -e and leaves "examine", where "examiné" is "examin", and cuts "resoluciones" to "resolu", but not "resolucion". What is cut
 * until nothing comes off is the same for both genders and numbers.
 */
function cutWhole(word: string, cut: (word: string) => string): string {
  const shorter = fold(cut(word));
  return shorter === word || shorter.length < MIN_CUT_AGAIN ? shorter : cutWhole(shorter, cut);
}

/** Snowball leaves different ends on "ассамблея" and "ассамблее"; what comes before the vowels is the same. */
const LOOSE_END = /(?<=\p{Script=Cyrillic}{4})[аеиоуыэюяйь]+$/u;

/** As `stem`, without the vowels that a Russian word keeps at its end: for names, which a sentence bends. */
export function stemLoosely(word: string, language: Language): string {
  return stem(word, language).replace(LOOSE_END, "");
}
