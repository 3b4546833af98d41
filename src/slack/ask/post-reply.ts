import { claimAll } from "../platform/dedup.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Place } from "../platform/place.ts";
import { buildReply } from "./build-reply.ts";

/** A message to the bot, from whichever event it came. */
export interface Incoming {
  readonly listener: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string;
  readonly user: string;
  readonly text: string;
}

/**
 * Answers a message in its thread, once: the same event delivered again, or the same message arriving as two kinds of
 * event, is dropped. Channel and time stamp name a message; an event's own id may be absent and tells nothing more.
 */
export function postReply(incoming: Incoming, context: ListenerContext): Promise<void> {
  const place = `${incoming.channel}:${incoming.ts}`;
  const { channel, threadTs } = incoming;
  const language = () => context.locales.languageOf(incoming.user);
  return context.boundary(
    {
      name: incoming.listener,
      language,
      tell: (message) => context.poster.post({ ...message, channel, threadTs, key: `wsis:failed:${place}` }),
    },
    async () => {
      if (!(await claimAll(context.seen, [`message:${place}`]))) return;
      const options = { fallback: await language(), repeatQuestion: false, place: placeOf(incoming, context.team()) };
      const { text, blocks } = await buildReply(context, incoming.text, options);
      await context.poster.post({ text, blocks, channel, threadTs, key: `wsis:reply:${place}` });
    },
  );
}

function placeOf({ channel, user }: Incoming, team: string): Place {
  return { team, channel, user, isPrivate: channel.startsWith("D") };
}
