import { filterLedger } from "../../deadlines/filter-ledger.ts";
import { findConcept } from "../../deadlines/find-concept.ts";
import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Ledger, Modality } from "../../domain/obligation.ts";
import { parseModality } from "../../messages/parse-modality.ts";
import { type Selection, selectEntries } from "./select-entries.ts";

/** What stands before whoever receives, in the six languages. */
const TOWARD = /(?:^|\s)(?:to|для|кому|перед|à|a|ante|إلى|الى|向|给|→)\s+/iu;
/** The words of the longest name that is looked for, and of the longest verb. */
const MAX_NAME_WORDS = 8;
const MAX_VERB_WORDS = 2;

/**
 * Chooses by what stands after `duties`: who acts, "to" whom, the year, the text's verb, in any order; other words are what
 * the duties speak of.
 */
export function selectDuties(
  text: string,
  register: Ledger,
  concepts: readonly Concept[],
  language: Language,
): Selection {
  const { recipient, rest } = cutRecipient(text, concepts);
  const { modality, words } = cutModality(rest);
  const filter = { all: true, ...(recipient && { recipient }), ...(modality && { modality }) };
  const bounded = filterLedger(register, filter, concepts);
  if (words === "") return { kind: "entries", ledger: bounded };
  return selectEntries(words, bounded, concepts, language, true);
}

function cutRecipient(text: string, concepts: readonly Concept[]): { recipient?: string; rest: string } {
  const toward = TOWARD.exec(text);
  if (toward === null) return { rest: text };
  const [before, behind] = [text.slice(0, toward.index), text.slice(toward.index + toward[0].length)];
  const words = behind.split(/\s+/u);
  for (let length = Math.min(words.length, MAX_NAME_WORDS); length > 0; length -= 1) {
    const name = words.slice(0, length).join(" ");
    if (findConcept(name, concepts))
      return { recipient: name, rest: [before, ...words.slice(length)].join(" ").trim() };
  }
  return { rest: text };
}

function cutModality(text: string): { modality?: Modality; words: string } {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  for (let length = MAX_VERB_WORDS; length > 0; length -= 1) {
    for (let i = 0; i + length <= words.length; i += 1) {
      const modality = parseModality(words.slice(i, i + length).join(" "));
      if (modality) return { modality, words: [...words.slice(0, i), ...words.slice(i + length)].join(" ") };
    }
  }
  return { words: words.join(" ") };
}
