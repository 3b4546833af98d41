import { readdirSync, readFileSync } from "node:fs";

/** Processor time of a process by its threads, in ms, since it began. */
export interface ThreadTimes {
  /** The thread that the process began with. */
  readonly main: number;
  /** The busiest of the others: a bot's thread that answers. */
  readonly busiest: number;
  /** All others: the engine's helpers (garbage, compilation), files, names. */
  readonly others: number;
}

/** Undefined where the system does not tell. */
export function readThreadTimes(pid: number): ThreadTimes | undefined {
  try {
    const folder = `/proc/${pid}/task`;
    const times = readdirSync(folder).map((thread) => [Number(thread), readTime(`${folder}/${thread}/stat`)] as const);
    const others = times.flatMap(([thread, time]) => (thread === pid ? [] : [time])).sort((a, b) => b - a);
    const [busiest = 0, ...rest] = others;
    const main = times.find(([thread]) => thread === pid)?.[1] ?? 0;
    return { main, busiest, others: rest.reduce((sum, time) => sum + time, 0) };
  } catch {
    return undefined;
  }
}

export function subtractTimes(one: ThreadTimes, other: ThreadTimes): ThreadTimes {
  return {
    main: one.main - other.main,
    busiest: one.busiest - other.busiest,
    others: one.others - other.others,
  };
}

/** User and system time are the 12th and 13th word after the name in parentheses; a tick is a hundredth of a second. */
function readTime(path: string): number {
  const text = readFileSync(path, "utf8");
  const words = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(words[11]) + Number(words[12])) * 10;
}
