import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { failed } from "../../messages/slack.ts";
import type { SlackMessage } from "../slack-message.ts";
import { section } from "./elements.ts";
import { isolate } from "./mrkdwn.ts";

/** One plain sentence with a short id that leads to the log entry; nothing of the error itself. */
export function buildFailure(id: string, language: Language): SlackMessage {
  const text = formatMessage(failed, language, { id: isolate(id) });
  return { text, blocks: [section(text)] };
}
