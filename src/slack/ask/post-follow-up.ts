import { isMeantForDocument } from "../../answer/overheard/is-meant-for-document.ts";
import type { Answer } from "../../domain/answer.ts";
import { claimAll } from "../platform/dedup.ts";
import type { Acknowledge } from "../platform/defer-acks.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Turn } from "../platform/post-queue.ts";
import { answerMessage, askerOf, readReplyOptions } from "./answer-message.ts";
import type { AskedMessage } from "./asked-message.ts";
import { planFollowUp } from "./build-reply.ts";
import { toAskedMessage } from "./post-reply.ts";
import type { Incoming } from "./read-incoming.ts";

/**
 * Answers a question that nobody put to the bot by name, in a thread it follows, where it is one to the document; else says
 * nothing, and nothing of the message is kept. Who may not ask, and whose question fails before that is known, hears nothing either.
 */
export async function postFollowUp(
  incoming: Incoming,
  acknowledge: Acknowledge,
  context: ListenerContext,
): Promise<void> {
  const { boundary, poster, questions, locales, tellAsker } = context;
  const { channel, ts, user, isShared, text } = incoming;
  const turn = poster.join(channel, ts);
  if (turn === undefined) return;
  const asked = toAskedMessage(incoming, context);
  let isNew = true;
  let isMeant = false;
  await boundary(
    {
      name: "thread_message",
      visitor: { user, channel, isShared },
      async acknowledge() {
        isNew = await questions.accept(asked);
        await acknowledge();
      },
      language: () => locales.languageOf(user),
      isLeft: () => questions.isLeft(asked.key),
      tell: async (message) => (isMeant ? tellAsker(askerOf(asked), message) : undefined),
    },
    async () => {
      const claim = () => {
        isMeant = true;
        return claimAll(context.seen, [asked.key]);
      };
      if (isNew) await answerOverheard(asked, text, turn, context, claim);
    },
  );
  turn.end();
  if (isNew) await questions.settle(asked.key);
}

/** @param claim asked when the question has proved to be one to the document; false: it is answered already */
export async function answerOverheard(
  asked: AskedMessage,
  words: string,
  turn: Turn,
  context: ListenerContext,
  claim: () => Promise<boolean> = async () => true,
): Promise<void> {
  const { talk, threads } = context;
  const options = await readReplyOptions(asked, context);
  const thread = { ...options.place, threadTs: asked.source.threadTs };
  const isAmongPeople = talk.isAnswer(thread, asked.person);
  const isWanted = (answer: Answer) => isMeantForDocument(answer, isAmongPeople);
  const planned = await planFollowUp(context, words, options, isWanted);
  if (planned === undefined) return talk.noteAsked(thread, asked.person);
  if (!(await claim())) return;
  talk.noteBot(thread, asked.person);
  await threads.follow(thread);
  await answerMessage(asked, planned, turn, context);
}
