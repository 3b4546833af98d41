import type { KnownBlock, ModalView } from "@slack/types";
import type { Document, Footnote } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { FoundParagraph } from "../../domain/lookup.ts";
import { close, footnotes, originalText, translatorsNote, unofficialTranslation } from "../../messages/answer.ts";
import { displayText, formatNote } from "../../messages/display-text.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { context, section } from "../blocks/elements.ts";
import { buildEdition } from "../blocks/frame.ts";
import { HEADER_TEXT, SECTION_TEXT, shorten, splitText } from "../blocks/limits.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";

/** Characters of a translator's note. */
const NOTE_TEXT = 1500;

/** A window with one whole paragraph: its words, the source's words under a translation, and its footnotes. */
export function buildParagraphView(found: FoundParagraph, language: Language, document: Document): ModalView {
  const { edition, structure } = document;
  return view(language, [
    header(formatLabel(found.paragraph, language, structure)),
    ...(found.heading === "" ? [] : [context(escapeMrkdwn(shorten(found.heading, 500)))]),
    ...paragraphs(displayText(found.text, document).text),
    ...buildTranslatorsNote(found, language),
    ...buildSource(found, language, document),
    ...buildNotes(notesOf(found, document), language),
    buildEdition(edition, language),
  ]);
}

/** A window with a paragraph's footnotes only. */
export function buildNotesView(found: FoundParagraph, language: Language, document: Document): ModalView {
  return view(language, [
    header(formatLabel(found.paragraph, language, document.structure)),
    ...buildNotes(notesOf(found, document), language),
  ]);
}

function view(language: Language, blocks: KnownBlock[]): ModalView {
  return {
    type: "modal",
    title: { type: "plain_text", text: "WSIS+20", emoji: false },
    close: { type: "plain_text", text: formatMessage(close, language), emoji: false },
    blocks: blocks.slice(0, 100),
  };
}

function header(label: string): KnownBlock {
  return { type: "header", text: { type: "plain_text", text: shorten(label, HEADER_TEXT), emoji: false } };
}

function paragraphs(text: string): KnownBlock[] {
  return splitText(text, SECTION_TEXT).map((piece) => section(escapeMrkdwn(piece)));
}

function buildTranslatorsNote({ version }: FoundParagraph, language: Language): KnownBlock[] {
  const { translatorsNote: note } = version;
  if (note === undefined) return [];
  return [context(escapeMrkdwn(shorten(formatMessage(translatorsNote, language, { note }), NOTE_TEXT)))];
}

function buildSource(found: FoundParagraph, language: Language, document: Document): KnownBlock[] {
  if (found.version.status === "source") return [];
  const mark = found.version.status === "unofficial" ? [`*${formatMessage(unofficialTranslation, language)}*`] : [];
  const line = [...mark, formatMessage(originalText, language)].join(" · ");
  return [context(line), ...paragraphs(displayText(found.source.text, document).text)];
}

/** A translation without the footnotes shows those of the source. */
function notesOf(found: FoundParagraph, document: Document): readonly Footnote[] {
  const own = displayText(found.text, document).notes;
  return own.length > 0 ? own : displayText(found.source.text, document).notes;
}

function buildNotes(notes: readonly Footnote[], language: Language): KnownBlock[] {
  if (notes.length === 0) return [];
  const title = formatMessage(footnotes, language, { count: notes.length });
  return [{ type: "divider" }, context(`*${title}*`), ...notes.flatMap(buildNote)];
}

/** A footnote may hold addresses of the source; these Slack may turn into links. */
function buildNote(note: Footnote): KnownBlock[] {
  return splitText(formatNote(note), SECTION_TEXT).map((piece) => ({
    type: "section",
    text: { type: "mrkdwn", text: escapeMrkdwn(piece), verbatim: false },
  }));
}
