import { setTimeout as sleep } from "node:timers/promises";
import { deliverEvent } from "./deliver-event.ts";
import type { StandIn } from "./slack-stand-in.ts";

const PAUSE_MS = 50;
/** What is not published by then never will be. */
const MAX_WAIT_MS = 10_000;

/** People open the bot's Home one after the other. @returns how long each waited for it, in ms; infinite where it never came */
export async function openHomes(count: number, port: number, { homes }: StandIn): Promise<number[]> {
  const opened = new Map<string, number>();
  for (let i = 0; i < count; i += 1) {
    const [user, at] = [`U0HOME${i}`, `${1_900_000_000 + i}.000100`];
    const event = { type: "app_home_opened", user, channel: `D0HOME${i}`, tab: "home", event_ts: at };
    opened.set(user, performance.now());
    void deliverEvent(
      JSON.stringify({ type: "event_callback", team_id: "T0BENCH", event_id: `EvHome${i}`, event }),
      port,
    );
    await sleep(PAUSE_MS);
  }
  const end = performance.now() + MAX_WAIT_MS;
  while (performance.now() < end && homes.size < count) await sleep(PAUSE_MS);
  return [...opened].map(([user, since]) => (homes.get(user) ?? Number.POSITIVE_INFINITY) - since);
}
