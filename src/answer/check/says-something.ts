import type { Language } from "../../domain/language.ts";
import { readClaim } from "./read-claim.ts";
import { isTelling } from "./telling-words.ts";

/** False for what any sentence would support: "Yes.", "No, the text does not say so." */
export function saysSomething(text: string, language: Language): boolean {
  const { words, numbers } = readClaim({ text }, { language, question: "" }, []);
  return numbers.length > 0 || words.some((word) => word.isContent && !isTelling(word.text, language));
}
