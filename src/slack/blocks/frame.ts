import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { inFull, youAsked } from "../../messages/answer.ts";
import { formatSource } from "../../messages/format-edition.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { context, plainContext } from "./elements.ts";
import { BUTTONS_PER_ROW, ENTRIES_PER_MESSAGE, shorten } from "./limits.ts";
import { escapeMrkdwn, isolate } from "./mrkdwn.ts";
import { openParagraphButton, type ParagraphAction } from "./paragraph-action.ts";

const QUESTION_TEXT = 200;
const SOURCE_TEXT = 200;
/** A few buttons say what they do; a long row names its paragraphs only. */
const SPELT_OUT = 5;

/** The question repeated above an answer that only the asker sees (Slack hides the command itself). Never live. */
export function buildQuestion(question: string | null, language: Language): KnownBlock[] {
  if (question === null || question === "") return [];
  // Angle brackets go too, although plain text: a copy of this line elsewhere must not wake a mention.
  const safe = question.replace(/[<>]/gu, (bracket) => (bracket === "<" ? "‹" : "›")).replace(/\s+/gu, " ");
  return [plainContext(formatMessage(youAsked, language, { question: isolate(shorten(safe, QUESTION_TEXT)) }))];
}

/** Which document the words come from, by its name in the reader's language; its fingerprint stands under `sources`. */
export function buildSource(structure: DocumentStructure, language: Language): KnownBlock {
  return context(escapeMrkdwn(shorten(formatSource(structure, language), SOURCE_TEXT)));
}

/** How a row of buttons that open paragraphs is made. */
export interface OpenButtons {
  /** Of each paragraph, what was quoted; it is marked. */
  readonly quotes?: ReadonlyMap<ParagraphId, ParagraphAction["quote"]>;
  /** What a button leads to beside what is shown already, with `{label}`; by default the paragraph in full. */
  readonly name?: Message;
}

/** A row of buttons that open these paragraphs; nothing where there are none. */
export function buildOpenButtons(
  ids: readonly ParagraphId[],
  language: Language,
  structure: DocumentStructure,
  { quotes, name: message = inFull }: OpenButtons = {},
): KnownBlock[] {
  const unique = [...new Set(ids)].slice(0, ENTRIES_PER_MESSAGE);
  const name = (paragraph: ParagraphId) => {
    const label = formatLabel(paragraph, language, structure);
    return unique.length > SPELT_OUT ? label : formatMessage(message, language, { label });
  };
  return buildRow(
    unique.map((paragraph) =>
      openParagraphButton(name(paragraph), { paragraph, language, quote: quotes?.get(paragraph) }),
    ),
  );
}

export function buildRow(buttons: readonly Button[]): KnownBlock[] {
  if (buttons.length === 0) return [];
  const row: ActionsBlock = { type: "actions", elements: buttons.slice(0, BUTTONS_PER_ROW) };
  return [row];
}
