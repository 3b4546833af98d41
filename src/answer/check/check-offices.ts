import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import { OFFICE_WORDS } from "./office-words.ts";
import { createWordClassReader } from "./word-classes.ts";

const readOffices = createWordClassReader(OFFICE_WORDS);

/** Builds the check of offices: each that a claim gives to anybody is in the quoted sentences, in its language or the source's. */
export function createOfficeCheck(source: Language): ClaimCheck {
  const read = keepPerText((text, language) => readOffices(fold(text), language));
  return ({ plain, language, quoted }) => {
    const said = readOffices(plain, language);
    if (said.size === 0) return undefined;
    const known = quoted.flatMap((sentence) => [language, source].flatMap((one) => [...(read(sentence, one) ?? [])]));
    const stray = [...said].find((office) => !known.includes(office));
    return stray && { state: "name", reason: { name: "office", found: stray } };
  };
}
