import type { Language } from "../../domain/language.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import type { ModalClass } from "./modal-words.ts";
import { readModality } from "./read-modality.ts";

/** What asks or binds: a "may" somewhere in such a sentence does not make it a permission. */
const ASKING: readonly ModalClass[] = ["must", "should", "instruct", "request", "call", "invite"];

/**
 * Builds the check of modality: how binding a claim says something is, the quoted sentences say in the claim's language or in
 * the source's. What "invites" becomes neither "must" nor "may", what "is expected" not "will".
 * @param source the language of the document
 */
export function createModalityCheck(source: Language): ClaimCheck {
  const read = keepPerText((text, language) => readModality(text, language));
  return ({ text, plain, language, quoted }) => {
    const said = readModality(text, language, plain);
    const known = new Set(
      quoted.flatMap((sentence) => [language, source].flatMap((one) => [...(read(sentence, one) ?? [])])),
    );
    const stray = [...said].find((modal) => !known.has(modal));
    const isCertain = said.has("will") && !said.has("expect") && known.has("expect");
    const isFree =
      (said.has("may") || said.has("allow")) &&
      ASKING.some((modal) => known.has(modal)) &&
      !ASKING.some((modal) => said.has(modal));
    if (stray === undefined && !isCertain && !isFree) return undefined;
    const found = stray ?? (isFree ? "may" : "will");
    return {
      state: "modality",
      reason:
        known.size > 0 ? { name: "modality", found, known: [...known].join(", ") } : { name: "no_modality", found },
    };
  };
}
