import type { Log, LogFields } from "./log.ts";

const MINUTE_MS = 60_000;
const MAX_LINES_PER_MINUTE = 10;
const MAX_CAUSES = 200;
const OTHER = "something else, too";

interface Cause {
  since: number;
  lines: number;
  /** Lines held back since the last one that was written. */
  held: number;
}

/**
 * A log that writes at most MAX_LINES_PER_MINUTE of the same message, for what strangers can cause as often as they like.
 * The first line of a later minute says in `held_back` how many are missing.
 * @param now epoch ms
 */
export function createBoundedLog(log: Log, now: () => number = Date.now): Log {
  const causes = new Map<string, Cause>();
  const find = (key: string): Cause => {
    const known = causes.get(key);
    if (known !== undefined) return known;
    if (causes.size >= MAX_CAUSES && key !== OTHER) return find(OTHER);
    const cause = { since: now(), lines: 0, held: 0 };
    causes.set(key, cause);
    return cause;
  };
  const write = (level: keyof Log) => (fields: LogFields, message: string) => {
    const cause = find(`${level} ${message}`);
    if (now() - cause.since >= MINUTE_MS) Object.assign(cause, { since: now(), lines: 0 });
    cause.lines += 1;
    if (cause.lines > MAX_LINES_PER_MINUTE) {
      cause.held += 1;
      return;
    }
    log[level](cause.held === 0 ? fields : { ...fields, held_back: cause.held }, message);
    cause.held = 0;
  };
  return { info: write("info"), warn: write("warn"), error: write("error") };
}
