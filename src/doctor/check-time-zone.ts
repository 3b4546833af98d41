import type { Check } from "../domain/check.ts";
import { isZone, localDateAt } from "../time/local-time.ts";
import { fail, ok } from "./checks.ts";

/** Whether the zone that decides which day is today is known here. @param now epoch ms */
export function checkTimeZone(zone: string, now: number): Check {
  const name = "time zone";
  if (!isZone(zone))
    return fail(
      name,
      `WSIS_TZ is ${zone}, which this Node does not know.`,
      "Set WSIS_TZ to the like of Europe/Zurich.",
    );
  return ok(name, `Today is ${localDateAt(now, zone)} in ${zone}.`);
}
