import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { generalNames, unknownBodies } from "../names/general-names.ts";
import type { NameIndex } from "../names/name-index.ts";
import { comparesTimes } from "./compares-times.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { findNotAlone } from "./find-not-alone.ts";
import { findWrongBody } from "./find-wrong-body.ts";
import { findWrongFact } from "./find-wrong-fact.ts";
import { findWrongFigure } from "./find-wrong-figure.ts";
import { findWrongGrowth } from "./find-wrong-growth.ts";
import { findWrongOffice } from "./find-wrong-office.ts";
import { findWrongOrder } from "./find-wrong-order.ts";
import { findWrongRole } from "./find-wrong-role.ts";
import { findWrongValue } from "./find-wrong-value.ts";
import type { Quoted } from "./quoted.ts";
import { alignToFolded, readTypedValues } from "./read-typed-values.ts";

/**
 * Finds what a question takes for granted and the document gives differently: a date, a place, a person, a number, a
 * figure, who plays a part. What is known of things by name comes before what one sentence says.
 */
export function findPremise(
  index: SearchIndex,
  names: NameIndex,
  query: Query,
  quoted: Quoted,
): CorrectedPremise | undefined {
  const given = readTypedValues(alignToFolded(query.text), query.language, names);
  const values = comparesTimes(query.text) ? given.filter(({ kind }) => kind !== "year") : given;
  const valued = { ...query, values };
  const general = () => generalNames(names, index.library);
  return (
    findWrongFigure(names, query) ??
    findWrongGrowth(names, query) ??
    findWrongOrder(names, query) ??
    findWrongOffice(names, query) ??
    findWrongFact(names, valued, quoted.places) ??
    findNotAlone(names, query, quoted.places) ??
    findWrongValue(index, names, valued, quoted) ??
    findWrongRole(names, query, { general, unknown: () => unknownBodies(index) }, quoted.places) ??
    findWrongBody(index, names, query, quoted.places, general)
  );
}
