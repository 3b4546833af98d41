import type { Language } from "../domain/language.ts";
import { writeOut } from "./letters.ts";

/** Arabic writes "and" in one with a word. */
export const PREFIX: Readonly<Partial<Record<Language, string>>> = { ar: "[وف]?" };

/** A pattern of whole words in a language. Chinese words have no edges. */
export function compileWords(words: string, language: Language, flags: "u" | "gu" = "u"): RegExp {
  if (language === "zh") return new RegExp(words, flags);
  return writeOut(
    new RegExp(String.raw`(?<![\p{L}\p{M}])${PREFIX[language] ?? ""}(?:${words})(?![\p{L}\p{M}])`, flags),
  );
}
