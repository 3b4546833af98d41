import type { AnswerSentence, Headline } from "../../domain/answer.ts";
import type { Document } from "../../domain/document.ts";
import { displayQuote } from "../../messages/display-quote.ts";
import { displayText } from "../../messages/display-text.ts";
import { findPhrase } from "../../text/find-phrase.ts";
import type { FindSought } from "../../text/shorten-around.ts";
import type { QuoteEntry } from "../blocks/entries.ts";

/** A sentence of an answer as it is shown, with the headline's words in bold; what is sought stays where it is cut. Its first citation is: it is in the answer's language. None where nothing is cited. */
export function toQuoteEntry(
  sentence: AnswerSentence,
  document: Document,
  headline: Headline | null,
  findSought: FindSought,
): QuoteEntry[] {
  const [shown] = sentence.citations;
  if (shown === undefined) return [];
  const quote = displayQuote(shown.quote, document).text;
  const strong = headline?.citation?.quote === shown.quote ? displayText(headline.text, document).text : null;
  return [
    {
      paragraph: shown.paragraph,
      lead: sentence.text === shown.quote ? null : displayText(sentence.text, document).text,
      quote,
      status: shown.status,
      strong,
      findSought: (shown) => [...findPhrase(shown, strong ?? ""), ...findSought(shown)],
    },
  ];
}
