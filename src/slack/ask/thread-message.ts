import { readAcknowledge } from "../platform/defer-acks.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { POSTER_SCOPES } from "../platform/resilient-poster.ts";
import { TELL_ASKER_SCOPES } from "../platform/tell-asker.ts";
import { hearMessage } from "./hear-message.ts";
import { readIncoming } from "./read-incoming.ts";
import { isWritten } from "./written-messages.ts";

/** Slack's names for conversations of several people. */
const SHARED = new Set(["channel", "group", "mpim"]);

/**
 * Somebody writes in a thread of a channel that the bot is in, without mentioning it: a follow-up question is answered
 * where the bot follows the thread. Slack delivers every message of such channels; all that begin no such answer are let go
 * unread, save a word that ends the following.
 */
export const threadMessage: Listener = {
  name: "thread_message",
  events: ["message.channels", "message.groups", "message.mpim"],
  commands: [],
  interactive: false,
  scopes: [
    "channels:history",
    "groups:history",
    "mpim:history",
    ...POSTER_SCOPES,
    ...TELL_ASKER_SCOPES,
    ...LOCALE_SCOPES,
  ],
  register(bolt, context) {
    bolt.event("message", async ({ event, body, context: delivery }) => {
      if (!SHARED.has(event.channel_type) || !isWritten(event.subtype)) return;
      const incoming = readIncoming(event, body.is_ext_shared_channel === true);
      if (incoming === undefined || incoming.threadTs === incoming.ts) return;
      await hearMessage(incoming, readAcknowledge(delivery), context);
    });
  },
};
