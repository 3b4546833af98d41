import type { Citation } from "../domain/citation.ts";
import type { Document } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import type { Entry, Obligation } from "../domain/obligation.ts";
import { calendarName, dateNotSet, notFromDocument, yearlyTitle } from "./deadlines.ts";
import { formatMonth } from "./format-due.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";
import { nameTask } from "./name-task.ts";

const MONTH = /^\d{4}-\d{2}$/u;

/**
 * What a calendar file of the ledger says in a language: see `deadlines/to-calendar-file.ts`.
 * @param cite what an obligation stands on, for a reader of the language
 */
export function calendarWords(
  language: Language,
  { structure }: Document,
  cite: (obligation: Obligation) => readonly Citation[],
) {
  const summary = ({ obligation }: Entry): string =>
    nameTask(obligation.actor?.wording[language] ?? null, obligation.action[language], language);
  return {
    language,
    title: formatMessage(calendarName, language, { title: structure.titles[language] }),
    summary,
    undated: (when: string, entry: Entry): string => {
      const year = MONTH.test(when) ? formatMonth(when, language) : when;
      const missing = formatMessage(dateNotSet, language);
      return formatMessage(yearlyTitle, language, { year, dateNotSet: missing, title: summary(entry) });
    },
    description: ({ obligation, due }: Entry): string => {
      const quotes = cite(obligation).map(
        ({ paragraph, quote }) => `${formatLabel(paragraph, language, structure)}: “${quote}”`,
      );
      const foreign = due.date_source === "calendar" && due.source !== null;
      const source = foreign ? [formatMessage(notFromDocument, language, { source: due.source ?? "" })] : [];
      return [...quotes, ...source].join("\n\n");
    },
  };
}
