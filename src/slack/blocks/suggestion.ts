import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { askAnyway, didYouMean } from "../../messages/suggestion.ts";
import { button, section } from "./elements.ts";
import { buildRow } from "./frame.ts";
import type { SlackMessage } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

export const RUN_COMMAND = /^run_command:\d$/u;

/** *Did you mean …?* with a button for each command, and one that asks the words as they stand. */
export function buildSuggestion(commands: readonly string[], words: string, language: Language): SlackMessage {
  const lead = formatMessage(didYouMean, language);
  const named = commands.map((command) => [command, command] as const);
  const choices = [...named, [formatMessage(askAnyway, language), `ask ${words}`] as const];
  const buttons = choices.map(([name, command], i) => button(name, `run_command:${i}`, command));
  return { text: [lead, ...commands.map(escapeMrkdwn)].join("\n"), blocks: [section(lead), ...buildRow(buttons)] };
}
