/** Time stamps as Slack's: seconds and microseconds, unique and growing. @param now epoch ms */
export function createTimeStamps(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now() * 1000);
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, "0")}`;
  };
}
