import { isYearId } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { CHOICE } from "../../text/choice.ts";
import { splitClauses } from "../../text/clauses.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { percentagesOf } from "../../text/percentages.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import { askingPart } from "../question/asking-part.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import { mayBeUnsaid } from "./may-be-unsaid.ts";
import { readNamedValues } from "./read-named-values.ts";
import { alignToFolded } from "./read-typed-values.ts";

/** A time before that of the document, folded, that no year tells. "Last year" may be its own: the quote names the year. */
const BEFORE = phrasePattern(
  [
    "(?:\\p{L}+|\\d+) (?:лет|года|год) (?:тому )?назад|в предыдущем год\\p{L}*|годом ранее|раньше было|до этого",
    "(?:\\p{L}+|\\d+) years? (?:ago|earlier|before)|(?:a|one) decade ago|the year before|the previous year|previously",
    "il y a (?:\\p{L}+|\\d+) ans|l'annee precedente|auparavant",
    "hace (?:\\p{L}+|\\d+) anos|(?:el )?ano anterior|anteriormente",
    "قبل (?:\\p{L}+ )?(?:سنوات|اعوام|سنه|عام|عقد)|(?:العام|السنه) (?:السابق|السابقه)|سابقا",
  ],
  "(?:[一二三四五六七八九十百\\d]+)年(?:以)?前|上一年|前一年|以前是",
);

/** Asks where something is, and not when. */
const PLACES: ReadonlySet<string> = new Set(["city", "country", "place"]);

/**
 * Whether a question asks for the place of what is of a year that the document has, and none of the paragraphs that are quoted names that year: of the
 * meeting in 2035 it gives no city, of that in 2025 it does.
 */
export function lacksYearOfPlace(names: NameIndex, { text, language }: Query, quoted: readonly ParagraphId[]): boolean {
  if (!askedThings(text).some((thing) => PLACES.has(thing)) && !offersPlaces(names, { text, language })) return false;
  const years = yearsOf(text);
  const sentences = years.length > 0 ? names.sentences(language) : [];
  const named = sentences
    .filter((sentence) => yearsIn(sentence).some((year) => years.includes(year)))
    .map(({ paragraph }) => paragraph);
  return named.length > 0 && !named.some((id) => quoted.includes(id));
}

/** The years of a sentence, read once of the whole document. */
const yearsIn = keepPerObject(({ text }: NamedSentence) => yearsOf(text));

/** "In New York or in Geneva?" asks for a place. */
export function offersPlaces(names: NameIndex, { text, language }: Query): boolean {
  const places = readNamedValues(alignToFolded(text), language, names).filter(({ kind }) => kind !== "person");
  return places.length > 1 && CHOICE.test(fold(text));
}

/**
 * Whether a question asks for a figure at another time than those that are quoted are of: how many had a telephone in 2005,
 * where the text gives that of today, and of 2005 something else.
 */
export function lacksTime(names: NameIndex, { text, language }: Query, quoted: readonly ParagraphId[]): boolean {
  if (!answerTypesOf(text).includes("number") && !askedThings(text).some((thing) => COUNTED.has(thing))) return false;
  const years = askedYears(text);
  if (years.every((year) => mayBeUnsaid(names, `year-${year}`)) && !BEFORE.test(fold(text))) return false;
  const subjects = new Set(
    names
      .subjects(language)(text)
      .map(({ id }) => id),
  );
  const about = (ids: readonly string[]) => ids.filter((id) => !isYearId(id));
  const all = [...names.names.values()].filter(({ kind, about: ids }) => kind === "figure" && about(ids).length > 0);
  if (!all.some(({ paragraphs }) => paragraphs.some((id) => quoted.includes(id)))) return false;
  const figures = all.filter(({ about: ids }) => about(ids).every((id) => subjects.has(id)));
  const most = Math.max(0, ...figures.map((figure) => about(figure.about).length));
  const meant = figures.filter((figure) => about(figure.about).length === most);
  const [year] = years;
  const isOf = (ids: readonly string[]) =>
    ids.some((id) => (year === undefined ? isYearId(id) : id === `year-${year}`));
  return meant.length > 0 && !meant.some((figure) => isOf(figure.about));
}

/** Whether a question asks when something had a share that no figure of the document is: "in which year did it exceed 50 per cent?" */
export function lacksTimeOfShare(names: NameIndex, { text }: Query): boolean {
  if (!answerTypesOf(text).includes("date")) return false;
  const shares = percentagesOf(askingPart(text));
  const known = [...names.names.values()]
    .filter(({ kind }) => kind === "figure")
    .flatMap(({ forms }) => forms.en.flatMap(percentagesOf));
  return shares.length > 0 && known.length > 0 && !shares.some((share) => known.includes(share));
}

/** The years that are asked of: "I have 2005 and 2025, what is the value for 2015?" asks of one. */
function askedYears(text: string): string[] {
  const asking = splitClauses(text).filter(hasQuestionWord);
  const years = yearsOf(asking.join(", "));
  return years.length > 0 ? years : yearsOf(text);
}

const COUNTED: ReadonlySet<string> = new Set(["share", "count", "headcount"]);
