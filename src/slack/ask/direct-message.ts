import { readAcknowledge } from "../platform/defer-acks.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { POSTER_SCOPES } from "../platform/resilient-poster.ts";
import { TELL_ASKER_SCOPES } from "../platform/tell-asker.ts";
import { postReply } from "./post-reply.ts";
import { readIncoming } from "./read-incoming.ts";
import { isWritten } from "./written-messages.ts";

/** Somebody writes to the bot: every message is a question, answered in its own thread. */
export const directMessage: Listener = {
  name: "message.im",
  events: ["message.im"],
  commands: [],
  interactive: false,
  scopes: ["im:history", ...POSTER_SCOPES, ...TELL_ASKER_SCOPES, ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("message", async ({ event, body, context: delivery }) => {
      if (event.channel_type !== "im" || !isWritten(event.subtype)) return;
      const incoming = readIncoming(event, body.is_ext_shared_channel === true);
      if (incoming !== undefined) await postReply("message.im", incoming, readAcknowledge(delivery), context);
    });
  },
};
