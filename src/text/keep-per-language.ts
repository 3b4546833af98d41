import type { Language } from "../domain/language.ts";

/** Reads something in a language once, and only in the languages that are asked for. @param read of a language alone */
export function keepPerLanguage<L extends Language, T>(read: (language: L) => T): (language: L) => T {
  const kept = new Map<L, { readonly value: T }>();
  return (language) => {
    const known = kept.get(language);
    if (known !== undefined) return known.value;
    const value = read(language);
    kept.set(language, { value });
    return value;
  };
}
