import type { ActionsBlock, Button } from "@slack/types";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import type { Obligation } from "../../domain/obligation.ts";
import { markDone, showQuotes, snoozeMonth, snoozeWeek, undo } from "../../messages/digest.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { button } from "./elements.ts";
import { openParagraphButton } from "./paragraph-action.ts";

/** What a button about an entry carries. */
export interface EntryAction {
  readonly entry: string;
  readonly language: Language;
}

export const ENTRY_VERBS = ["week", "month", "done", "undo"] as const;
export type EntryVerb = (typeof ENTRY_VERBS)[number];

/** Also verbs that this program does not know: whoever presses such a button is told so. */
export const CHANGE_ENTRY = /^entry_[a-z]+:/u;
export const OPEN_ENTRY = /^open_entry:/u;

const NAMES: Readonly<Record<EntryVerb, Message>> = {
  week: snoozeWeek,
  month: snoozeMonth,
  done: markDone,
  undo,
};
const OPENERS = /^open_(?:paragraph|entry):/u;
const ROW = "entry:";

/** The buttons under an entry: its first paragraph, its quotes and, where they can be remembered, snooze and done. */
export function buildEntryRow(
  { id, paragraphs }: Pick<Obligation, "id" | "paragraphs">,
  language: Language,
  structure: DocumentStructure,
  verbs: readonly EntryVerb[],
): ActionsBlock {
  const [paragraph] = paragraphs;
  const name = paragraph === undefined ? "" : formatLabel(paragraph, language, structure);
  const open = paragraph === undefined ? [] : [openParagraphButton(name, { paragraph, language })];
  const quotes = quotesButton(id, language);
  return {
    type: "actions",
    block_id: ROW + id,
    elements: [...open, quotes, ...verbs.map((verb) => verbButton(verb, id, language))],
  };
}

/** Opens the words an entry stands on. */
export function quotesButton(id: string, language: Language): Button {
  return button(formatMessage(showQuotes, language), `open_entry:${id}`, formatEntryAction(id, language));
}

/** The same row with other verbs; the buttons that open something stay as they are. */
export function changeVerbs(row: ActionsBlock, verbs: readonly EntryVerb[], language: Language): ActionsBlock {
  const id = rowEntry(row) ?? "";
  const openers = row.elements.filter((element) => "action_id" in element && OPENERS.test(element.action_id ?? ""));
  return { ...row, elements: [...openers, ...verbs.map((verb) => verbButton(verb, id, language))] };
}

/** The entry that a row of buttons is about; undefined for any other block. */
export function rowEntry({ block_id: id }: { readonly block_id?: string | undefined }): string | undefined {
  return id?.startsWith(ROW) ? id.slice(ROW.length) : undefined;
}

export function verbButton(verb: EntryVerb, entry: string, language: Language): Button {
  const action = `entry_${verb}:${entry}`;
  return button(formatMessage(NAMES[verb], language), action, formatEntryAction(entry, language));
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
