import { WsisError } from "../../domain/error.ts";
import { MAX_INPUT_CHARS } from "../../domain/input-limit.ts";
import type { Language } from "../../domain/language.ts";
import { failed } from "../../messages/answer.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { notInChannel } from "../../messages/posting.ts";
import { questionTooLong, tookTooLong } from "../../messages/question-limits.ts";
import { storeAway } from "../../messages/store-away.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { isolate } from "../blocks/mrkdwn.ts";
import { NotInChannelError } from "./not-in-channel.ts";
import { code, say } from "./say.ts";

/** One plain sentence: what to do, where the person can mend it, else a short id that leads to the log entry. Nothing of the error itself. */
export function buildFailure(error: unknown, id: string, language: Language): SlackMessage {
  if (error instanceof NotInChannelError) {
    const channel = `<#${error.channel}>`;
    return say(formatMessage(notInChannel, language, { channel, invite: code("/invite @wsis") }));
  }
  const known = error instanceof WsisError ? error.code : undefined;
  if (known === "input") return say(formatMessage(questionTooLong, language, { most: MAX_INPUT_CHARS }));
  if (known === "storage") return say(formatMessage(storeAway, language));
  if (known === "deadline") return say(formatMessage(tookTooLong, language));
  return say(formatMessage(failed, language, { id: isolate(id) }));
}
