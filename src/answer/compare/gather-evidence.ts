import type { CoverageOf } from "../../retrieval/coverage.ts";
import type { Evidence } from "../../retrieval/gate.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { sourceVersion } from "../cite.ts";
import { askingPart } from "../question/asking-part.ts";
import { findLackedThings } from "./find-lacked-things.ts";
import { findMissingAspects, lacksAsked } from "./find-missing-aspects.ts";
import { mentionsUnknownEntity } from "./find-unmentioned.ts";
import { hasUnknownName } from "./has-unknown-name.ts";

/**
 * What the best paragraph has of a question, for the gate to judge by.
 * @param asked what is asked for by name: of a question that was completed from the one before it, its own words
 */
export function gatherEvidence(
  index: SearchIndex,
  coverageOf: CoverageOf,
  query: Query,
  { candidates: [best] }: Retrieval,
  asked = query.text,
): Evidence {
  if (!best) return { coverage: coverageOf(query, []), lacks: false, lacksThing: false };
  // "I work at ESCAP": who asks is not what is asked about.
  const asking = { ...query, text: askingPart(query.text) };
  const text = sourceVersion(index.library).texts.get(best.paragraph)?.text ?? "";
  return {
    coverage: coverageOf(query, [best.paragraph]),
    lacks: lacksAsked(asked, text) || mentionsUnknownEntity(index, asking) || hasUnknownName(index, asking),
    lacksThing:
      findLackedThings(index, asked, best.paragraph).length > 0 || findMissingAspects(asked, [text]).includes("person"),
  };
}
