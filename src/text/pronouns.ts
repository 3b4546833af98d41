import type { Language } from "../domain/language.ts";
import { writeOut } from "./letters.ts";

/** Words for somebody named before, as a subject: "he", "она". */
const THIRD_PERSON: Readonly<Record<Language, RegExp>> = {
  ar: /(?<!\p{L})(?:و|ف)?(?:هو|هي|هم|هن)(?!\p{L})/u,
  en: /(?<!\p{L})(?:he|she|they)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:él|ella|ellos|ellas)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ils?|elles?)(?!\p{L})/iu,
  ru: writeOut(/(?<!\p{L})(?:он|она|они)(?!\p{L})/iu),
  zh: /(?<!其)[他她]们?/u,
};

/** True where a text speaks of somebody whom it does not name. */
export function hasPronoun(text: string, language: Language): boolean {
  return THIRD_PERSON[language].test(text);
}
