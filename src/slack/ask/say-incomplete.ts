import type { Language } from "../../domain/language.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import {
  exampleQuestion,
  exampleWords,
  mentionedAlone,
  paragraphMissing,
  questionMissing,
  wordsMissing,
} from "../../messages/help.ts";
import { code, type Reply, say } from "../platform/say.ts";
import type { Command } from "./parse-command.ts";

type Verb = Extract<Command, { kind: "incomplete" }>["verb"];

const MISSING: Readonly<Record<Verb, readonly [Message, example: (language: Language) => string]>> = {
  para: [paragraphMissing, () => "/wsis para 67"],
  ask: [questionMissing, (language) => `/wsis ask ${formatMessage(exampleQuestion, language)}`],
  search: [wordsMissing, (language) => `/wsis search ${formatMessage(exampleWords, language)}`],
};

/** A verb that stands alone: what is missing, in a sentence with an example. */
export function sayIncomplete(verb: Verb, language: Language): Reply {
  const [message, example] = MISSING[verb];
  return say(formatMessage(message, language, { example: code(example(language)) }));
}

/** To a mention with nothing beside it: everybody in the channel reads this, so it is short. */
export function sayMentionedAlone(language: Language): Reply {
  const example = `_${formatMessage(exampleQuestion, language)}_`;
  return say(formatMessage(mentionedAlone, language, { example, help: code("@wsis help") }));
}
