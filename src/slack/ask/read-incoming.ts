import { z } from "zod";

/** A message to the bot, from whichever event it came. */
export interface Incoming {
  readonly channel: string;
  readonly ts: string;
  /** The thread it stands in, or that it begins. */
  readonly threadTs: string;
  readonly user: string;
  readonly text: string;
  /** Whether people of other organisations are in the channel. */
  readonly isShared: boolean;
}

/** What an answer needs. Other bots, and messages that come with an edit, get none. */
const MESSAGE = z.object({
  channel: z.string().min(1),
  ts: z.string().min(1),
  thread_ts: z.string().min(1).optional(),
  user: z.string().min(1),
  text: z.string().nullish(),
  bot_id: z.undefined(),
  edited: z.undefined(),
});

/**
 * Reads the event of a message or mention.
 * @param isShared what the envelope says of its channel
 * @returns undefined where no person wrote it, or it lacks what an answer needs
 */
export function readIncoming(event: unknown, isShared: boolean): Incoming | undefined {
  const { data } = MESSAGE.safeParse(event);
  if (data === undefined) return undefined;
  const { channel, ts, user } = data;
  return { channel, ts, user, threadTs: data.thread_ts ?? ts, text: data.text ?? "", isShared };
}
