import type { Calendar } from "../domain/calendar.ts";
import type { Entry, Ledger, Obligation } from "../domain/obligation.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { buildEntry } from "./build-ledger.ts";

/**
 * Builds the register of duties as it stands on one day: all that somebody is asked or undertakes to do, dated or not, in
 * the order of the document.
 * @param paragraphs of the document, in its order
 * @param today ISO date, in the reader's own zone
 */
export function buildRegister(
  obligations: readonly Obligation[],
  paragraphs: readonly ParagraphId[],
  calendar: Calendar,
  today: string,
): Ledger {
  const places = new Map(paragraphs.map((paragraph, i) => [paragraph, i]));
  const placeOf = ({ obligation: { citations } }: Entry): readonly [number, number] => [
    places.get(citations[0]?.paragraph as ParagraphId) ?? paragraphs.length,
    citations[0]?.start ?? 0,
  ];
  const entries = obligations
    .filter(({ isDuty }) => isDuty)
    .map((obligation) => buildEntry(obligation, calendar, today))
    .sort((a, b) => {
      const [[paragraphA, startA], [paragraphB, startB]] = [placeOf(a), placeOf(b)];
      return paragraphA - paragraphB || startA - startB;
    });
  return { today, entries };
}
