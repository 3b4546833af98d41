import { gatherEvidence } from "../../src/answer/compare/gather-evidence.ts";
import { readQuestion } from "../../src/answer/question/read-question.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Case } from "../../src/evaluation/parse-cases.ts";
import { buildCoverage } from "../../src/retrieval/coverage.ts";
import { type GateFeatures, gateFeatures } from "../../src/retrieval/gate.ts";
import { buildLexicon } from "../../src/retrieval/lexicon.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { buildNamesParagraph, buildReferences } from "./open-library.ts";

/** A case the gate decides about, with what the gate sees of it. */
export interface JudgedCase {
  readonly language: Language;
  readonly answerable: boolean;
  readonly features: GateFeatures;
}

/** Reads, searches and looks at each case as `ask` does; those that name a paragraph never come to the gate. */
export async function judgeCases(index: SearchIndex, cases: readonly Case[]): Promise<JudgedCase[]> {
  const lexicon = buildLexicon(index);
  const coverageOf = buildCoverage(index);
  const references = buildReferences(index.library);
  const namesParagraph = buildNamesParagraph(index.library);
  const judged: JudgedCase[] = [];
  for (const one of cases) {
    const question = readQuestion(one.question, { lexicon, references });
    if (namesParagraph(question.asked) || namesParagraph(question.query.text)) continue;
    const { query } = question;
    const retrieval = await retrieve(index, query);
    const evidence = gatherEvidence(index, coverageOf, query, retrieval);
    const features = gateFeatures(index, query, retrieval, evidence);
    judged.push({ language: one.language, answerable: one.answerable, features });
  }
  return judged;
}
