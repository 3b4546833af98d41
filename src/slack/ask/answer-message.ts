import type { AcceptedQuestion, MessageSource } from "../../domain/accepted-question.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { waitingTurn } from "../../messages/posting.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Turn } from "../platform/post-queue.ts";
import type { Asker } from "../platform/tell-asker.ts";
import { startWaitingStatus } from "../platform/waiting-status.ts";
import { buildReply } from "./build-reply.ts";

/** A message to the bot that is kept until it is answered. */
export type AskedMessage = AcceptedQuestion & { readonly source: MessageSource };

/** Names the answer to a message, so that it can be found again. */
export function formatReplyKey(channel: string, ts: string): string {
  return `wsis:reply:${channel}:${ts}`;
}

/** Who asked, and where they are told what is for them alone. */
export function askerOf({ channel, person: user, source: { ts, threadTs } }: AskedMessage): Asker {
  return { channel, user, threadTs: threadTs === ts ? undefined : threadTs };
}

/**
 * Answers a message in its thread, in its turn. A status shows while it waits. Nothing is posted where another run of the
 * program has taken the question over.
 * @param words as Slack delivers them
 */
export async function answerMessage(
  { key, channel, person: user, source: { ts, threadTs } }: AskedMessage,
  words: string,
  turn: Turn,
  context: ListenerContext,
): Promise<void> {
  const language = () => context.locales.languageOf(user);
  const waiting = async () => formatMessage(waitingTurn, await language());
  const status = startWaitingStatus(context.client, { channel, threadTs }, waiting);
  const beforePost = async () => {
    if (!(await context.questions.isOurs(key))) return false;
    await status.beforePost();
    return true;
  };
  try {
    const place = { team: context.team(), channel, user, isPrivate: channel.startsWith("D") };
    const thread = { team: place.team, channel, threadTs, isFirst: threadTs === ts };
    const options = { fallback: await language(), repeatQuestion: false, place, thread };
    const { text, blocks } = await buildReply(context, words, options);
    const message = { text, blocks, channel, threadTs, key: formatReplyKey(channel, ts) };
    await context.poster.post(message, { turn, beforePost });
  } finally {
    status.end();
  }
}
