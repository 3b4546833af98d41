import type { ComposedSentence } from "../../domain/composition.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { buildReferenceSystem, type ReferenceSystem } from "../../references/reference-system.ts";
import { createBoundCheck } from "./check-bounds.ts";
import { createFieldCheck } from "./check-fields.ts";
import { checkLanguage } from "./check-language.ts";
import { createModalityCheck } from "./check-modality.ts";
import { createNameCheck } from "./check-names.ts";
import { createNegationCheck } from "./check-negation.ts";
import { createNumberCheck } from "./check-numbers.ts";
import { createOfficeCheck } from "./check-offices.ts";
import { createPairCheck } from "./check-pairs.ts";
import { createPlainCheck } from "./check-plain.ts";
import { createQuantityCheck } from "./check-quantities.ts";
import { createRoleCheck } from "./check-roles.ts";
import { createSymbolCheck } from "./check-symbols.ts";
import { createWordCheck } from "./check-words.ts";
import type { ClaimCheck, SentenceCheck } from "./claim.ts";
import { createConceptReader, createSentenceNamer } from "./concept-reader.ts";
import { readClaim } from "./read-claim.ts";
import { createIdResolver } from "./resolve-ids.ts";

/** What a composed sentence is checked against besides the document. */
export interface CompositionContext {
  /** That of the answer. */
  readonly language: Language;
  readonly question: string;
  /** The ids of the sentences the model was given; all of them, where undefined. */
  readonly given?: ReadonlySet<string>;
}

/** Says whether the sentences that a composed one names say the same. */
export type ComposedVerifier = (sentence: ComposedSentence, context: CompositionContext) => SentenceCheck;

const SUPPORTED: SentenceCheck = { state: "supported", reason: null };

/**
 * Builds the verifier of sentences that a model wrote. Checks look for one kind of error each, by code alone; the first that
 * finds one decides. What is read of the document's sentences is kept.
 * @param references what references to the document are read by
 */
export function createComposedVerifier(
  library: Library,
  references: ReferenceSystem = buildReferenceSystem(library.document.structure, library.versions.values()),
): ComposedVerifier {
  const resolveIds = createIdResolver(library);
  const concepts = createConceptReader(library.concepts);
  const namesOf = createSentenceNamer(concepts);
  const checks: readonly ClaimCheck[] = [
    createPlainCheck(),
    checkLanguage,
    createNumberCheck(library, references, concepts),
    createNameCheck(library, concepts, namesOf),
    createOfficeCheck(library.document.structure.language),
    createModalityCheck(library.document.structure.language),
    createBoundCheck(library.document.structure.language),
    createQuantityCheck(library.document.structure.language),
    createNegationCheck(library.document.structure.language),
    createWordCheck(concepts, namesOf),
    createPairCheck(),
    createSymbolCheck(concepts),
    createFieldCheck(concepts),
    createRoleCheck(concepts),
  ];
  return ({ text, ids }, { language, question, given }) => {
    const resolved = resolveIds(ids, given);
    if ("state" in resolved) return resolved;
    const claim = readClaim({ text }, { language, question }, resolved.quoted);
    for (const check of checks) {
      const found = check(claim);
      if (found) return found;
    }
    return SUPPORTED;
  };
}
