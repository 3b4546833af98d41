import type { Calendar } from "../../domain/calendar.ts";
import type { Concept } from "../../domain/concept.ts";
import type { ParagraphText, Span } from "../../domain/document.ts";
import { sectionOf } from "../../domain/paragraph-id.ts";
import { findAddressees } from "./addressees.ts";
import { classifyTimeMention } from "./classify-time-mention.ts";
import type { Sentence } from "./clause.ts";
import { asks, findDirectives } from "./directive-verbs.ts";
import { maskTitles, unify } from "./mask.ts";
import { buildNameFinder } from "./name-finder.ts";
import { readTimes } from "./read-times.ts";
import { buildShortNames } from "./short-names.ts";
import type { FinderLanguage, Finding, NameMention, TimeMention } from "./types.ts";

/** What the finder knows besides the text. */
export interface FinderKnowledge {
  readonly concepts: readonly Concept[];
  readonly calendar: Calendar;
}

/**
 * Finds the dated duties and events of a text that nobody has reviewed, by rules alone. What it finds is proposed, never
 * taken as known.
 * @param paragraphs in the order of the document, all in one language
 */
export function findDeadlines(
  paragraphs: readonly ParagraphText[],
  language: FinderLanguage,
  { concepts, calendar }: FinderKnowledge,
): Finding[] {
  const findNames = buildNameFinder(concepts, language);
  const shortNames = buildShortNames(concepts, language);
  const texts = paragraphs.map((paragraph) => ({
    paragraph,
    unified: unify(paragraph.text),
    named: findNames(unify(paragraph.text)),
  }));
  const counts = countConcepts(texts.flatMap(({ named }) => named));
  const findings: Finding[] = [];
  let year: number | null = null;
  for (const [i, { paragraph, unified, named }] of texts.entries()) {
    const section = sectionOf(paragraph.paragraph);
    const before = texts
      .slice(0, i)
      .filter((other) => sectionOf(other.paragraph.paragraph) === section)
      .flatMap((other) => other.named);
    const names = [...named, ...shortNames.read(unified, named, before, counts)].sort((a, b) => a.start - b.start);
    const { times, lastYear } = fillYears(mergeSessions(readTimes(maskTitles(unified), language), unified), year);
    year = lastYear;
    findings.push(
      ...readParagraph(
        paragraph,
        { language, text: maskTitles(unified), names, directives: findDirectives(unified, language), times },
        calendar,
      ),
    );
  }
  return findings;
}

type ParagraphReading = Omit<Sentence, "start" | "end">;

function readParagraph(paragraph: ParagraphText, reading: ParagraphReading, calendar: Calendar): Finding[] {
  const findings: Finding[] = [];
  let bearers: readonly NameMention[] = [];
  for (const span of paragraph.sentences) {
    const sentence = cut(reading, span);
    const names = reading.names.filter(({ end }) => end <= span.start);
    for (const time of sentence.times) {
      const meanings = classifyTimeMention(sentence, time, { bearers, names }, calendar);
      findings.push(
        ...meanings.map((meaning) => ({ ...meaning, paragraph: paragraph.paragraph, time, sentence: span })),
      );
    }
    bearers = bearersOf(sentence) ?? bearers;
  }
  return findings;
}

function cut(reading: ParagraphReading, span: Span): Sentence {
  const within = <Item extends Span>(items: readonly Item[]): Item[] =>
    items.filter(({ start, end }) => span.start <= start && end <= span.end);
  return {
    ...span,
    language: reading.language,
    text: reading.text,
    names: within(reading.names),
    directives: within(reading.directives),
    times: within(reading.times),
  };
}

/** Whoever a sentence asks to do something. */
function bearersOf(sentence: Sentence): readonly NameMention[] | undefined {
  const lists = sentence.directives
    .filter(({ modality }) => asks(modality))
    .map((directive) => findAddressees(sentence, directive));
  return lists.find((list) => list.length > 0);
}

/** "its twenty-eighth session (7–11 April 2025)" is one time. */
function mergeSessions(times: readonly TimeMention[], text: string): TimeMention[] {
  return times.flatMap((time, i) => {
    const [previous, next] = [times[i - 1], times[i + 1]];
    if (next && joins(time, next, text)) return [{ ...next, start: time.start, end: next.end, session: time.session }];
    return previous && joins(previous, time, text) ? [] : [time];
  });
}

function joins(session: TimeMention, next: TimeMention, text: string): boolean {
  return (
    session.session !== null &&
    session.years.length === 0 &&
    next.years.length > 0 &&
    /^[\s,(]*$/u.test(text.slice(session.end, next.start))
  );
}

/** A day without a year lies in the year of the full date last given before it; that is implied. */
function fillYears(
  times: readonly TimeMention[],
  before: number | null,
): { times: TimeMention[]; lastYear: number | null } {
  let lastYear = before;
  const filled = times.flatMap((time): TimeMention[] => {
    if (time.date !== null || time.month !== null) lastYear = time.years.at(-1) ?? lastYear;
    if (time.yearless === null) return [time];
    if (lastYear === null) return [];
    return [
      {
        ...time,
        years: [lastYear],
        date: `${lastYear}-${time.yearless.start}`,
        end_date: `${lastYear}-${time.yearless.end}`,
      },
    ];
  });
  return { times: filled, lastYear };
}

function countConcepts(names: readonly NameMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of names.flatMap(({ concepts }) => concepts)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
