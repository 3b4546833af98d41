import type { Answer } from "../../domain/answer.ts";
import type { Document } from "../../domain/document.ts";
import { inSummary } from "../../messages/deadlines.ts";
import { describeDuty } from "../../messages/describe-duty.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { showDuties, tidyQuote } from "../../messages/show-duties.ts";
import type { QuoteEntry } from "../blocks/entries.ts";

/** The duties of an answer as they are shown: who, what, to whom and by when, above the words they stand on. */
export function toDutyEntries(
  answer: Pick<Answer, "duties" | "sentences" | "language">,
  document: Document,
): QuoteEntry[] {
  return showDuties(answer).flatMap(({ duty, quotes }) => {
    const [paragraph] = duty.paragraphs;
    if (paragraph === undefined) return [];
    const words = describeDuty(duty, answer.language, document.structure);
    const summary = formatMessage(inSummary, answer.language);
    const details = [...words.details, ...(words.again === null ? [] : [words.again]), `(${summary})`].join(" · ");
    const lead = [words.task, details].join("\n");
    const quote = quotes.map(({ quote: words }) => tidyQuote(words, document)).join("\n");
    return [{ paragraph, lead, quote, status: quotes[0]?.status ?? "source" }];
  });
}
