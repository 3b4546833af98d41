import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { Entry } from "../domain/obligation.ts";
import { modalities } from "./deadlines.ts";
import { seeAlso } from "./duties.ts";
import { formatDue, nameActor } from "./format-due.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";

/** A duty in words, for every edge that shows one. None of it is escaped. */
export interface DutyWords {
  readonly who: string;
  readonly what: string;
  /** The text's own verb: "requests", "invites", … */
  readonly verb: string;
  /** Null where the text names no recipient. */
  readonly toWhom: string | null;
  /** By when, or that there is no date. */
  readonly due: string;
  /** The paragraph it stands on, with those that say the same: "Annex, para 67 (see also Report, section IV, para 2)". */
  readonly where: string;
}

/** Puts a duty into the words of a language. */
export function describeDuty(entry: Entry, language: Language, structure: DocumentStructure): DutyWords {
  const { actor, action, modality, recipient, paragraphs } = entry.obligation;
  return {
    who: nameActor(actor, language),
    what: action[language],
    verb: formatMessage(modalities[modality], language),
    toWhom: recipient?.wording[language] ?? null,
    due: formatDue(entry, language),
    where: formatWhere(
      paragraphs.map((id) => formatLabel(id, language, structure)),
      language,
    ),
  };
}

/** A duty on one line: who, what, to whom, by when, under which paragraph. */
export function formatDuty({ who, what, verb, toWhom, due, where }: DutyWords): string {
  return [`${who}: ${what} [${verb}]`, ...(toWhom === null ? [] : [`→ ${toWhom}`]), due, where].join(" · ");
}

function formatWhere([first = "", ...others]: readonly string[], language: Language): string {
  if (others.length === 0) return first;
  return `${first} (${formatMessage(seeAlso, language, { labels: others.join("; ") })})`;
}
