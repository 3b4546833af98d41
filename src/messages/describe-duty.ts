import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Duty } from "../domain/duty.ts";
import type { Language } from "../domain/language.ts";
import { actorNotNamed, modalities, notFromDocument } from "./deadlines.ts";
import { seeAlso } from "./duties.ts";
import { formatDue } from "./format-due.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";
import { joinParts, joinWithColon } from "./punctuation.ts";

/** A duty in words, for every edge that shows one. None of it is escaped. */
export interface DutyWords {
  readonly who: string;
  readonly what: string;
  /** Who and what in one: "ITU: report". */
  readonly task: string;
  /** The text's own verb: "requests", "invites", … */
  readonly verb: string;
  /** Null where the text names no recipient. */
  readonly toWhom: string | null;
  /** By when, and whence a day is that the document does not give; or that there is no date. */
  readonly due: string;
  /** The paragraph it stands on. */
  readonly where: string;
  /** Those that say the same: "see also Report, section IV, para 2"; null where none does. */
  readonly again: string | null;
}

/** Puts a duty into the words of a language. */
export function describeDuty(duty: Duty, language: Language, structure: DocumentStructure): DutyWords {
  const { actor, action, modality, recipient, paragraphs } = duty;
  const [where = "", ...others] = paragraphs.map((id) => formatLabel(id, language, structure));
  const who = actor ?? formatMessage(actorNotNamed, language);
  return {
    who,
    what: action,
    task: joinWithColon([who, action], language),
    verb: formatMessage(modalities[modality], language),
    toWhom: recipient,
    due: formatWhen(duty, language),
    where,
    again: others.length === 0 ? null : formatMessage(seeAlso, language, { labels: joinParts(others, language) }),
  };
}

/** A duty on one line: who, what, to whom, by when, under which paragraph. */
export function formatDuty(words: DutyWords): string {
  return `${formatTask(words)} · ${formatPlace(words)}`;
}

/** The paragraph of a duty, and those that say the same: "Annex, para 67 (see also Report, section IV, para 2)". */
export function formatPlace({ where, again }: DutyWords): string {
  return again === null ? where : `${where} (${again})`;
}

/** The same without its paragraph, for a place that names it already. */
export function formatTask({ task, verb, toWhom, due }: DutyWords): string {
  return [`${task} [${verb}]`, ...(toWhom === null ? [] : [`→ ${toWhom}`]), due].join(" · ");
}

/** A day that is not the document's own is never shown as if it were. */
function formatWhen(duty: Duty, language: Language): string {
  const { date_source: origin, source } = duty.due;
  const when = formatDue(duty, language);
  return origin === "calendar" && source !== null
    ? `${when} (${formatMessage(notFromDocument, language, { source })})`
    : when;
}
