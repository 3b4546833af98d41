import type { HomeView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { LRUCache } from "lru-cache";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";

/** The App Homes of the people who have opened theirs. */
export interface Homes {
  /** Shows a person their Home as it stands. @throws the client's own errors */
  publish(user: string): Promise<void>;
  /** Brings a Home up to date where its person has opened it; others see theirs as it stands when they do. Never throws. */
  refresh(user: string): Promise<void>;
}

/** How many people's Homes are kept up to date; those not seen for longest are shown as they stand when opened again. */
const MAX_PEOPLE = 1000;

/** One Home is published after the other for each person: of two changes in a row the later one must be the last to arrive. */
export function createHomes(
  client: Pick<WebClient, "views">,
  build: (user: string) => Promise<HomeView>,
  log: Log,
): Homes {
  const published = new LRUCache<string, Promise<void>>({ max: MAX_PEOPLE });
  const publish = (user: string): Promise<void> => {
    const before = published.get(user) ?? Promise.resolve();
    const next = before
      .catch(() => undefined)
      .then(async () => void (await client.views.publish({ user_id: user, view: await build(user) })));
    published.set(user, next);
    return next;
  };
  return {
    publish,
    async refresh(user) {
      if (!published.has(user)) return;
      await publish(user).catch((error: unknown) =>
        log.warn({ err: describeError(error) }, "a Home could not be brought up to date"),
      );
    },
  };
}
