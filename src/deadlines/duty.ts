import type { Deadline, Kind, Modality, Obligation } from "../domain/obligation.ts";
import { asks } from "./find/directive-verbs.ts";

/** The deadline of a duty for which the text names no time. */
export const NO_DEADLINE: Deadline = {
  text: "",
  year: null,
  years: [],
  month: null,
  date: null,
  end_date: null,
  precision: "none",
  every: null,
  certainty: "stated",
  event: null,
};

/** Whether the text names a time at all, be it without a year ("in the next report"). */
export function hasDeadline({ deadline }: Obligation): boolean {
  return deadline.text !== "";
}

/** Whether an obligation is a duty by its kind and verb alone; a reviewer may know better. */
export function asksForDuty(kind: Kind, modality: Modality): boolean {
  return kind !== "past" && asks(modality);
}
