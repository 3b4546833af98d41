import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { POSTER_SCOPES } from "../platform/poster.ts";
import { postReply } from "./post-reply.ts";

/** Somebody mentions the bot in a channel or in a thread: it answers in that thread. */
export const appMention: Listener = {
  name: "app_mention",
  events: ["app_mention"],
  commands: [],
  interactive: false,
  scopes: ["app_mentions:read", ...POSTER_SCOPES, ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("app_mention", async ({ event }) => {
      // Other bots, and mentions that come with an edit, get no answer.
      if (event.bot_id !== undefined || event.user === undefined || event.edited !== undefined) return;
      await postReply(
        {
          listener: "app_mention",
          channel: event.channel,
          ts: event.ts,
          threadTs: event.thread_ts ?? event.ts,
          user: event.user,
          text: event.text,
        },
        context,
      );
    });
  },
};
