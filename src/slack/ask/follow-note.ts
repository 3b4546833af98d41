import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { followsThread, stopWord } from "../../messages/threads.ts";
import { context } from "../blocks/elements.ts";
import { code, type Reply } from "../platform/say.ts";

/** A reply with the line that says, once in a thread, that the bot follows it from here on. */
export function addFollowNote(reply: Reply, language: Language): Reply {
  const note = formatMessage(followsThread, language, { stop: code(formatMessage(stopWord, language)) });
  // The votes stay last.
  const end = reply.blocks.at(-1)?.type === "context_actions" ? -1 : reply.blocks.length;
  const blocks = [...reply.blocks.slice(0, end), context(note), ...reply.blocks.slice(end)];
  return { ...reply, text: `${reply.text}\n${note}`, blocks };
}
