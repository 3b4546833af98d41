import type { Citation } from "../../domain/citation.ts";
import type { Library } from "../../domain/library.ts";
import type { Entry, Ledger } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { formatSentenceId } from "../../domain/sentence-id.ts";
import { sourceVersion } from "../cite.ts";

/** What stands where there is nothing to say. */
export const NOTHING = "–";

/** The duties that stand on any of these paragraphs, in the order of the register. */
export function findDutiesOn({ entries }: Ledger, paragraphs: readonly ParagraphId[]): Entry[] {
  return entries.filter((entry) => paragraphsOf(entry).some((id) => paragraphs.includes(id)));
}

export function paragraphsOf({ obligation: { citations } }: Entry): ParagraphId[] {
  return [...new Set(citations.map(({ paragraph }) => paragraph))];
}

/** A duty as a model reads it, in the words of the source: who; what; to whom; by when; ids of the sentences it stands on. */
export function formatDuty(library: Library, { obligation }: Entry): string {
  const { language } = sourceVersion(library);
  const { actor, action, recipient, deadline, citations } = obligation;
  const ids = new Set(citations.flatMap((citation) => idsOf(library, citation)));
  return [
    actor?.wording[language] ?? NOTHING,
    action[language],
    recipient?.wording[language] ?? NOTHING,
    deadline.text || NOTHING,
    [...ids].join(", "),
  ].join("; ");
}

/** The sentences that a quote of the source touches; none for a quote of another version. */
export function idsOf(library: Library, { paragraph, language, start, end }: Citation): string[] {
  const source = sourceVersion(library);
  const spans = (language === source.language && source.texts.get(paragraph)?.sentences) || [];
  return spans.flatMap((span, i) =>
    span.start < end && start < span.end
      ? [formatSentenceId(library.document.structure, { paragraph, number: i + 1 })]
      : [],
  );
}
