import type { AnswerSentence, Headline } from "../../domain/answer.ts";
import type { Document } from "../../domain/document.ts";
import { displayText } from "../../messages/display-text.ts";
import type { QuoteEntry } from "../blocks/entries.ts";

/** A sentence of an answer as it is shown, with the headline's words in bold. Its first citation is: it is in the answer's language. None where nothing is cited. */
export function toQuoteEntry(
  sentence: AnswerSentence,
  document: Document,
  headline: Headline | null = null,
): QuoteEntry[] {
  const [shown] = sentence.citations;
  if (shown === undefined) return [];
  return [
    {
      paragraph: shown.paragraph,
      lead: sentence.text === shown.quote ? null : displayText(sentence.text, document).text,
      quote: displayText(shown.quote, document).text,
      status: shown.status,
      strong: headline?.citation?.quote === shown.quote ? displayText(headline.text, document).text : null,
    },
  ];
}
