import type { AcceptedQuestion } from "../../domain/accepted-question.ts";
import { SlackError } from "../../domain/error.ts";
import type { LeftQuestion } from "../../ports/state-store.ts";
import { findQuestion } from "../platform/find-question.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { MAX_RESPONSE_AGE_MS, respondTo } from "../platform/respond-to.ts";
import { type AskedCommand, answerCommand } from "./answer-command.ts";
import { askerOf } from "./answer-message.ts";
import { type AskedMessage, formatReplyKey } from "./asked-message.ts";
import { answerOverheard } from "./post-follow-up.ts";
import { answerAsked } from "./post-reply.ts";
import { readMentions } from "./read-mentions.ts";
import { isStop } from "./stop-words.ts";

/** A question that has outlived this many holders may be what ends them. */
const MAX_TAKEOVERS = 3;
const NAME = "resumed question";

/** Answers a question that another run of the program accepted and left. Never throws. */
export async function resumeQuestion({ question, takeovers }: LeftQuestion, context: ListenerContext): Promise<void> {
  const isHopeless = takeovers > MAX_TAKEOVERS;
  await (isMessage(question)
    ? resumeMessage(question, isHopeless, context)
    : resumeCommand(question as AskedCommand, isHopeless, context));
}

function isMessage(question: AcceptedQuestion): question is AskedMessage {
  return question.source.kind === "message";
}

async function resumeMessage(asked: AskedMessage, isHopeless: boolean, context: ListenerContext): Promise<void> {
  const { boundary, poster, questions, locales, tellAsker } = context;
  const turn = poster.join(asked.channel, asked.source.ts);
  if (turn === undefined) return questions.postpone(asked.key);
  let isOver = true;
  await boundary(
    {
      name: NAME,
      visitor: { user: asked.person, channel: asked.channel },
      language: () => locales.languageOf(asked.person),
      isLeft: () => questions.isLeft(asked.key),
      tell: (message) => tellAsker(askerOf(asked), message),
    },
    async () => {
      if (isHopeless) throw new SlackError("A question outlived every run of the program that tried to answer it");
      // Whatever comes of it: Slack's own redelivery of the event finds it taken.
      await context.seen.claim(asked.key);
      const { channel, source } = asked;
      const found = await findQuestion(
        context.client,
        { ...source, channel },
        formatReplyKey(channel, source.ts),
        context.clock,
      );
      if (found.kind === "unknown") isOver = false;
      if (found.kind !== "asked") return;
      const isOverheard = !channel.startsWith("D") && readMentions(found.words, context.botUser()) !== "bot";
      const answer = isOverheard && !isStop(found.words) ? answerOverheard : answerAsked;
      await answer({ ...asked, part: found.part }, found.words, turn, context);
    },
  );
  turn.end();
  await (isOver ? questions.settle(asked.key) : questions.postpone(asked.key));
}

/** Slack takes no answer to a command after half an hour; by then the person has asked again. */
async function resumeCommand(asked: AskedCommand, isHopeless: boolean, context: ListenerContext): Promise<void> {
  const { boundary, clock, locales, log, questions } = context;
  if (clock.now() - asked.at > MAX_RESPONSE_AGE_MS) {
    log.warn({ channel: asked.channel }, "a command was left unanswered for too long for an answer");
    return questions.settle(asked.key);
  }
  await boundary(
    {
      name: NAME,
      visitor: { user: asked.person, channel: asked.channel },
      language: () => locales.languageOf(asked.person),
      isLeft: () => questions.isLeft(asked.key),
      tell: (message) => respondTo(asked.source.responseUrl, { ...message, response_type: "ephemeral" }),
    },
    async () => {
      if (isHopeless) throw new SlackError("A command outlived every run of the program that tried to answer it");
      await answerCommand(asked, context);
    },
  );
  await questions.settle(asked.key);
}
