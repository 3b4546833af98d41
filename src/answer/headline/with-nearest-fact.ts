import type { AnswerSentence } from "../../domain/answer.ts";
import type { AskedThing } from "../../domain/asked-thing.ts";
import type { Fact, FactKind } from "../../domain/name.ts";
import { askedThings } from "../../text/asked-things.ts";
import { buildNameFinder } from "../../text/name-finder.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence } from "../cite.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import type { Question } from "../question/read-question.ts";

/** What is asked for more closely than it may be told, and the kind of fact that tells it less so: the year of who asks for the day. */
const LESS_CLOSE: Readonly<Partial<Record<AskedThing, FactKind>>> = {
  day: "date",
  exact_day: "date",
  city: "place",
  place: "place",
};

/** A longer text tells a story, and names more than it asks after. */
const MAX_CHARS = 200;

/** A refusal of who asks for the day or city of something, with the sentence that tells its year or country: that is the nearest there is. */
export function withNearestFact(deps: AnswerDeps, question: Question, drafted: DraftedAnswer): DraftedAnswer {
  if (drafted.outcome !== "not_found" || drafted.headline) return drafted;
  const nearest = findNearest(deps, question);
  return nearest.length > 0 ? { ...drafted, closest: nearest } : drafted;
}

function findNearest({ index, names }: AnswerDeps, { query, answerLanguage }: Question): AnswerSentence[] {
  const { text, language } = query;
  const asked = new Set(
    names
      .topics(language)(text)
      .filter(({ isWithin }) => !isWithin)
      .map(({ id }) => id),
  );
  const wanted = text.length > MAX_CHARS ? [] : askedThings(text).flatMap((thing) => LESS_CLOSE[thing] ?? []);
  const years = yearsOf(text);
  // Of all that is named the fact of most of it is meant: the next review, and not the review.
  const named = (fact: Fact) =>
    Math.max(0, ...fact.about.filter((all) => all.every((id) => asked.has(id))).map(({ length }) => length));
  const told = names.facts.filter(({ asks }) => wanted.includes(asks));
  const most = Math.max(0, ...told.map(named));
  const facts = most === 0 ? [] : told.filter((fact) => named(fact) === most);
  const found = facts.flatMap((fact) => {
    const find = buildNameFinder([{ id: fact.id, forms: fact.forms[language], isOpen: false }], language);
    const own = names
      .sentences(language)
      .find((one) => fact.paragraphs.includes(one.paragraph) && find(one.text).length > 0);
    const isOfYear = own && (years.length === 0 || yearsOf(own.text).some((year) => years.includes(year)));
    return own && isOfYear ? [citeSentence(index.library, answerLanguage, own.paragraph, own.sentence)] : [];
  });
  return [...new Map(found.map((sentence) => [sentence.text, sentence])).values()];
}
