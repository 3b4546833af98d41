import { readAcknowledge } from "../platform/defer-acks.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { POSTER_SCOPES } from "../platform/poster.ts";
import { TELL_ASKER_SCOPES } from "../platform/tell-asker.ts";
import { postReply } from "./post-reply.ts";
import { readIncoming } from "./read-incoming.ts";

/**
 * Messages that a person wrote: plain, with a file, `/me …`, or a reply shown in the conversation too. Every other subtype
 * is an edit, a deletion, a bot's, or Slack's own.
 */
const WRITTEN = new Set<string | undefined>([undefined, "file_share", "me_message", "thread_broadcast"]);

/** Somebody writes to the bot: every message is a question, answered in its own thread. */
export const directMessage: Listener = {
  name: "message.im",
  events: ["message.im"],
  commands: [],
  interactive: false,
  scopes: ["im:history", ...POSTER_SCOPES, ...TELL_ASKER_SCOPES, ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.event("message", async ({ event, body, context: delivery }) => {
      if (event.channel_type !== "im" || !WRITTEN.has(event.subtype)) return;
      const incoming = readIncoming(event, body.is_ext_shared_channel === true);
      if (incoming !== undefined) await postReply("message.im", incoming, readAcknowledge(delivery), context);
    });
  },
};
