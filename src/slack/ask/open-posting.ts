import type { KnownBlock } from "@slack/types";
import type { SlackMessage } from "../blocks/message.ts";
import { createAnswerStream } from "../platform/answer-stream.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Turn } from "../platform/post-queue.ts";
import { replaceMessage } from "../platform/replace-message.ts";
import { type AskedMessage, formatReplyKey } from "./asked-message.ts";

/** The way of an answer into its thread: piece by piece while it is being made, or whole. */
interface Posting {
  push(blocks: readonly KnownBlock[]): void;
  /** @throws SlackError where the answer cannot be posted, or not be completed */
  finish(message: SlackMessage): Promise<void>;
  /** Ends what was begun and is not finished. Harmless afterwards. */
  close(): Promise<void>;
}

interface PostingOptions {
  readonly turn: Turn;
  readonly beforePost: () => Promise<boolean>;
}

export function openPosting(
  { channel, person: user, source: { ts, threadTs }, part }: AskedMessage,
  { turn, beforePost }: PostingOptions,
  { client, clock, log, poster, team }: ListenerContext,
): Posting {
  const key = formatReplyKey(channel, ts);
  const place = { channel, threadTs, user, team: team(), key };
  const stream = createAnswerStream(place, { client, clock, log, turn, beforePost });
  let isOpen = false;
  const complete = async (message: SlackMessage): Promise<boolean> => {
    if (part === undefined) return stream.finish(message);
    await turn.wait();
    return !(await beforePost()) || replaceMessage(client, { ...message, channel, ts: part, key }, clock);
  };
  return {
    push(blocks) {
      if (part !== undefined) return;
      isOpen = true;
      stream.push(blocks);
    },
    async finish({ text, blocks }) {
      if (await complete({ text, blocks })) isOpen = false;
      else await poster.post({ text, blocks, channel, threadTs, key }, { turn, beforePost });
    },
    async close() {
      if (isOpen) await stream.abandon();
    },
  };
}
