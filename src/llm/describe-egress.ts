import type { ModelAccess } from "../domain/model-access.ts";
import { findModelAddress } from "./model-host.ts";

/**
 * What leaves this process because of a model, and to whom, in one line for whoever runs it.
 * @param reader the second reader, which is asked about what the first has written
 */
export function describeEgress(writer: ModelAccess, reader: ModelAccess | null): string {
  const written = `Answers are written by ${writer.id}: questions, what was said before them in the thread, and the document go to ${placeOf(writer)}.`;
  if (reader === null) return written;
  return `${written} ${reader.id} reads them again: their sentences with their quotes go to ${placeOf(reader)}.`;
}

function placeOf(access: ModelAccess): string {
  return findModelAddress(access)?.host ?? "the address that the provider's package knows";
}
