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

/** What a person is told of without an id, since it needs nobody to look into the log. */
const EXPLAINED = new Map<string, (language: Language) => string>([
  ["input", (language) => formatMessage(questionTooLong, language, { most: MAX_INPUT_CHARS })],
  ["deadline", (language) => formatMessage(tookTooLong, language)],
  ["storage", (language) => formatMessage(storeAway, language)],
]);

/** Whether what a person reads of this failure says all. */
export function isExplained(error: unknown): boolean {
  return error instanceof NotInChannelError || findExplanation(error) !== undefined;
}

/** One plain sentence: what to do, where the person can mend it, else a short id that leads to the log entry. Nothing of the error itself. */
export function buildFailure(error: unknown, id: string, language: Language): SlackMessage {
  if (error instanceof NotInChannelError) {
    const channel = `<#${error.channel}>`;
    return say(formatMessage(notInChannel, language, { channel, invite: code("/invite @wsis") }));
  }
  const explain = findExplanation(error);
  return say(explain === undefined ? formatMessage(failed, language, { id: isolate(id) }) : explain(language));
}

function findExplanation(error: unknown) {
  return error instanceof WsisError ? EXPLAINED.get(error.code) : undefined;
}
