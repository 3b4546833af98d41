import type { KnownBlock, ModalView } from "@slack/types";
import type { Citation } from "../../domain/citation.ts";
import type { DigestItem } from "../../domain/digest.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { originalText, unofficialTranslation } from "../../messages/answer.ts";
import { APP_NAME } from "../../messages/app-name.ts";
import { inSummary, modalities } from "../../messages/deadlines.ts";
import { describeEntry } from "../../messages/describe-entry.ts";
import { displayQuote } from "../../messages/display-quote.ts";
import { wording } from "../../messages/duties.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { close } from "../../messages/modal.ts";
import { joinWithColon } from "../../messages/punctuation.ts";
import { showParagraph } from "../../messages/search.ts";
import { context, section } from "../blocks/elements.ts";
import { buildSource } from "../blocks/frame.ts";
import { BUTTON_TEXT, shorten, shortenQuote } from "../blocks/limits.ts";
import { escapeMrkdwn, formatQuote } from "../blocks/mrkdwn.ts";
import { openParagraphButton } from "../blocks/paragraph-action.ts";

const QUOTES = 40;
const QUOTE_TEXT = 2500;
const LINE_TEXT = 700;

/**
 * A window with the words an entry stands on: each quote under its paragraph, a translation before the source's own; a button
 * shows the paragraph with it marked.
 * @param state that the entry is done or snoozed, as mrkdwn; null where it is neither
 */
export function buildEntryView(
  item: DigestItem,
  citations: readonly Citation[],
  language: Language,
  document: Document,
  state: string | null,
): ModalView {
  const { structure } = document;
  const { due, task, toWhom, source } = describeEntry(item, language, structure);
  const modality = formatMessage(modalities[item.entry.obligation.modality], language);
  const summary = formatMessage(inSummary, language);
  const manner = joinWithColon([formatMessage(wording, language), modality], language);
  const lines = [task, toWhom, manner, source, summary].filter((line) => line !== null);
  return {
    type: "modal",
    title: { type: "plain_text", text: APP_NAME, emoji: false },
    close: { type: "plain_text", text: formatMessage(close, language), emoji: false },
    blocks: [
      section([`*${escapeMrkdwn(shorten(due, LINE_TEXT))}*`, ...lines.map(escapeLine)].join("\n")),
      ...(state === null ? [] : [context(state)]),
      ...citations.slice(0, QUOTES).map((citation) => buildQuote(citation, language, document)),
      buildSource(structure, language),
    ],
  };
}

function buildQuote(
  { paragraph, status, quote, language: own, start, end }: Citation,
  language: Language,
  document: Document,
): KnownBlock {
  const marks = [
    `*${escapeMrkdwn(formatLabel(paragraph, language, document.structure))}*`,
    ...(status === "unofficial" ? [formatMessage(unofficialTranslation, language)] : []),
    ...(status === "source" && own !== language ? [formatMessage(originalText, language)] : []),
  ];
  const words = formatQuote(shortenQuote(displayQuote(quote, document).text, QUOTE_TEXT));
  const said = [marks.join(" · "), words].join("\n");
  if (status === "source" && own !== language) return context(said);
  const name = formatMessage(showParagraph, language);
  const open = openParagraphButton(name, { paragraph, language: own, quote: { start, end } });
  const label = `${name}: ${formatLabel(paragraph, language, document.structure)}`;
  return { ...section(said), accessory: { ...open, accessibility_label: shorten(label, BUTTON_TEXT) } };
}

function escapeLine(line: string): string {
  return escapeMrkdwn(shorten(line, LINE_TEXT));
}
