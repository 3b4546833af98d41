import type { ChangedItem, CloserItem, DigestItem } from "../domain/digest.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { Entry } from "../domain/obligation.ts";
import { dateNotSet, daysLeft as daysLeftMessage, notFromDocument, statuses } from "./deadlines.ts";
import { changeAdded, changeDates, changeText, owedTo, periodBegan } from "./digest.ts";
import { formatDue, formatSpan, nameActor } from "./format-due.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";
import { nameTask } from "./name-task.ts";
import { joinParts } from "./punctuation.ts";

/** An entry in words, for every edge that shows one. None of it is escaped. */
export interface EntryWords {
  /** When it is due, with the days left or the status: "9–27 November 2026 · now". */
  readonly due: string;
  readonly who: string;
  readonly what: string;
  /** Who and what in one: "ITU: report". */
  readonly task: string;
  /** "To: …"; null where the text names no recipient. */
  readonly toWhom: string | null;
  readonly labels: readonly string[];
  /** Says that the date is not from the document, and whence it is; null where it is, or there is none. */
  readonly source: string | null;
  /** Why it is news ("the date was: …"); null where it is none. */
  readonly note: string | null;
}

/** Puts an entry into the words of a language: who, what, to whom, by when, under which paragraph. */
export function describeEntry(
  item: DigestItem | CloserItem | ChangedItem,
  language: Language,
  structure: DocumentStructure,
): EntryWords {
  const { obligation, due } = item.entry;
  const recipient = obligation.recipient?.wording[language];
  const [who, what] = [nameActor(obligation.actor, language), obligation.action[language]];
  const isForeign = due.date_source === "calendar" && due.source !== null;
  return {
    due: [formatDue(item.entry, language), formatLeft(item, language)].filter((text) => text !== "").join(" · "),
    who,
    what,
    task: nameTask(obligation.actor?.wording[language] ?? null, what, language),
    toWhom: recipient === undefined ? null : formatMessage(owedTo, language, { recipient }),
    labels: obligation.paragraphs.map((id) => formatLabel(id, language, structure)),
    source: isForeign ? formatMessage(notFromDocument, language, { source: due.source ?? "" }) : null,
    note: formatNote(item, language),
  };
}

/** "in 12 days", or the status where that says more; nothing for an entry that only waits for its year. */
function formatLeft({ entry, daysLeft }: { entry: Entry; daysLeft: number | null }, language: Language): string {
  if (daysLeft !== null) return formatMessage(daysLeftMessage, language, { days: daysLeft });
  if (entry.status === "recurring" || entry.status === "upcoming") return "";
  return formatMessage(statuses[entry.status], language);
}

function formatNote(item: DigestItem | CloserItem | ChangedItem, language: Language): string | null {
  if ("threshold" in item) return item.threshold === "period" ? formatMessage(periodBegan, language) : null;
  if (!("change" in item)) return null;
  if (item.change === "added") return formatMessage(changeAdded, language);
  if (item.change === "text") return formatMessage(changeText, language);
  const before = joinParts(
    item.before.map((span) => formatSpan(span, language)),
    language,
  );
  return formatMessage(changeDates, language, { before: before || formatMessage(dateNotSet, language) });
}
