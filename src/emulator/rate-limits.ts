import type { Method } from "./method.ts";

/** Counts calls as Slack does. */
export interface RateLimits {
  /** @returns undefined when the call may pass, else how many seconds to wait */
  check(name: string, tier: Method["tier"], channel: string): number | undefined;
}

const PER_MINUTE = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;
const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

/** How many calls pass in any minute. */
export interface MinuteLimits {
  /** Messages over the whole workspace. */
  readonly postsPerMinute: number;
  /** Calls of each other method, where it is not its tier that decides. */
  readonly callsPerMinute: number;
}

/** Slack does not publish how many posts a workspace takes a minute, only that it is "several hundred". */
const POSTS_PER_MINUTE = 300;

/**
 * One message a second for each channel, the posts a minute of the whole workspace, and the calls a minute of each
 * method's tier. A call that is refused counts for nothing.
 */
export function createRateLimits(now: () => number = Date.now, minute: Partial<MinuteLimits> = {}): RateLimits {
  const calls = new Map<string, number[]>();
  const recentOf = ({ key, window }: Limit) => (calls.get(key) ?? []).filter((time) => time > now() - window);
  const waitFor = (limit: Limit): number => {
    const recent = recentOf(limit);
    const [first] = recent;
    return first === undefined || recent.length < limit.most ? 0 : Math.ceil((first + limit.window - now()) / 1000);
  };
  return {
    check(name, tier, channel) {
      const limits = limitsOf(name, tier, channel, minute);
      const held = limits.filter((limit) => recentOf(limit).length >= limit.most);
      if (held.length > 0) return Math.max(1, ...held.map(waitFor));
      for (const limit of limits) calls.set(limit.key, [...recentOf(limit), now()]);
      return undefined;
    },
  };
}

interface Limit {
  readonly key: string;
  readonly most: number;
  readonly window: number;
}

function limitsOf(name: string, tier: Method["tier"], channel: string, minute: Partial<MinuteLimits>): Limit[] {
  if (tier === "free") return [];
  if (tier !== "post") return [{ key: name, most: minute.callsPerMinute ?? PER_MINUTE[tier], window: MINUTE_MS }];
  return [
    { key: `${name} ${channel}`, most: 1, window: SECOND_MS },
    { key: "posts", most: minute.postsPerMinute ?? POSTS_PER_MINUTE, window: MINUTE_MS },
  ];
}
