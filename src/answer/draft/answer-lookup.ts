import { lookUp } from "../../corpus/look-up.ts";
import type { Outcome, Related } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Lookup, Reference } from "../../domain/lookup.ts";
import { citeParagraph } from "../cite.ts";
import { type DraftedAnswer, MAX_RELATED } from "./drafted-answer.ts";

/** The paragraphs that are named, whole, and of those that are not there why, with the nearest that are. */
export function answerLookup(library: Library, references: readonly Reference[], language: Language): DraftedAnswer {
  const found = lookUp(library, references, { language });
  const sentences = found.paragraphs.map(({ paragraph }) => citeParagraph(library, language, paragraph));
  return {
    outcome: outcomeOf(found),
    draft: { mode: "lookup", sentences },
    closest: [],
    related: listNearest(found),
    missing: found.missing,
    gate: null,
  };
}

function outcomeOf({ paragraphs, missing }: Lookup): Outcome {
  if (paragraphs.length > 0) return "answered";
  return missing.some(({ reason }) => reason !== "malformed") ? "not_reproduced" : "not_found";
}

/** The paragraphs nearest to those that are missing, without those that are shown. */
function listNearest({ paragraphs, missing }: Lookup): Related[] {
  const shown = new Set(paragraphs.map(({ paragraph }) => paragraph));
  const nearest = new Set(missing.flatMap((reference) => reference.nearest.filter((one) => !shown.has(one))));
  return [...nearest].slice(0, MAX_RELATED).map((paragraph) => ({ paragraph, score: 0 }));
}
