import type { Language } from "../../domain/language.ts";
import { type Bound, findBound } from "./bound-words.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import type { FoundNumber } from "./found-number.ts";
import { foldForNumbers, readNumbers } from "./read-numbers.ts";

interface BoundNumber {
  readonly value: string;
  readonly bound: Bound | "exactly";
}

function readBounds(folded: string, numbers: readonly FoundNumber[], language: Language): BoundNumber[] {
  return numbers
    .filter(({ kind, ordinal }) => (kind === "number" || kind === "percentage") && !ordinal)
    .map(({ value, start }) => ({ value, bound: findBound(folded.slice(0, start), language) ?? "exactly" }));
}

function readQuote(text: string, language: Language): BoundNumber[] {
  const folded = foldForNumbers(text);
  return readBounds(folded, readNumbers(folded, language), language);
}

/**
 * Builds the check of bounds: what "nearly 85 per cent" or "more than 93" is a bound of, a claim gives with the same bound,
 * and no other number with any. The claim's language and the source's decide.
 */
export function createBoundCheck(source: Language): ClaimCheck {
  const read = keepPerText((text, language) => readQuote(text, language));
  return ({ folded, numbers, language, quoted }) => {
    const known = quoted.flatMap((sentence) => [language, source].flatMap((one) => read(sentence, one) ?? []));
    for (const { value, bound } of readBounds(folded, numbers, language)) {
      const bounds = new Set(known.filter((number) => number.value === value).map((number) => number.bound));
      if (bounds.size > 0 && !bounds.has(bound))
        return {
          state: "negation",
          detail: `The sentence says "${bound}" ${value}; the named sentences say ${[...bounds].join(", ")} ${value}.`,
        };
    }
    return undefined;
  };
}
