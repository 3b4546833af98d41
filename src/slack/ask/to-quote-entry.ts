import type { AnswerSentence } from "../../domain/answer.ts";
import { displayText } from "../../messages/display-text.ts";
import type { QuoteEntry } from "../blocks/entries.ts";

/** A sentence of an answer as it is shown. Its first citation is: it is in the answer's language. None where nothing is cited. */
export function toQuoteEntry(sentence: AnswerSentence): QuoteEntry[] {
  const [shown] = sentence.citations;
  if (shown === undefined) return [];
  return [
    {
      paragraph: shown.paragraph,
      lead: sentence.text === shown.quote ? null : displayText(sentence.text).text,
      quote: displayText(shown.quote).text,
      status: shown.status,
    },
  ];
}
