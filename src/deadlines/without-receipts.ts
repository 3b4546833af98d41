import type { Entry } from "../domain/obligation.ts";

/**
 * Entries without the events that say again what the others do: a session at which nothing but what they hand in is received.
 */
export function withoutReceipts(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !isReceipt(entry, entries));
}

function isReceipt({ obligation: { kind, actor, citations } }: Entry, entries: readonly Entry[]): boolean {
  if (kind !== "event") return false;
  const owed = entries.filter(({ obligation: { recipient } }) =>
    recipient?.concepts.some((id) => actor?.concepts.includes(id)),
  );
  const paragraphs = new Set(owed.flatMap(({ obligation }) => obligation.citations.map(({ paragraph }) => paragraph)));
  return citations.every(({ paragraph }) => paragraphs.has(paragraph));
}
