import { readAcknowledge } from "../platform/defer-acks.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { POSTER_SCOPES } from "../platform/resilient-poster.ts";
import { TELL_ASKER_SCOPES } from "../platform/tell-asker.ts";
import { postReply } from "./post-reply.ts";
import { readIncoming } from "./read-incoming.ts";

/** Somebody mentions the bot in a channel or in a thread: it answers in that thread. */
export const appMention: Listener = {
  name: "app_mention",
  events: ["app_mention"],
  commands: [],
  interactive: false,
  scopes: ["app_mentions:read", ...POSTER_SCOPES, ...TELL_ASKER_SCOPES, ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("app_mention", async ({ event, body, context: delivery }) => {
      const incoming = readIncoming(event, body.is_ext_shared_channel === true);
      if (incoming !== undefined) await postReply("app_mention", incoming, readAcknowledge(delivery), context);
    });
  },
};
