import type { ComposedSentence } from "../../domain/composition.ts";
import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { readNumbers, withoutAddresses } from "../../text/read-numbers.ts";
import type { Claim, QuotedSentence } from "./claim.ts";
import { readWords } from "./read-words.ts";

/** Reads a sentence for all checks at once. */
export function readClaim(
  { text }: Pick<ComposedSentence, "text">,
  { language, question }: { readonly language: Language; readonly question: string },
  quoted: readonly QuotedSentence[],
): Claim {
  const plain = fold(text);
  const joined = withoutAddresses(text);
  const folded = joined === text ? plain : fold(joined);
  const words = readWords(folded, language);
  return { text, plain, folded, words, numbers: readNumbers(folded, language), language, question, quoted };
}
