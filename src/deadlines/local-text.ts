import { LANGUAGES, type Language } from "../domain/language.ts";
import type { LocalText } from "../domain/language-text.ts";

/** A text in every language: where one is absent, the English stands in. Undefined values count as absent. */
export function fillLanguages(
  texts: { readonly [L in Language]?: string | undefined } & { readonly en: string },
): LocalText {
  return Object.fromEntries(LANGUAGES.map((language) => [language, texts[language] ?? texts.en])) as LocalText;
}
