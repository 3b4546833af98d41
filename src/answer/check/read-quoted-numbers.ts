import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import { keepPerText } from "./claim.ts";

/** A quoted sentence as several checks read it, in a language: folded by `foldForNumbers`, with its numbers. Kept. */
export const readQuotedNumbers = keepPerText((text, language) => {
  const folded = foldForNumbers(text);
  return { folded, numbers: readNumbers(folded, language) };
});
