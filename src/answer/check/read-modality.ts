import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { MODAL_WORDS, type ModalClass } from "./modal-words.ts";
import { createWordClassReader } from "./word-classes.ts";

/** The future of Spanish verbs is told by an accent that folding takes off. */
const SPANISH_FUTURE = /(?<!\p{L})\p{L}{2,}r(?:á|án)(?!\p{L})/iu;

const readClasses = createWordClassReader(MODAL_WORDS);

/** How binding a text says things are: every class it has a word of. */
export function readModality(text: string, language: Language, folded = fold(text)): Set<ModalClass> {
  const classes = readClasses(folded, language);
  return language === "es" && SPANISH_FUTURE.test(text) ? new Set([...classes, "will"]) : classes;
}
