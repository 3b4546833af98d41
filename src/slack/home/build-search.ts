import type { KnownBlock } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { exampleQuestion, helpAsk } from "../../messages/help.ts";
import { askButton } from "../../messages/home.ts";
import { button } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";

/** The field and the button that asks what stands in it. */
export const SEARCH = /^home_(?:search|ask)$/u;
export const SEARCH_FIELD = "home_search";

const MAX_QUESTION_CHARS = 1000;

/** The search box: Enter asks, and so does the button. */
export function buildSearch(language: Language): KnownBlock[] {
  const plain = (text: string) => ({ type: "plain_text", text, emoji: false }) as const;
  return [
    {
      type: "input",
      block_id: SEARCH_FIELD,
      dispatch_action: true,
      label: plain(formatMessage(helpAsk, language)),
      element: {
        type: "plain_text_input",
        action_id: "home_search",
        max_length: MAX_QUESTION_CHARS,
        placeholder: plain(formatMessage(exampleQuestion, language)),
        dispatch_action_config: { trigger_actions_on: ["on_enter_pressed"] },
      },
    },
    ...buildRow([{ ...button(formatMessage(askButton, language), "home_ask", language), style: "primary" }]),
  ];
}
