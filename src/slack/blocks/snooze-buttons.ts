import type { Button } from "@slack/types";
import { isLanguage, type Language } from "../../domain/language.ts";
import { markDone, showQuotes, snoozeDay, snoozeMonth, snoozeWeek, undo } from "../../messages/digest.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { joinWithColon } from "../../messages/punctuation.ts";
import { button } from "./elements.ts";
import { BUTTON_TEXT, shorten } from "./limits.ts";

/** What a button about an entry carries. */
export interface EntryAction {
  readonly entry: string;
  readonly language: Language;
}

export const ENTRY_VERBS = ["done", "day", "week", "month", "undo"] as const;
export type EntryVerb = (typeof ENTRY_VERBS)[number];

/** Also verbs that this program does not know: whoever presses such a button is told so. */
export const CHANGE_ENTRY = /^entry_[a-z]+:/u;
export const OPEN_ENTRY = /^open_entry:/u;

const NAMES: Readonly<Record<EntryVerb, Message>> = {
  day: snoozeDay,
  week: snoozeWeek,
  month: snoozeMonth,
  done: markDone,
  undo,
};

/** Opens the words an entry stands on. @param what is to be done, which a screen reader says of the button: there are many of one name */
export function quotesButton(id: string, what: string, language: Language): Button {
  const name = formatMessage(showQuotes, language);
  return {
    ...button(name, `open_entry:${id}`, formatEntryAction(id, language)),
    accessibility_label: shorten(joinWithColon([name, what.replace(/[<>]/gu, "")], language), BUTTON_TEXT),
  };
}

/** What a verb is called. */
export function nameVerb(verb: EntryVerb, language: Language): string {
  return formatMessage(NAMES[verb], language);
}

export function verbButton(verb: EntryVerb, entry: string, language: Language): Button {
  const action = `entry_${verb}:${entry}`;
  return button(nameVerb(verb, language), action, formatEntryAction(entry, language));
}

/** The verb of an action id. Undefined for anything this program did not write. */
export function parseVerb(actionId: string): EntryVerb | undefined {
  return ENTRY_VERBS.find((verb) => actionId.startsWith(`entry_${verb}:`));
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseEntryAction(value: string): EntryAction | undefined {
  const space = value.indexOf(" ");
  const [language, entry] = [value.slice(0, space), value.slice(space + 1)];
  return space > 0 && entry !== "" && isLanguage(language) ? { entry, language } : undefined;
}

function formatEntryAction(entry: string, language: Language): string {
  return `${language} ${entry}`;
}
