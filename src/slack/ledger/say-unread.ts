import type { Language } from "../../domain/language.ts";
import { deadlinesUnread } from "../../messages/deadlines.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";
import { code, type Reply, say } from "../platform/say.ts";

/** How much of a person's words is said back. */
const FOUND_TEXT = 60;

/** Says which words after a command say nothing here. @param example of what would */
export function sayUnread(words: string, example: string, language: Language): Reply {
  const found = isolate(escapeMrkdwn(shorten(words, FOUND_TEXT)));
  return { ...say(formatMessage(deadlinesUnread, language, { found, example: code(example) })), shares: null };
}
