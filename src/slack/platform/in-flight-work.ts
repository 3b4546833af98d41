import { type BeginInTurn, createBeginInTurn } from "./begin-in-turn.ts";

/** Work begun and not yet finished, so that a stop can wait for it. */
export interface InFlightWork {
  /** For work whose arrival has been acknowledged: what else has arrived is acknowledged first. */
  readonly beginInTurn: BeginInTurn;
  run(task: () => Promise<void>): Promise<void>;
  /** Waits until nothing is open, at most `milliseconds`. @returns how many tasks were still open then */
  drain(milliseconds: number): Promise<number>;
}

export function createInFlightWork(): InFlightWork {
  const open = new Set<Promise<void>>();
  return {
    beginInTurn: createBeginInTurn(),
    async run(task) {
      const running = task();
      open.add(running);
      try {
        await running;
      } finally {
        open.delete(running);
      }
    },
    async drain(milliseconds) {
      const deadline = Date.now() + milliseconds;
      // Work may begin while other work ends: look again until the set is empty.
      while (open.size > 0 && Date.now() < deadline) await settleOrTimeOut(open, deadline - Date.now());
      return open.size;
    },
  };
}

async function settleOrTimeOut(open: ReadonlySet<Promise<void>>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeOut = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([Promise.allSettled(open).then(() => undefined), timeOut]);
  clearTimeout(timer);
}
