import { claimAll } from "../platform/dedup.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";

/** Somebody opens the bot's Home: it shows how things stand for them. */
export const homeOpened: Listener = {
  name: "home_opened",
  events: ["app_home_opened"],
  commands: [],
  interactive: false,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("app_home_opened", async ({ event, body }) => {
      if (event.tab !== "home") return;
      const language = () => context.locales.languageOf(event.user);
      await context.boundary(
        { name: "home_opened", visitor: { user: event.user, channel: event.channel }, language },
        async () => {
          const id = body.event_id ?? `${event.channel}:${event.event_ts}`;
          if (await claimAll(context.seen, [`event:${id}`])) await context.homes.publish(event.user);
        },
      );
    });
  },
};
