import type { Span } from "../../domain/document.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { fold } from "../../text/fold.ts";
import { type NameSpan, readWords } from "../../text/name-finder.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { NameIndex } from "../names/name-index.ts";

/**
 * A text without the office that stands right before somebody's name and is that person's own: "the South African minister Malatsi"
 * is Malatsi, and a search for the minister finds where the office stands, whatever is asked of the person. The office of another
 * stays: it is to be corrected.
 */
export function cutOwnOffice(names: NameIndex, query: Query): string {
  const spans = names.finder(query.language)(query.text);
  const persons = spans.filter(({ id, isWithin }) => !isWithin && names.names.get(id)?.kind === "person");
  const offices = persons.flatMap((person) => officeBefore(person, spans, names, query));
  return cutSpans(query.text, offices, "");
}

/** The words right before a name that belong to an office of whoever is named; none where nothing but small words does. */
function officeBefore(
  person: NameSpan,
  spans: readonly NameSpan[],
  names: NameIndex,
  { text, language }: Query,
): Span[] {
  const offices = names.names.get(person.id)?.offices?.[language] ?? [];
  const keys = new Set(offices.flatMap((office) => readWords(office, language)).map(({ key }) => key));
  const ids = new Set(offices.flatMap((office) => names.finder(language)(office)).map(({ id }) => id));
  const isSmall = ({ start, end }: Span) => isStopWord(fold(text.slice(start, end)), language);
  const isNamed = ({ start, end }: Span) =>
    spans.some((span) => ids.has(span.id) && span.start <= start && end <= span.end);
  const before = readWords(text, language).filter(({ end }) => end <= person.start);
  let start: number | undefined;
  let next = person.start;
  for (const word of before.toReversed()) {
    const isOffice = isNamed(word) || (!isSmall(word) && keys.has(word.key));
    if (/\S/u.test(text.slice(word.end, next)) || !(isOffice || isSmall(word))) break;
    next = word.start;
    if (isOffice) start = word.start;
  }
  return start === undefined ? [] : [{ start, end: person.start }];
}
