/**
 * Time stamps as Slack's: seconds and microseconds, unique and growing.
 * @param now epoch ms
 * @param after the last one that was given out before
 */
export function createTimeStamps(now: () => number, after = "0"): () => string {
  let last = Math.round(Number(after) * 1e6);
  return () => {
    last = Math.max(last + 1, now() * 1000);
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, "0")}`;
  };
}
