import { formatMessage, type Message } from "../../messages/format-message.ts";
import { statusComposing, statusLooking, waitingTurn } from "../../messages/posting.ts";
import { shorten } from "../blocks/limits.ts";
import { type AgentThread, createAgentSession } from "../platform/agent-session.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { toPlainText } from "../platform/plain-text.ts";
import type { Turn } from "../platform/post-queue.ts";
import type { ReplyOptions } from "../platform/reply-options.ts";
import { untilStopped } from "../platform/running-questions.ts";
import type { Reply } from "../platform/say.ts";
import type { Asker } from "../platform/tell-asker.ts";
import type { ThreadPlace } from "../platform/thread-memory.ts";
import { startWorkingStatus } from "../platform/working-status.ts";
import type { AskedMessage } from "./asked-message.ts";
import { openPosting } from "./open-posting.ts";

/** Who asked, and where they are told what is for them alone. */
export function askerOf({ channel, person: user, source: { ts, threadTs } }: AskedMessage): Asker {
  return { channel, user, threadTs: threadTs === ts ? undefined : threadTs };
}

/** Slack's limit is 200; a list of conversations shows less. */
const TITLE_TEXT = 80;

/** What is answered, and how. */
export interface Answering {
  /** As Slack delivers them. */
  readonly words: string;
  build(options: ReplyOptions): Promise<Reply>;
}

/** Where, to whom and in which language a message is answered. */
export async function readReplyOptions(asked: AskedMessage, { team, locales }: ListenerContext): Promise<ReplyOptions> {
  const { channel, person: user, source } = asked;
  const { ts, threadTs } = source;
  const place = { team: team(), channel, user, isPrivate: channel.startsWith("D") };
  const thread: ThreadPlace = { team: place.team, channel, threadTs, isFirst: threadTs === ts };
  return { fallback: await locales.languageOf(user), repeatQuestion: false, place, thread };
}

/**
 * Answers a message in its thread, in its turn. A status shows while it waits, and what a model writes shows sentence by
 * sentence. Nothing is posted where another run of the program has taken the question over, or a person has stopped it.
 */
export async function answerMessage(
  asked: AskedMessage,
  { words, build }: Answering,
  turn: Turn,
  context: ListenerContext,
): Promise<void> {
  const { channel, source } = asked;
  const { threadTs } = source;
  const say = (message: Message) => async () => formatMessage(message, await context.locales.languageOf(asked.person));
  const session = createAgentSession(context.client, nameThread(asked, words), context.clock);
  const status = startWorkingStatus(context.client, { channel, threadTs }, session, say(statusLooking));
  const running = context.running.begin(channel, threadTs);
  const { signal } = running;
  const beforePost = async () => {
    if (signal.aborted || !(await context.questions.isOurs(asked.key))) return false;
    await status.beforePost();
    return !signal.aborted;
  };
  const posting = openPosting(asked, { turn, beforePost }, context);
  const work = { signal, onComposing: () => status.change(say(statusComposing)), onPart: posting.push };
  try {
    const reply = await untilStopped(build({ ...(await readReplyOptions(asked, context)), work }), signal);
    status.change(say(waitingTurn));
    if (reply !== undefined) await posting.finish(reply);
  } finally {
    running.end();
    await posting.close();
    status.end();
  }
}

/** A thread with the bot alone is called by the question that begins it. */
function nameThread({ channel, person: user, source: { ts, threadTs } }: AskedMessage, words: string): AgentThread {
  const title = channel.startsWith("D") && threadTs === ts ? shorten(toPlainText(words), TITLE_TEXT) : "";
  return { channel, threadTs, user, title: title === "" ? undefined : title };
}
