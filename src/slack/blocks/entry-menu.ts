import type { ActionsBlock, Overflow } from "@slack/types";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import type { Obligation } from "../../domain/obligation.ts";
import { inFull } from "../../messages/answer.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { BUTTON_TEXT, shorten } from "./limits.ts";
import { openParagraphButton } from "./paragraph-action.ts";
import { ENTRY_VERBS, type EntryVerb, nameVerb, quotesButton } from "./snooze-buttons.ts";

/** What is chosen from the menu of an entry. */
export interface EntryChoice {
  readonly does: EntryVerb | "paragraph";
  readonly entry: string;
  readonly language: Language;
  /** By what the list was shown that the entry stands in, as whoever built that list reads it. */
  readonly shownBy?: string | undefined;
}

export const ENTRY_MENU = /^choose_entry:/u;

const PARAGRAPH = "paragraph";
const CHOICES = [...ENTRY_VERBS, PARAGRAPH] as const;
const OPENERS = /^open_(?:paragraph|entry):/u;
const ROW = "entry:";
/** What is chosen from a menu carries no more than this; who shows a list by more words is told beside it. */
const CHOICE_VALUE = 150;

/**
 * Below an entry: a button to its quotes and, where something can be remembered of it, a menu of what that is and of its
 * first paragraph; else a button to the paragraph.
 * @param what is to be done, for a screen reader
 */
export function buildEntryRow(
  { id, paragraphs }: Pick<Obligation, "id" | "paragraphs">,
  what: string,
  language: Language,
  structure: DocumentStructure,
  verbs: readonly EntryVerb[],
  shownBy?: string,
): ActionsBlock {
  const [paragraph] = paragraphs;
  const quotes = quotesButton(id, what, language);
  const label = paragraph === undefined ? "" : formatLabel(paragraph, language, structure);
  const name = formatMessage(inFull, language, { label });
  const open = paragraph === undefined ? [] : [openParagraphButton(name, { paragraph, language })];
  const options = paragraph === undefined ? [] : [buildOption(name, { does: PARAGRAPH, entry: id, language })];
  const more = verbs.length === 0 ? open : [buildMenu(verbs, { entry: id, language, shownBy }, options)];
  return { type: "actions", block_id: ROW + id, elements: [quotes, ...more] };
}

/** The same row with other verbs, whatever program built it; what opens something stays. */
export function changeVerbs(row: ActionsBlock, verbs: readonly EntryVerb[], language: Language): ActionsBlock {
  const id = rowEntry(row) ?? "";
  const openers = row.elements.filter((element) => "action_id" in element && OPENERS.test(element.action_id ?? ""));
  const menu = row.elements.find((element): element is Overflow => element.type === "overflow");
  const paragraph = menu?.options.filter((one) => parseEntryChoice(one.value ?? "")?.does === PARAGRAPH) ?? [];
  return { ...row, elements: [...openers, buildMenu(verbs, { entry: id, language }, paragraph)] };
}

/** The entry that a row is about; undefined for any other block. */
export function rowEntry({ block_id: id }: { readonly block_id?: string | undefined }): string | undefined {
  return id?.startsWith(ROW) ? id.slice(ROW.length) : undefined;
}

/** Reads the value of what was chosen. Undefined for anything this program did not write. */
export function parseEntryChoice(value: string): EntryChoice | undefined {
  const [choice = "", ...shown] = value.split("\n");
  const [word = "", language = "", ...rest] = choice.split(" ");
  const does = CHOICES.find((one) => one === word);
  const entry = rest.join(" ");
  if (does === undefined || !isLanguage(language) || entry === "") return undefined;
  return { does, language, entry, ...(shown.length > 0 && { shownBy: shown.join("\n") }) };
}

type MenuOption = Overflow["options"][number];

function buildMenu(
  verbs: readonly EntryVerb[],
  about: Omit<EntryChoice, "does">,
  more: readonly MenuOption[],
): Overflow {
  const options = verbs.map((does) => buildOption(nameVerb(does, about.language), { does, ...about }));
  return { type: "overflow", action_id: `choose_entry:${about.entry}`, options: [...options, ...more] };
}

function buildOption(text: string, { does, language, entry, shownBy }: EntryChoice): MenuOption {
  const words = { type: "plain_text", text: shorten(text, BUTTON_TEXT), emoji: false } as const;
  const value = `${does} ${language} ${entry}`;
  const whole = shownBy === undefined ? value : `${value}\n${shownBy}`;
  return { text: words, value: whole.length <= CHOICE_VALUE ? whole : value };
}
