import type { Language } from "../../domain/language.ts";
import type { ThreadId } from "../../domain/thread.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { stoppedThread } from "../../messages/threads.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { type Reply, say } from "../platform/say.ts";

/** `stop` in a thread: the bot follows it no more. */
export async function replyStop(
  thread: ThreadId,
  language: Language,
  { threads }: Pick<ListenerContext, "threads">,
): Promise<Reply> {
  await threads.stop(thread);
  return say(formatMessage(stoppedThread, language));
}
