import type { Language } from "../../domain/language.ts";
import { type Bound, findBound } from "../../text/find-bound.ts";
import type { FoundNumber } from "../../text/found-number.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import { readQuotedNumbers } from "./read-quoted-numbers.ts";

interface BoundNumber {
  readonly value: string;
  readonly bound: Bound | "exactly";
}

function readBounds(folded: string, numbers: readonly FoundNumber[], language: Language): BoundNumber[] {
  return numbers
    .filter(({ kind, ordinal }) => (kind === "number" || kind === "percentage") && !ordinal)
    .map(({ value, start }) => ({ value, bound: findBound(folded.slice(0, start), language) ?? "exactly" }));
}

/**
 * Builds the check of bounds: what "nearly 85 per cent" or "more than 93" is a bound of, a claim gives with the same bound,
 * and no other number with any. The claim's language and the source's decide.
 */
export function createBoundCheck(source: Language): ClaimCheck {
  const read = keepPerText((_text, language, sentence) => {
    const quote = readQuotedNumbers(sentence, language);
    return quote ? readBounds(quote.folded, quote.numbers, language) : [];
  });
  return ({ folded, numbers, language, quoted }) => {
    const said = readBounds(folded, numbers, language);
    if (said.length === 0) return undefined;
    const known = quoted.flatMap((sentence) => [language, source].flatMap((one) => read(sentence, one) ?? []));
    for (const { value, bound } of said) {
      const bounds = new Set(known.filter((number) => number.value === value).map((number) => number.bound));
      if (bounds.size > 0 && !bounds.has(bound))
        return {
          state: "negation",
          reason: { name: "bound", found: bound, value, known: [...bounds].join(", ") },
        };
    }
    return undefined;
  };
}
