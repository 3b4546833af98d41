import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Name } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { splitClauses } from "../../text/clauses.ts";
import { findBound } from "../../text/find-bound.ts";
import { fold } from "../../text/fold.ts";
import type { FoundNumber } from "../../text/found-number.ts";
import { writeOut } from "../../text/letters.ts";
import { readNumbers } from "../../text/read-numbers.ts";
import { findNamingSentence, type NameIndex } from "../names/name-index.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { mayBeUnsaid } from "./may-be-unsaid.ts";
import type { Place } from "./on-point.ts";
import { readNumberValues } from "./read-number-values.ts";
import { alignToFolded, wordsAt } from "./read-typed-values.ts";

/** Between a number and what it counts stand no more letters than of a short word; in Chinese one measure word, which tells that no persons are counted. */
const MAX_BETWEEN = 12;
/** The years of something count years: "20 ans de la Déclaration". */
const OF_YEARS = writeOut(/(?<!\p{L})(?:лет|год\p{L}*|years?|ans?|annees?|anos?|سن\p{L}+|عام\p{L}*|اعوام)(?!\p{L})/u);
const MEASURE = /^[次份个篇项条场种件]?$/u;

/**
 * Finds a percentage or a number that a question gives to what has another one in the document: the figure that is about
 * most of what the question names and about nothing else.
 */
export function findWrongFigure(names: NameIndex, query: Query): CorrectedPremise | undefined {
  return findInClause(names, query) ?? findIn(names, query);
}

/** "Low-income countries have reached 58 %, so how many is it in high-income ones?": the number is that of the first, and of none of the other. */
function findInClause(names: NameIndex, { text, language }: Query): CorrectedPremise | undefined {
  const clauses = splitClauses(text);
  if (clauses.length < 2) return undefined;
  const numbered = clauses.filter((clause) =>
    readNumbers(fold(alignToFolded(clause)), language).some(({ kind }) => kind === "percentage"),
  );
  const [clause, ...others] = numbered;
  return clause !== undefined && others.length === 0 ? findIn(names, { text: clause, language }) : undefined;
}

function findIn(names: NameIndex, { text: written, language }: Query): CorrectedPremise | undefined {
  const text = alignToFolded(written);
  const folded = fold(text);
  const subjects = names.subjects(language)(text);
  const about = new Set(subjects.map(({ id }) => id));
  const figures = [...names.names.values()].filter(
    (name) =>
      name.kind === "figure" &&
      name.about.length > 0 &&
      name.about.every((id) => about.has(id) || mayBeUnsaid(names, id)),
  );
  const isOther = readNumberValues(folded, language);
  const said = readNumbers(folded, language).filter(
    (number) =>
      number.kind === "percentage" ||
      (number.kind === "number" &&
        !isOther.some((value) => touches(value, number)) &&
        counts(number, subjects, folded, language)),
  );
  const [given] = said;
  if (!given || said.length > 1) return undefined;
  const compared = figures.filter((figure) => kindOf(figure) === given.kind);
  const most = Math.max(0, ...compared.map((figure) => countAbout(figure, about)));
  const [right, ...others] = compared.filter((figure) => countAbout(figure, about) === most && most > 0);
  if (!right || others.length > 0 || numberOf(right) === given.value || isGiven(names, given, about)) return undefined;
  const corrected = correct(names, right, given, { text: written, language });
  const ofOther = corrected && findOther(names, given, language);
  return ofOther ? { ...corrected, ofOther } : corrected;
}

/** Where a share that is wrong of one thing is right of another, and of one alone: who is told so sees what was mixed up. */
function findOther(names: NameIndex, { kind, value }: FoundNumber, language: Language): Place | undefined {
  if (kind !== "percentage") return undefined;
  const [figure, ...others] = [...names.names.values()].filter(
    (name) => name.kind === "figure" && kindOf(name) === kind && numberOf(name) === value,
  );
  if (!figure || others.length > 0) return undefined;
  return findNamingSentence(names, figure.id, language);
}

/** True where a figure about all that is asked about, and maybe about more, has the value. */
function isGiven(names: NameIndex, { kind, value }: FoundNumber, asked: ReadonlySet<string>): boolean {
  return [...names.names.values()].some(
    (figure) =>
      figure.kind === "figure" &&
      kindOf(figure) === kind &&
      numberOf(figure) === value &&
      [...asked].every((id) => figure.about.includes(id)),
  );
}

/** "150 statements": the number stands right before what it counts. */
function counts({ end, ordinal }: FoundNumber, subjects: readonly Span[], folded: string, language: Language): boolean {
  const isNear = (start: number) =>
    language === "zh"
      ? MEASURE.test(folded.slice(end, start).trim())
      : start - end <= MAX_BETWEEN && !OF_YEARS.test(folded.slice(end, start));
  return !ordinal && subjects.some(({ start }) => start >= end && isNear(start));
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function countAbout({ about }: Name, asked: ReadonlySet<string>): number {
  return about.filter((id) => asked.has(id)).length;
}

function kindOf({ forms }: Name): string | undefined {
  return readNumbers(fold(forms.en[0] as string), "en")[0]?.kind;
}

function numberOf({ forms }: Name): string | undefined {
  return readNumbers(fold(forms.en[0] as string), "en")[0]?.value;
}

/** None where the sentence gives a number that the question asks for as a bound: that of what lies below. */
function correct(
  names: NameIndex,
  { id }: Name,
  said: FoundNumber,
  { text: written, language }: Query,
): CorrectedPremise | undefined {
  const isBound = findBound(fold(alignToFolded(written)).slice(0, said.start), language) === "less";
  const isSame = ({ kind, value }: FoundNumber) => kind === said.kind && value === said.value;
  for (const { paragraph, sentence, text, spans } of names.sentences(language)) {
    const span = spans.find((one) => one.id === id);
    if (!span) continue;
    if (isBound && readNumbers(fold(text), language).some(isSame)) return undefined;
    const given =
      wordsAt(written, { start: said.start, end: wordEnd(fold(alignToFolded(written)), said.end) }) ?? said.value;
    return { paragraph, sentence, premise: { given, found: [text.slice(span.start, span.end)] } };
  }
  return undefined;
}

/** Where the word ends that a place is within: a number is read to the stem of "per cent". */
function wordEnd(folded: string, end: number): number {
  const [rest = ""] = /^\p{L}*/u.exec(folded.slice(end)) ?? [];
  return /\p{L}$/u.test(folded.slice(0, end)) ? end + rest.length : end;
}
