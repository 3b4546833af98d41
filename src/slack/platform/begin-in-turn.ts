import { setImmediate as nextTurn } from "node:timers/promises";

/** Resolves when a piece of work may begin. */
export type BeginInTurn = () => Promise<void>;

/** While things arrive without a pause, one piece of work begins after this long all the same. */
const MAX_HOLD_MS = 100;

/**
 * Lets pieces of work begin one after the other, in the order in which they ask, each after a turn of the event loop in which
 * nothing else has asked: what arrives at once is acknowledged at once, and its answers are begun afterwards.
 */
export function createBeginInTurn(): BeginInTurn {
  const waiting: (() => void)[] = [];
  let isRunning = false;
  let asked = 0;
  const untilQuiet = async (): Promise<void> => {
    const end = performance.now() + MAX_HOLD_MS;
    for (let before = -1; before !== asked && performance.now() < end; ) {
      before = asked;
      await nextTurn();
    }
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) {
      await untilQuiet();
      waiting.shift()?.();
    }
    isRunning = false;
  };
  return () =>
    new Promise((resolve) => {
      asked += 1;
      waiting.push(resolve);
      if (!isRunning) void run();
    });
}
