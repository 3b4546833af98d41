import type { FileProblem } from "../domain/obligation.ts";
import { type DescribedError, describeError } from "../log/describe-error.ts";
import type { Log } from "../log/log.ts";
import { formatProblem } from "../messages/format-problem.ts";

/** As often as the scheduler wakes: an operator who has saved a file sees in the log what came of it. */
const LOOK_MS = 30_000;

/**
 * Looks at once and then every half minute at what the ledger is built from, and tells once for each change what is wrong
 * in the operator's files. The reading itself is done, and done again after a change, by whoever asks first. A ledger that
 * cannot be read at all is told, and stops nothing else: questions are answered without it.
 * @param read gives the same object until something has changed
 */
export function watchLedger(read: Read, log: Log, lookMs = LOOK_MS): { stop(): Promise<void> } {
  let known: Looked | undefined;
  const look = (): void => {
    const before = known;
    known = lookAt(read);
    if (known.sources === before?.sources && known.failure?.message === before?.failure?.message) return;
    if (before !== undefined) log.info({}, "the operator's calendar or obligations have changed");
    if (known.failure !== null) log.error({ err: known.failure }, "the ledger cannot be read");
    for (const problem of known.sources?.problems ?? []) log.warn({ line: problem.line }, formatProblem(problem));
  };
  look();
  const timer = setInterval(look, lookMs);
  return { stop: async () => clearInterval(timer) };
}

type Read = () => { readonly problems: readonly FileProblem[] };

interface Looked {
  readonly sources: ReturnType<Read> | null;
  readonly failure: DescribedError | null;
}

function lookAt(read: Read): Looked {
  try {
    return { sources: read(), failure: null };
  } catch (error) {
    return { sources: null, failure: describeError(error) };
  }
}
