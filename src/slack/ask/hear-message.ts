import { asksSomething } from "../../answer/overheard/asks-something.ts";
import { speaksToPeople } from "../../answer/overheard/people-words.ts";
import type { ThreadId } from "../../domain/thread.ts";
import { fold } from "../../text/fold.ts";
import type { Acknowledge } from "../platform/defer-acks.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { toPlainText } from "../platform/plain-text.ts";
import { isNamedCommand } from "./parse-command.ts";
import { postFollowUp } from "./post-follow-up.ts";
import { postReply } from "./post-reply.ts";
import type { Incoming } from "./read-incoming.ts";
import { readMentions } from "./read-mentions.ts";
import { isStop } from "./stop-words.ts";

/**
 * Hears a message in a thread that does not mention the bot. Nothing comes of it, and nothing of it is kept, unless the bot
 * follows the thread and the message asks something of nobody in particular, or tells the bot to stop.
 */
export async function hearMessage(
  incoming: Incoming,
  acknowledge: Acknowledge,
  context: ListenerContext,
): Promise<void> {
  const heard: { asks: Heard } = { asks: "nothing" };
  // Nobody asks the bot for anything yet: nobody is turned away, and no turn is counted.
  const visitor = { user: undefined, channel: incoming.channel };
  const language = () => context.locales.languageOf(incoming.user);
  await context.boundary({ name: "thread_message", visitor, language }, async () => {
    heard.asks = await hear(incoming, context);
  });
  if (heard.asks === "answer") await postFollowUp(incoming, acknowledge, context);
  if (heard.asks === "stop") await postReply("thread_message", incoming, acknowledge, context);
}

/** What a message asks of the bot. */
type Heard = "answer" | "stop" | "nothing";

async function hear({ channel, threadTs, user, text }: Incoming, context: ListenerContext): Promise<Heard> {
  const { threads, talk } = context;
  const thread = { team: context.team(), channel, threadTs };
  const mentions = readMentions(text, context.botUser());
  if (mentions === "bot" || !(await threads.isFollowed(thread))) return "nothing";
  const words = toPlainText(text);
  if (isStop(words)) return "stop";
  if (mentions === "nobody" && isNamedCommand(words)) return "answer";
  if (mentions === "nobody" && !asksSomething(words)) talk.noteSaid(thread, user);
  else if (mentions === "others" || speaksToPeople(words) || (await isAddressed(words, thread, user, context)))
    talk.noteAsked(thread, user);
  else return "answer";
  return "nothing";
}

/** A shorter name may begin any sentence. */
const MIN_NAME_LETTERS = 3;

/** Whether a message begins with the name of somebody who has written in the thread. */
async function isAddressed(
  words: string,
  thread: ThreadId,
  user: string,
  { talk, locales }: ListenerContext,
): Promise<boolean> {
  const first = firstWord(words);
  if (first.length < MIN_NAME_LETTERS) return false;
  const names = await Promise.all(talk.others(thread, user).map((one) => locales.nameOf(one)));
  return names.some((name) => name !== undefined && firstWord(name) === first);
}

function firstWord(text: string): string {
  return /[\p{L}\p{M}]+/u.exec(fold(text))?.[0] ?? "";
}
