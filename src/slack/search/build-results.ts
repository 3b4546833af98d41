import type { SectionBlock } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { unofficialTranslation } from "../../messages/answer.ts";
import { formatBeginning } from "../../messages/beginning.ts";
import { displayText } from "../../messages/display-text.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { searchNearest, searchNothing, searchTitle, showParagraph } from "../../messages/search.ts";
import { context, section } from "../blocks/elements.ts";
import { buildRow, buildSource } from "../blocks/frame.ts";
import { BUTTON_TEXT, shorten, shortenQuote } from "../blocks/limits.ts";
import { formatRange, limitPage, PAGE_SIZE } from "../blocks/list-page.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn, formatQuote, isolate } from "../blocks/mrkdwn.ts";
import { openParagraphButton, type ParagraphAction } from "../blocks/paragraph-action.ts";
import { findSentence } from "./find-sentence.ts";
import { buildResultButtons, type ResultsView } from "./results-pages.ts";

const WORDS_TEXT = 100;
/** Ten quotes of this length leave room for their labels, and for a text to read out. */
const QUOTE_TEXT = 280;

/** A paragraph as a search shows it. */
interface Result extends ParagraphAction {
  readonly label: string;
  /** The sentence that has the words; the paragraph's first words where none has. */
  readonly words: string;
}

/**
 * A page of the paragraphs that are nearest to some words: each by its name in the reader's language, with the sentence that
 * has the words, and a button that opens it with that sentence marked.
 * @param found all that was found, nearest first
 */
export function buildResults(
  found: readonly ParagraphId[],
  view: ResultsView,
  language: Language,
  library: Library,
): SlackMessage {
  const { structure } = library.document;
  const source = buildSource(structure, language);
  const words = isolate(escapeMrkdwn(shorten(view.words.replace(/\s+/gu, " "), WORDS_TEXT)));
  if (found.length === 0) {
    const text = formatMessage(searchNothing, language, { words });
    return { text, blocks: [section(text), source] };
  }
  const count = found.length;
  const page = limitPage({ page: view.page, count });
  const ids = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const shown = ids.map((id) => readResult(id, view.words, language, library));
  const total = library.document.paragraphs.length;
  const named = formatMessage(count < total ? searchNearest : searchTitle, language, { words, count, total });
  const title = [named, ...formatRange({ page, count }, language)].join(" · ");
  const isTranslated = library.versions.get(language)?.status === "unofficial";
  return {
    text: [title, ...shown.map((one) => `${escapeMrkdwn(one.label)}: ${escapeMrkdwn(one.words)}`)].join("\n"),
    blocks: [
      section(`*${title}*`),
      ...(isTranslated ? [context(`_${formatMessage(unofficialTranslation, language)}_`)] : []),
      ...shown.map((one) => buildResult(one, language)),
      ...buildRow(buildResultButtons({ ...view, page }, count)),
      source,
    ],
  };
}

function readResult(paragraph: ParagraphId, query: string, language: Language, library: Library): Result {
  const { document, versions } = library;
  const label = formatLabel(paragraph, language, document.structure);
  const quote = findSentence(library, paragraph, query, language);
  const text = versions.get(language)?.texts.get(paragraph)?.text ?? "";
  const sentence = quote && displayText(text.slice(quote.start, quote.end), document).text.replace(/\s+/gu, " ");
  const words = sentence ? shortenQuote(sentence, QUOTE_TEXT) : formatBeginning(library, paragraph, language);
  return { paragraph, language, quote, label, words };
}

function buildResult({ label, words, ...action }: Result, language: Language): SectionBlock {
  const name = formatMessage(showParagraph, language);
  return {
    ...section(`*${escapeMrkdwn(label)}*\n${formatQuote(words)}`),
    accessory: {
      ...openParagraphButton(name, action),
      accessibility_label: shorten(`${name}: ${label}`, BUTTON_TEXT),
    },
  };
}
