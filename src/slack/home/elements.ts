import type { Button, KnownBlock } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { button } from "../blocks/elements.ts";
import { HEADER_TEXT, shorten } from "../blocks/limits.ts";

/** A part of the Home begins. */
export function heading(text: string): KnownBlock[] {
  return [{ type: "divider" }, header(text)];
}

export function header(text: string): KnownBlock {
  return { type: "header", text: { type: "plain_text", text: shorten(text, HEADER_TEXT), emoji: false } };
}

/** A button that does what typing a command does. @param place its number among those of its row */
export function runButton(place: number, command: string, name: Message, language: Language): Button {
  return button(formatMessage(name, language), `run_command:${place}`, command);
}
