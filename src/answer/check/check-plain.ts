import { keepPerObject } from "../../text/keep-per-object.ts";
import type { ClaimCheck, QuotedSentence } from "./claim.ts";
import { isPlain } from "./find-live-parts.ts";

/**
 * Builds the check of what is no plain text: links, addresses, mentions, mark-up and control characters. A word that is not
 * plain may stand where the quoted sentences write it so ("Digital@UNGA").
 */
export function createPlainCheck(): ClaimCheck {
  const read = keepPerObject(({ texts }: QuotedSentence) => [...texts.values()].join("\n"));
  return ({ text, quoted }) => {
    if (isPlain(text)) return undefined;
    const source = quoted.map(read).join("\n");
    const strange = text
      .split(/ |(?=["«“(])|(?<=["»”)])/u)
      .find((word) => !isPlain(word) && !(isName(word) && source.includes(word)));
    return strange === undefined
      ? undefined
      : { state: "unsupported_words", reason: { name: "strange", found: strange.trim() } };
  };
}

/** A link may not be repeated even where the source has one: the quote shows it. */
function isName(word: string): boolean {
  return /^[\p{L}\p{N}@&+-]+$/u.test(word);
}
