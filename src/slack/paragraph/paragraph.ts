import type { KnownBlock } from "@slack/types";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { FoundParagraph, Lookup } from "../../domain/lookup.ts";
import { footnotes, originalAndCitation } from "../../messages/answer.ts";
import { displayText } from "../../messages/display-text.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { section } from "../blocks/elements.ts";
import { buildEntries, type QuoteEntry } from "../blocks/entries.ts";
import { buildOpenButtons, buildRow, buildSource } from "../blocks/frame.ts";
import { ENTRIES_PER_MESSAGE } from "../blocks/limits.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { formatMissing } from "../blocks/missing.ts";
import { openNotesButton, openParagraphButton } from "../blocks/paragraph-action.ts";

/**
 * Paragraphs looked up, word for word. Footnotes stay behind a button. References that lead nowhere are said one by one,
 * so a list of which only half is here still shows that half.
 */
export function buildParagraphs(lookup: Lookup, language: Language, document: Document): SlackMessage {
  const { structure } = document;
  const origin = buildSource(structure, language);
  const missing = formatMissing(lookup.missing, language, structure);
  const said: KnownBlock[] = lookup.missing.length > 0 ? [section(missing)] : [];
  const nearest = lookup.missing.flatMap((one) => one.nearest);
  if (lookup.paragraphs.length === 0)
    return { text: missing, blocks: [...said, ...buildOpenButtons(nearest, language, structure), origin] };
  return buildEntries(
    lookup.paragraphs.map((found) => toEntry(found, document)),
    {
      language,
      structure,
      readLast: missing,
      before: [],
      after: [...said, ...buildButtons(lookup.paragraphs, language, document), origin],
    },
  );
}

function toEntry(found: FoundParagraph, document: Document): QuoteEntry {
  return {
    paragraph: found.paragraph,
    lead: found.heading === "" ? null : found.heading,
    quote: displayText(found.text, document).text,
    status: found.version.status,
  };
}

/** A button to each paragraph, as under an answer; under one alone, another to its footnotes, if any. */
function buildButtons(paragraphs: readonly FoundParagraph[], language: Language, document: Document): KnownBlock[] {
  const { structure } = document;
  if (paragraphs.length > 1)
    return buildOpenButtons(
      paragraphs.slice(0, ENTRIES_PER_MESSAGE).map((found) => found.paragraph),
      language,
      structure,
      { name: originalAndCitation },
    );
  return paragraphs.flatMap(({ paragraph, text, source }) => {
    const count = Math.max(displayText(text, document).notes.length, displayText(source.text, document).notes.length);
    const name = formatLabel(paragraph, language, structure);
    const open = openParagraphButton(formatMessage(originalAndCitation, language, { label: name }), {
      paragraph,
      language,
    });
    const label = `${name} · ${formatMessage(footnotes, language, { count })}`;
    return buildRow([open, ...(count === 0 ? [] : [openNotesButton(label, { paragraph, language })])]);
  });
}
