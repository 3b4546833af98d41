import { formatMessage } from "../../messages/format-message.ts";
import { tooManyWaiting } from "../../messages/posting.ts";
import { claimAll } from "../platform/dedup.ts";
import type { Acknowledge } from "../platform/defer-acks.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Turn } from "../platform/post-queue.ts";
import type { ReplyOptions } from "../platform/reply-options.ts";
import { code, type Reply, say } from "../platform/say.ts";
import { answerMessage, askerOf } from "./answer-message.ts";
import type { AskedMessage } from "./asked-message.ts";
import { buildReply } from "./build-reply.ts";
import { addFollowNote } from "./follow-note.ts";
import type { Incoming } from "./read-incoming.ts";

/**
 * Answers a message in its thread, once: the same event delivered again, or the same message arriving as two kinds of
 * event, is dropped. Channel and time stamp name a message; an event's own id may be absent and tells nothing more.
 * The turn is taken before anything is awaited, so that answers stand in the order of their questions; the question is
 * kept before Slack is told that it arrived, until it is answered or its asker knows that it will not be.
 * @param listener for the log
 */
export async function postReply(
  listener: string,
  incoming: Incoming,
  acknowledge: Acknowledge,
  context: ListenerContext,
): Promise<void> {
  const { poster, questions, tellAsker } = context;
  const turn = poster.join(incoming.channel, incoming.ts);
  const asked = toAskedMessage(incoming, context);
  let isNew = true;
  await context.boundary(
    {
      name: listener,
      visitor: { user: incoming.user, channel: incoming.channel, isShared: incoming.isShared },
      async acknowledge() {
        if (turn !== undefined) isNew = await questions.accept(asked);
        await acknowledge();
      },
      language: () => context.locales.languageOf(asked.person),
      isLeft: () => questions.isLeft(asked.key),
      tell: (message) => tellAsker(askerOf(asked), message),
    },
    async () => {
      if (!isNew || !(await claimAll(context.seen, [asked.key]))) return;
      await (turn === undefined ? refuse(asked, context) : answerAsked(asked, incoming.text, turn, context));
    },
  );
  turn?.end();
  if (turn !== undefined && isNew) await questions.settle(asked.key);
}

/** Answers what was said to the bot by name, and follows the thread from then on. @param words as Slack delivers them */
export function answerAsked(asked: AskedMessage, words: string, turn: Turn, context: ListenerContext): Promise<void> {
  const { channel, person, source } = asked;
  const thread = { team: context.team(), channel, threadTs: source.threadTs };
  const build = async (options: ReplyOptions): Promise<Reply> => {
    context.talk.noteBot(thread, person);
    const reply = await buildReply(context, words, options);
    if (!reply.shares || !(await context.threads.follow(thread))) return reply;
    return addFollowNote(reply, reply.shares.language);
  };
  return answerMessage(asked, { words, build }, turn, context);
}

/** A message to the bot as it is kept until it is answered. */
export function toAskedMessage(
  { channel, ts, threadTs, user }: Incoming,
  { team, clock }: ListenerContext,
): AskedMessage {
  const source = { kind: "message", ts, threadTs } as const;
  return { key: `message:${channel}:${ts}`, team: team(), channel, person: user, source, at: clock.now() };
}

async function refuse(asked: AskedMessage, { log, locales, tellAsker }: ListenerContext): Promise<void> {
  log.warn({ channel: asked.channel }, "a question was not taken: too many wait");
  const language = await locales.languageOf(asked.person);
  await tellAsker(askerOf(asked), say(formatMessage(tooManyWaiting, language, { command: code("/wsis") })));
}
