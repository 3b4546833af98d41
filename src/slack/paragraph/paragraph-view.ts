import type { KnownBlock, ModalView, PlainTextElement, StaticSelect } from "@slack/types";
import type { Document, Footnote } from "../../domain/document.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import type { FoundParagraph } from "../../domain/lookup.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { footnotes, originalText, translatorsNote, unofficialTranslation } from "../../messages/answer.ts";
import { APP_NAME } from "../../messages/app-name.ts";
import { displayText, formatNote } from "../../messages/display-text.ts";
import { formatCitation } from "../../messages/format-citation.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { nameLanguage } from "../../messages/format-settings.ts";
import { formatLabel } from "../../messages/labels.ts";
import { close } from "../../messages/modal.ts";
import { citeAs, nextParagraph, previousParagraph, readIn, referredBy } from "../../messages/paragraph-window.ts";
import { button, context, section } from "../blocks/elements.ts";
import { buildSource } from "../blocks/frame.ts";
import { HEADER_TEXT, SECTION_TEXT, shorten, splitText } from "../blocks/limits.ts";
import { escapeMrkdwn, formatQuote } from "../blocks/mrkdwn.ts";
import { formatAction, type ParagraphAction } from "../blocks/paragraph-action.ts";

/** The ways on from a paragraph. */
export interface ParagraphFrame {
  /** What of its text is marked. */
  readonly quote?: ParagraphAction["quote"];
  readonly previous?: ParagraphId | undefined;
  readonly next?: ParagraphId | undefined;
  readonly referring: readonly ParagraphId[];
}

/** Characters of a translator's note. */
const NOTE_TEXT = 1500;
const MAX_REFERRING = 10;

/**
 * A window with one whole paragraph: its words, a quote in them marked, the source's words under a translation, its
 * footnotes, what refers to it, how it is cited, and the ways to its neighbours and to other languages.
 */
export function buildParagraphView(
  found: FoundParagraph,
  language: Language,
  document: Document,
  frame: ParagraphFrame = { referring: [] },
): ModalView {
  const { structure } = document;
  return view(language, [
    header(formatLabel(found.paragraph, language, structure)),
    buildLanguages(found.paragraph, language),
    ...(found.heading === "" ? [] : [context(escapeMrkdwn(shorten(found.heading, 500)))]),
    ...buildMarked(found, document, frame.quote),
    ...buildTranslatorsNote(found, language),
    ...buildOriginal(found, language, document),
    ...buildNotes(notesOf(found, document), language),
    ...buildReferring(frame.referring, language, structure),
    context(formatCite(found.paragraph, language, structure)),
    buildSource(structure, language),
    ...buildWays(language, structure, frame),
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
    title: { type: "plain_text", text: APP_NAME, emoji: false },
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

/** The text with a quote set apart as one; whole where none is given, or it stands somewhere else now. */
function buildMarked({ text }: FoundParagraph, document: Document, quote: ParagraphFrame["quote"]): KnownBlock[] {
  const shown = displayText(text, document).text;
  const isInside = quote !== undefined && quote.end <= text.length;
  const words = !isInside ? "" : displayText(text.slice(quote.start, quote.end), document).text.trim();
  const at = words === "" ? -1 : shown.indexOf(words);
  if (at < 0 || escapeMrkdwn(words).length > SECTION_TEXT / 2) return paragraphs(shown);
  const [before, after] = [shown.slice(0, at).trim(), shown.slice(at + words.length).trim()];
  return [...paragraphs(before), section(formatQuote(words)), ...paragraphs(after)];
}

function buildReferring(ids: readonly ParagraphId[], language: Language, structure: DocumentStructure): KnownBlock[] {
  if (ids.length === 0) return [];
  const labels = ids.slice(0, MAX_REFERRING).map((id) => formatLabel(id, language, structure));
  return [context(escapeMrkdwn(formatMessage(referredBy, language, { labels: labels.join("; ") })))];
}

/** The citation stands in a line of its own, with no sign that is not seen, so that it can be copied. */
function formatCite(id: ParagraphId, language: Language, structure: DocumentStructure): string {
  return `${formatMessage(citeAs, language)}\n\`${escapeMrkdwn(formatCitation(id, language, structure))}\``;
}

function buildWays(language: Language, structure: DocumentStructure, { previous, next }: ParagraphFrame): KnownBlock[] {
  const turn = (to: string, message: Message, id: ParagraphId | undefined) => {
    if (id === undefined) return [];
    const name = formatMessage(message, language, { label: formatLabel(id, language, structure) });
    return [button(name, `turn_paragraph:${to}`, formatAction({ paragraph: id, language }))];
  };
  const elements = [...turn("previous", previousParagraph, previous), ...turn("next", nextParagraph, next)];
  return elements.length === 0 ? [] : [{ type: "actions", elements }];
}

/** The menu of languages, with what it is for: above the text, so that nobody reads to the end of it first. */
function buildLanguages(paragraph: ParagraphId, language: Language): KnownBlock {
  const options = LANGUAGES.map((one) => ({
    text: plain(nameLanguage(one, language)),
    value: formatAction({ paragraph, language: one }),
  }));
  const initial = options[LANGUAGES.indexOf(language)];
  const languages: StaticSelect = {
    type: "static_select",
    action_id: "turn_paragraph:language",
    placeholder: plain(formatMessage(readIn, language)),
    options,
    ...(initial && { initial_option: initial }),
  };
  return { ...section(escapeMrkdwn(formatMessage(readIn, language))), accessory: languages };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}

function buildTranslatorsNote({ version }: FoundParagraph, language: Language): KnownBlock[] {
  const { translatorsNote: note } = version;
  if (note === undefined) return [];
  return [context(escapeMrkdwn(shorten(formatMessage(translatorsNote, language, { note }), NOTE_TEXT)))];
}

function buildOriginal(found: FoundParagraph, language: Language, document: Document): KnownBlock[] {
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
