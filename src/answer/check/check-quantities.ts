import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { type ClaimCheck, keepPerSentence, type QuotedSentence } from "./claim.ts";
import { QUANTITY_WORDS, type QuantityClass, SET_PHRASES } from "./quantity-words.ts";
import { createWordClassReader } from "./word-classes.ts";

const readClasses = createWordClassReader(QUANTITY_WORDS);

function readQuantities(text: string, language: Language): Set<QuantityClass> {
  return readClasses(fold(text).replace(SET_PHRASES, " "), language);
}

/** What a weaker word may be said by: what holds for all and every year holds for each. */
const IMPLIED: Readonly<Partial<Record<QuantityClass, readonly QuantityClass[]>>> = {
  all: ["yearly"],
  some: ["many"],
};

/**
 * Builds the check of words that widen or narrow: "all", "most", "only", "already", "because" and the like are in the quoted
 * sentences too. What a claim leaves out is left to the reader of the quote.
 */
export function createQuantityCheck(): ClaimCheck {
  const read = keepPerSentence(
    ({ texts }: QuotedSentence) =>
      new Set([...texts].flatMap(([language, text]) => [...readQuantities(text, language)])),
  );
  return ({ text, language, quoted }) => {
    const known = new Set(quoted.flatMap((sentence) => [...read(sentence)]));
    const isKnown = (quantity: QuantityClass) =>
      known.has(quantity) || (IMPLIED[quantity] ?? []).some((other) => known.has(other));
    const stray = [...readQuantities(text, language)].find((quantity) => !isKnown(quantity));
    return (
      stray && {
        state: "negation",
        detail: `The sentence says "${stray}"; the named sentences do not restrict or extend so.`,
      }
    );
  };
}
