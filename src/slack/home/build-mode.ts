import type { KnownBlock } from "@slack/types";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { modeNoModel, modeQuotesOnly, modeTitle, modeWithModel, useModel, useQuotesOnly } from "../../messages/home.ts";
import { button, section } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";
import { heading } from "./elements.ts";
import type { AnswerMode, HomeState } from "./home-state.ts";

export const SWITCH_MODE = /^home_model_(?:on|off)$/u;

const MODES: Readonly<Record<AnswerMode, Message>> = {
  none: modeNoModel,
  model: modeWithModel,
  quotes_only: modeQuotesOnly,
};

/** How a person's answers are made, and the button to the other way where there is one. */
export function buildMode({ language, mode, canChooseMode }: HomeState): KnownBlock[] {
  const isOff = mode === "quotes_only";
  const name = formatMessage(isOff ? useModel : useQuotesOnly, language);
  return [
    ...heading(formatMessage(modeTitle, language)),
    section(formatMessage(MODES[mode], language)),
    ...(canChooseMode ? buildRow([button(name, `home_model_${isOff ? "on" : "off"}`, language)]) : []),
  ];
}
