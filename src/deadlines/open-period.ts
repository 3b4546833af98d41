import type { Entry } from "../domain/obligation.ts";
import { endOfMonth } from "../time/iso-date.ts";

/** ISO dates, both inclusive. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/**
 * The month or year in which an entry falls due, where nobody has set the day. Undefined where days are known, where the
 * text names no year, and for what recurs or has passed.
 */
export function openPeriodOf({ due, status }: Entry): Period | undefined {
  const { spans, year, month } = due;
  if (spans.length > 0 || year === null || status === "passed" || status === "recurring") return undefined;
  if (month !== null) return { start: `${month}-01`, end: endOfMonth(month) };
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}
