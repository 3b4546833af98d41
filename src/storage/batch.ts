/** More of them save little, and each waits for the last. */
const MAX_ITEMS = 32;

/**
 * Hands what comes in one turn of the event loop to `work` together, some dozens at a time: one write to the disk instead of many.
 * Of six hundred questions that come at once each waits for the writes of all before it.
 * @param work gives what came of each, in the order of the items
 */
export function createBatch<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  const flush = async (): Promise<void> => {
    const batch = waiting.splice(0);
    if (batch.length === 0) return;
    try {
      const results = await work(batch.map(({ item }) => item));
      for (const [i, { resolve }] of batch.entries()) resolve(results[i] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (waiting.length === 1) setImmediate(() => void flush());
      if (waiting.length === MAX_ITEMS) void flush();
    });
}
