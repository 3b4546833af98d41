import { destination, pino } from "pino";
import type { Log } from "./log.ts";

/** The program's log: JSON lines on stderr, since stdout is for results. @param level the lowest that is written */
export function createLog(level: string): Log {
  return pino({ level }, destination(2));
}
