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
}

export const ENTRY_MENU = /^choose_entry:/u;

const PARAGRAPH = "paragraph";
const CHOICES = [...ENTRY_VERBS, PARAGRAPH] as const;
const OPENERS = /^open_(?:paragraph|entry):/u;
const ROW = "entry:";

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
): ActionsBlock {
  const [paragraph] = paragraphs;
  const quotes = quotesButton(id, what, language);
  const label = paragraph === undefined ? "" : formatLabel(paragraph, language, structure);
  const name = formatMessage(inFull, language, { label });
  const open = paragraph === undefined ? [] : [openParagraphButton(name, { paragraph, language })];
  const options = paragraph === undefined ? [] : [buildOption(name, { does: PARAGRAPH, entry: id, language })];
  const more = verbs.length === 0 ? open : [buildMenu(verbs, id, language, options)];
  return { type: "actions", block_id: ROW + id, elements: [quotes, ...more] };
}

/** The same row with other verbs, whatever program built it; what opens something stays. */
export function changeVerbs(row: ActionsBlock, verbs: readonly EntryVerb[], language: Language): ActionsBlock {
  const id = rowEntry(row) ?? "";
  const openers = row.elements.filter((element) => "action_id" in element && OPENERS.test(element.action_id ?? ""));
  const menu = row.elements.find((element): element is Overflow => element.type === "overflow");
  const paragraph = menu?.options.filter((one) => parseEntryChoice(one.value ?? "")?.does === PARAGRAPH) ?? [];
  return { ...row, elements: [...openers, buildMenu(verbs, id, language, paragraph)] };
}

/** The entry that a row is about; undefined for any other block. */
export function rowEntry({ block_id: id }: { readonly block_id?: string | undefined }): string | undefined {
  return id?.startsWith(ROW) ? id.slice(ROW.length) : undefined;
}

/** Reads the value of what was chosen. Undefined for anything this program did not write. */
export function parseEntryChoice(value: string): EntryChoice | undefined {
  const [word = "", language = "", ...rest] = value.split(" ");
  const does = CHOICES.find((choice) => choice === word);
  const entry = rest.join(" ");
  return does !== undefined && isLanguage(language) && entry !== "" ? { does, language, entry } : undefined;
}

type MenuOption = Overflow["options"][number];

function buildMenu(
  verbs: readonly EntryVerb[],
  entry: string,
  language: Language,
  more: readonly MenuOption[],
): Overflow {
  const options = verbs.map((does) => buildOption(nameVerb(does, language), { does, entry, language }));
  return { type: "overflow", action_id: `choose_entry:${entry}`, options: [...options, ...more] };
}

function buildOption(text: string, { does, language, entry }: EntryChoice): MenuOption {
  const words = { type: "plain_text", text: shorten(text, BUTTON_TEXT), emoji: false } as const;
  return { text: words, value: `${does} ${language} ${entry}` };
}
