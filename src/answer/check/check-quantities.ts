import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import { QUANTITY_WORDS, type QuantityClass, SET_PHRASES } from "./quantity-words.ts";
import { createWordClassReader } from "./word-classes.ts";

const readClasses = createWordClassReader(QUANTITY_WORDS);

function readQuantities(folded: string, language: Language): Set<QuantityClass> {
  return readClasses(folded.replace(SET_PHRASES, " "), language);
}

/** What a weaker word may be said by: what holds for all and every year holds for each. */
const IMPLIED: Readonly<Partial<Record<QuantityClass, readonly QuantityClass[]>>> = {
  all: ["yearly"],
  some: ["many"],
};

/**
 * Builds the check of words that widen or narrow: "all", "most", "only", "already", "because" and the like are in the quoted
 * sentences too, in the claim's language or the source's. What a claim leaves out is left to the reader of the quote.
 */
export function createQuantityCheck(source: Language): ClaimCheck {
  const read = keepPerText((text, language) => readQuantities(fold(text), language));
  return ({ plain, language, quoted }) => {
    const known = new Set(
      quoted.flatMap((sentence) => [language, source].flatMap((one) => [...(read(sentence, one) ?? [])])),
    );
    const isKnown = (quantity: QuantityClass) =>
      known.has(quantity) ||
      (quantity === "both" && quoted.length > 1) ||
      (IMPLIED[quantity] ?? []).some((other) => known.has(other));
    const stray = [...readQuantities(plain, language)].find((quantity) => !isKnown(quantity));
    return (
      stray && {
        state: "negation",
        reason: { name: "quantity", found: stray },
      }
    );
  };
}
