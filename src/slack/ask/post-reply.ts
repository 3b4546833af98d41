import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { tooManyWaiting, waitingTurn } from "../../messages/posting.ts";
import { claimAll } from "../platform/dedup.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Turn } from "../platform/post-queue.ts";
import { code, say } from "../platform/say.ts";
import { startWaitingStatus } from "../platform/waiting-status.ts";
import { buildReply } from "./build-reply.ts";
import type { Incoming } from "./read-incoming.ts";

/**
 * Answers a message in its thread, once: the same event delivered again, or the same message arriving as two kinds of
 * event, is dropped. Channel and time stamp name a message; an event's own id may be absent and tells nothing more.
 * The turn is taken before anything is awaited, so that answers stand in the order in which the questions arrived.
 * @param listener for the log
 */
export async function postReply(listener: string, incoming: Incoming, context: ListenerContext): Promise<void> {
  const { channel, threadTs, ts, user } = incoming;
  const turn = context.poster.join(channel);
  const language = () => context.locales.languageOf(user);
  const asker = { channel, user, threadTs: threadTs === ts ? undefined : threadTs };
  await context.boundary(
    { name: listener, language, tell: (message) => context.tellAsker(asker, message) },
    async () => {
      if (!(await claimAll(context.seen, [`message:${channel}:${ts}`]))) return;
      if (turn !== undefined) return answerInTurn(incoming, turn, language, context);
      context.log.warn({ channel }, "a question was not taken: too many wait");
      const command = code("/wsis");
      await context.tellAsker(asker, say(formatMessage(tooManyWaiting, await language(), { command })));
    },
  );
  turn?.end();
}

async function answerInTurn(
  { channel, threadTs, ts, user, text: asked }: Incoming,
  turn: Turn,
  language: () => Promise<Language>,
  context: ListenerContext,
): Promise<void> {
  const waiting = async () => formatMessage(waitingTurn, await language());
  const status = startWaitingStatus(context.client, { channel, threadTs }, waiting);
  try {
    const place = { team: context.team(), channel, user, isPrivate: channel.startsWith("D") };
    const options = { fallback: await language(), repeatQuestion: false, place };
    const { text, blocks } = await buildReply(context, asked, options);
    const message = { text, blocks, channel, threadTs, key: `wsis:reply:${channel}:${ts}` };
    await context.poster.post(message, { turn, beforePost: () => status.beforePost() });
  } finally {
    status.end();
  }
}
