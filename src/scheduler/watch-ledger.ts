import type { FileProblem } from "../domain/obligation.ts";
import { formatProblem } from "../messages/format-problem.ts";
import type { SchedulerLog } from "./parts.ts";

/** As often as the scheduler wakes: an operator who has saved a file sees in the log what came of it. */
const LOOK_MS = 30_000;

/**
 * Looks at once and then every half minute at what the ledger is built from, and tells once for each change what is wrong
 * in the operator's files. The reading itself is done, and done again after a change, by whoever asks first.
 * @param read gives the same object until something has changed
 * @throws whatever the first look throws
 */
export function watchLedger(
  read: () => { readonly problems: readonly FileProblem[] },
  log: SchedulerLog,
  lookMs = LOOK_MS,
): { stop(): Promise<void> } {
  let known = read();
  tellProblems(known.problems, log);
  const timer = setInterval(() => {
    try {
      const now = read();
      if (now === known) return;
      known = now;
      log.info({ problems: now.problems.length }, "the operator's calendar or obligations have changed");
      tellProblems(now.problems, log);
    } catch (err) {
      log.error({ err }, "the operator's files could not be read again");
    }
  }, lookMs);
  return { stop: async () => clearInterval(timer) };
}

function tellProblems(problems: readonly FileProblem[], log: SchedulerLog): void {
  for (const problem of problems) log.warn({ line: problem.line }, formatProblem(problem));
}
