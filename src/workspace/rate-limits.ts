import type { Method } from "./method.ts";

/** Counts calls as Slack does. */
export interface RateLimits {
  /** @returns undefined when the call may pass, else how many seconds to wait */
  check(name: string, tier: Method["tier"], channel: string): number | undefined;
}

const PER_MINUTE = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/** One message a second for each channel, and the calls a minute of each method's tier. */
export function createRateLimits(now: () => number = Date.now): RateLimits {
  const calls = new Map<string, number[]>();
  return {
    check(name, tier, channel) {
      if (tier === "free") return undefined;
      const [key, most, window] =
        tier === "post" ? [`${name} ${channel}`, 1, SECOND_MS] : [name, PER_MINUTE[tier], MINUTE_MS];
      const recent = (calls.get(key) ?? []).filter((time) => time > now() - window);
      const [first] = recent;
      if (first !== undefined && recent.length >= most) return Math.max(1, Math.ceil((first + window - now()) / 1000));
      calls.set(key, [...recent, now()]);
      return undefined;
    },
  };
}
