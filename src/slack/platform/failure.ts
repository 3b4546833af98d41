import type { Language } from "../../domain/language.ts";
import { failed } from "../../messages/answer.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { section } from "../blocks/elements.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { isolate } from "../blocks/mrkdwn.ts";

/** One plain sentence with a short id that leads to the log entry; nothing of the error itself. */
export function buildFailure(id: string, language: Language): SlackMessage {
  const text = formatMessage(failed, language, { id: isolate(id) });
  return { text, blocks: [section(text)] };
}
