import type { Digest, DigestItem, RemovedEntry } from "../domain/digest.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import { describeEntry } from "./describe-entry.ts";
import {
  digestTitle,
  entryRemoved,
  firstDigest,
  lateDigest,
  nextUp,
  nothingWithin,
  quietDay,
  silentToday,
  sinceLast,
} from "./digest.ts";
import { type DigestGroup, listGroups } from "./digest-groups.ts";
import { formatSpan } from "./format-due.ts";
import { formatMessage } from "./format-message.ts";
import { formatLabel } from "./labels.ts";
import { joinParts } from "./punctuation.ts";

/**
 * A digest as plain text, for the terminal and for screen readers.
 * @param horizon how far it looks, in days
 */
export function formatDigest(
  digest: Digest,
  horizon: number,
  language: Language,
  structure: DocumentStructure,
): string {
  if (digest.kind === "silent") return formatMessage(silentToday, language);
  const late = digest.late ? [formatMessage(lateDigest, language)] : [];
  if (digest.kind === "quiet") return [formatQuiet(digest, horizon, language, structure), ...late].join("\n");
  const groups = listGroups(digest, horizon, language);
  const head = [formatTitle(digest, language), ...late, formatSince(digest, language)];
  const removed = digest.removed.map((entry) => formatRemoved(entry, language, structure));
  const body = groups.length === 0 ? [formatMessage(nothingWithin, language, { days: horizon })] : [];
  return [head.join("\n"), ...removed, ...groups.map((group) => formatGroup(group, language, structure)), ...body].join(
    "\n\n",
  );
}

export function formatTitle({ date }: Digest, language: Language): string {
  return formatMessage(digestTitle, language, { date: formatDay(date, language) });
}

/** What the news counts from; for the first digest, that it is the first. */
export function formatSince({ since }: Digest, language: Language): string {
  if (since === null) return formatMessage(firstDigest, language);
  return formatMessage(sinceLast, language, { date: formatDay(since, language) });
}

/** The one line of a quiet day: nothing new, and what is next. */
export function formatQuiet(
  { since, date, next }: Digest,
  horizon: number,
  language: Language,
  structure: DocumentStructure,
): string {
  const nothing = formatMessage(quietDay, language, { date: formatDay(since ?? date, language) });
  const [first] = next;
  const then =
    first === undefined
      ? formatMessage(nothingWithin, language, { days: horizon })
      : formatNext(first, language, structure);
  return `${nothing} ${then}`;
}

/** An entry that left the ledger, by its paragraphs; by its id where nothing else is remembered. */
export function formatRemoved(
  { id, paragraphs }: RemovedEntry,
  language: Language,
  structure: DocumentStructure,
): string {
  const labels = joinParts(
    paragraphs.map((paragraph) => formatLabel(paragraph, language, structure)),
    language,
  );
  return formatMessage(entryRemoved, language, { labels: labels || id });
}

export function formatDay(date: string, language: Language): string {
  return formatSpan({ start: date, end: date, place: null }, language);
}

function formatNext(item: DigestItem, language: Language, structure: DocumentStructure): string {
  const { due, what, labels, source } = describeEntry(item, language, structure);
  const when = source === null ? due : `${due} (${source})`;
  return formatMessage(nextUp, language, { due: when, action: what, label: labels[0] ?? "" });
}

function formatGroup({ heading, items }: DigestGroup, language: Language, structure: DocumentStructure): string {
  return [`${heading}:`, ...items.map((item) => formatItem(item, language, structure))].join("\n");
}

function formatItem(item: DigestItem, language: Language, structure: DocumentStructure): string {
  const { due, task, toWhom, labels, source, note } = describeEntry(item, language, structure);
  const lines = [
    `- ${[due, note].filter((text) => text !== null).join(" · ")}`,
    `  ${task}`,
    ...(toWhom === null ? [] : [`  ${toWhom}`]),
    `  ${[joinParts(labels, language), source].filter((text) => text !== null).join(" · ")}`,
  ];
  return lines.join("\n");
}
