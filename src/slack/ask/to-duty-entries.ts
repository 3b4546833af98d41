import type { Answer } from "../../domain/answer.ts";
import type { Citation } from "../../domain/citation.ts";
import type { Document } from "../../domain/document.ts";
import { inSummary } from "../../messages/deadlines.ts";
import { describeDuty } from "../../messages/describe-duty.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { MAX_GLANCE_CHARS } from "../../messages/glance.ts";
import { showDuties, tidyQuote } from "../../messages/show-duties.ts";
import { fitTogether } from "../../text/fit-together.ts";
import type { QuoteEntry } from "../blocks/entries.ts";

/** The duties of an answer as they are shown: who, what, to whom and by when, above the words they stand on. */
export function toDutyEntries(answer: Answer, document: Document): QuoteEntry[] {
  const shown = showDuties(answer);
  const tidy = ({ quote }: Citation) => tidyQuote(quote, document);
  const show = fitTogether(shown.flatMap(({ quotes }) => quotes).map(tidy), MAX_GLANCE_CHARS);
  return shown.flatMap(({ duty, quotes }) => {
    const [paragraph] = duty.paragraphs;
    if (paragraph === undefined) return [];
    const words = describeDuty(duty, answer.language, document.structure);
    const summary = formatMessage(inSummary, answer.language);
    const details = [...words.details, ...(words.again === null ? [] : [words.again]), `(${summary})`].join(" · ");
    const lead = [words.task, details].join("\n");
    const quote = quotes.map((one) => show(tidy(one))).join("\n");
    return [{ paragraph, lead, quote, status: quotes[0]?.status ?? "source" }];
  });
}
