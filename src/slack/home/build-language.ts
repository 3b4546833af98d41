import type { KnownBlock, Option, PlainTextElement } from "@slack/types";
import { LANGUAGES } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { nameLanguage } from "../../messages/format-settings.ts";
import { languageAsInSlack, languageLabel, languageTitle } from "../../messages/language-choice.ts";
import { section } from "../blocks/elements.ts";
import type { HomeState } from "./home-state.ts";

export const CHOOSE_LANGUAGE = "home_language";
/** The value of the choice that Slack's own language shall hold. */
const AS_IN_SLACK = "auto";

/** The list of languages, each by its own name; nothing where a choice cannot be kept. */
export function buildLanguage({ language, chosenLanguage: chosen }: HomeState): KnownBlock[] {
  if (chosen === undefined) return [];
  const option = (text: string, value: string): Option & { text: PlainTextElement } => ({ text: plain(text), value });
  const options = [
    option(formatMessage(languageAsInSlack, language), AS_IN_SLACK),
    ...LANGUAGES.map((one) => option(nameLanguage(one, one), one)),
  ];
  const initial = options.find(({ value }) => value === (chosen ?? AS_IN_SLACK));
  const list = {
    type: "static_select" as const,
    action_id: CHOOSE_LANGUAGE,
    placeholder: plain(formatMessage(languageLabel, language)),
    options,
    ...(initial && { initial_option: initial }),
  };
  return [{ ...section(formatMessage(languageTitle, language)), accessory: list }];
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
