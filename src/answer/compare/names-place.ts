import type { Query } from "../../retrieval/retrieve.ts";
import type { NameIndex } from "../names/name-index.ts";
import { readNamedValues } from "./read-named-values.ts";
import { alignToFolded } from "./read-typed-values.ts";
import type { ValueKind } from "./typed-value.ts";

const PLACES: ReadonlySet<ValueKind> = new Set(["city", "country", "seat"]);

/** Whether a text names where something is: a city, a country, or somebody's house. */
export function namesPlace(names: NameIndex, { text, language }: Query): boolean {
  return readNamedValues(alignToFolded(text), language, names).some(({ kind }) => PLACES.has(kind));
}
