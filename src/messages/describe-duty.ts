import type { Answer } from "../domain/answer.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Duty } from "../domain/duty.ts";
import type { Language } from "../domain/language.ts";
import { actorNotNamed, columnDue, modalities, notFromDocument } from "./deadlines.ts";
import { owedTo } from "./digest.ts";
import { seeAlso, wording } from "./duties.ts";
import { formatDue } from "./format-due.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";
import { nameTask } from "./name-task.ts";
import { joinParts, joinWithColon, withAside } from "./punctuation.ts";

/** A duty in words, for every edge that shows one. None of it is escaped. */
export interface DutyWords {
  readonly who: string;
  readonly what: string;
  /** Who and what in one: "ITU: report". */
  readonly task: string;
  /** What stands behind it, each part with its name: "To: CSTD", "Due: 2027, date not set", "Wording: requests". */
  readonly details: readonly string[];
  /** The text's own verb: "requests", "invites", … */
  readonly verb: string;
  /** Null where the text names no recipient. */
  readonly toWhom: string | null;
  /** By when, and whence a day is that the document does not give; or that there is no date. */
  readonly due: string;
  /** The paragraph it stands on, and those that say the same: "Annex, para 67 (see also Report, section IV, para 2)". */
  readonly place: string;
  /** Those that say the same: "see also Report, section IV, para 2"; null where none does. */
  readonly again: string | null;
}

/** Puts a duty into the words of a language. */
export function describeDuty(duty: Duty, language: Language, structure: DocumentStructure): DutyWords {
  const { actor, action, modality, recipient, paragraphs } = duty;
  const [where = "", ...others] = paragraphs.map((id) => formatLabel(id, language, structure));
  const verb = formatMessage(modalities[modality], language);
  const due = formatWhen(duty, language);
  const again = others.length === 0 ? null : formatMessage(seeAlso, language, { labels: joinParts(others, language) });
  const isTimeless = duty.due.text === "";
  return {
    who: actor ?? formatMessage(actorNotNamed, language),
    what: action,
    task: nameTask(actor, action, language),
    details: [
      ...(recipient === null ? [] : [formatMessage(owedTo, language, { recipient })]),
      isTimeless ? due : joinWithColon([formatMessage(columnDue, language), due], language),
      joinWithColon([formatMessage(wording, language), verb], language),
    ],
    verb,
    toWhom: recipient,
    due,
    place: withAside(where, again === null ? [] : [again], language),
    again,
  };
}

/** A duty in two lines: who and what; to whom, by when, how the text puts it, under which paragraph. */
export function formatDuty(words: DutyWords): string[] {
  return [words.task, [...words.details, words.place].join(" · ")];
}

/**
 * When what is next falls due, which all of it shares: the first line of an answer to that, where its headline does not say so.
 * Undefined for any other answer.
 */
export function formatNextDue({
  next,
  duties = [],
  headline,
  language,
}: Pick<Answer, "next" | "duties" | "headline" | "language">): string | undefined {
  const [first] = duties;
  return next && !headline && first ? formatWhen(first, language) : undefined;
}

/** A day that is not the document's own is never shown as if it were. */
function formatWhen(duty: Duty, language: Language): string {
  const { date_source: origin, source } = duty.due;
  const when = formatDue(duty, language);
  const isForeign = origin === "calendar" && source !== null;
  return withAside(when, isForeign ? [formatMessage(notFromDocument, language, { source })] : [], language);
}
