import { isYearId } from "../../domain/name.ts";
import type { NameIndex } from "../names/name-index.ts";

const read = new WeakMap<NameIndex, string | undefined>();

/** True for what a figure is about and a question may leave unsaid: the latest year that figures are of is meant. */
export function mayBeUnsaid(index: NameIndex, id: string): boolean {
  if (!read.has(index)) read.set(index, findLatestYear(index));
  return id === read.get(index);
}

function findLatestYear({ names }: NameIndex): string | undefined {
  const years = [...names.values()].flatMap(({ kind, about }) => (kind === "figure" ? about : []));
  // Ids of four digits each: their order is that of the years.
  return years.filter(isYearId).sort().at(-1);
}
