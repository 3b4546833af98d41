import { InputError, WsisError } from "../../domain/error.ts";
import { MAX_INPUT_CHARS } from "../../domain/input-limit.ts";
import type { Language } from "../../domain/language.ts";
import { failed } from "../../messages/failure.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { notInChannel } from "../../messages/posting.ts";
import { questionTooLong, tookTooLong } from "../../messages/question-limits.ts";
import { storeAway } from "../../messages/store-away.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { isolate } from "../blocks/mrkdwn.ts";
import { NotInChannelError } from "./not-in-channel.ts";
import { code, say } from "./say.ts";

/** What a person is told of without an id, since it needs nobody to look into the log. */
const EXPLAINED = new Map<string, (language: Language, error: WsisError) => string>([
  ["input", sayTooLong],
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
  return say(findExplanation(error)?.(language) ?? formatMessage(failed, language, { id: isolate(id) }));
}

function findExplanation(error: unknown): ((language: Language) => string) | undefined {
  const explain = error instanceof WsisError ? EXPLAINED.get(error.code) : undefined;
  return explain && ((language) => explain(language, error as WsisError));
}

/** How much is read, how much there was, and that nothing of it was read. */
function sayTooLong(language: Language, error: WsisError): string {
  const found = error instanceof InputError ? error.found : 0;
  return formatMessage(questionTooLong, language, { most: MAX_INPUT_CHARS, found });
}
