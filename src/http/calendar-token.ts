import { createHash, randomBytes } from "node:crypto";
import type { CalendarAddresses } from "../ports/calendar-addresses.ts";
import type { CalendarFeeds } from "../ports/state-store.ts";

const TOKEN = /^[A-Za-z0-9_-]{43}$/u;
const PATH = /^\/calendar\/([^/]+)\.ics$/u;

/**
 * Gives out addresses with 256 random bits in them; the store gets their hash alone.
 * @param base where the HTTP port is reached from outside, such as `https://bot.example.org`
 */
export function createCalendarAddresses(feeds: CalendarFeeds, base: string, now: () => number): CalendarAddresses {
  return {
    async issue(destination, language) {
      const token = randomBytes(32).toString("base64url");
      const feed = { destination, tokenHash: hashToken(token), language, createdAt: now() };
      const replaced = await feeds.save(feed);
      return { address: `${base.replace(/\/+$/u, "")}/calendar/${token}.ics`, replaced };
    },
    revoke: (destination) => feeds.remove(destination),
  };
}

/** The hash of the secret in a path. Undefined for a path that cannot be an address of ours. */
export function readTokenHash(path: string): string | undefined {
  const token = PATH.exec(path)?.[1];
  return token !== undefined && TOKEN.test(token) ? hashToken(token) : undefined;
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
