import type { Language } from "../domain/language.ts";

/** The locale by which numbers, plurals and dates of a language are written. */
export function localeOf(language: Language): string {
  // Arabic is written with Western digits, as the citations are; English dates as the United Nations write them.
  if (language === "ar") return "ar-u-nu-latn";
  return language === "en" ? "en-GB" : language;
}
