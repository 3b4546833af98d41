import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import { CONNECTIVE_WORDS, type ConnectiveClass } from "./connective-words.ts";
import { FREQUENCY_WORDS, type FrequencyClass } from "./frequency-words.ts";
import { QUANTITY_WORDS, type QuantityClass, SET_PHRASES } from "./quantity-words.ts";
import { TIMING_WORDS, type TimingClass } from "./timing-words.ts";
import { createWordClassReader } from "./word-classes.ts";

/** What widens or narrows what is said. */
type Bound = QuantityClass | FrequencyClass | TimingClass | ConnectiveClass;

const READERS: readonly ((folded: string, language: Language) => Iterable<Bound>)[] = [
  createWordClassReader(QUANTITY_WORDS),
  createWordClassReader(FREQUENCY_WORDS),
  createWordClassReader(TIMING_WORDS),
  createWordClassReader(CONNECTIVE_WORDS),
];

function readQuantities(folded: string, language: Language): Set<Bound> {
  const plain = folded.replace(SET_PHRASES, " ");
  return new Set(READERS.flatMap((read) => [...read(plain, language)]));
}

/** What a weaker word may be said by: what holds for all and every year holds for each. */
const IMPLIED: Readonly<Partial<Record<Bound, readonly Bound[]>>> = {
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
    const isKnown = (quantity: Bound) =>
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
