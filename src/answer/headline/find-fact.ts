import type { Language } from "../../domain/language.ts";
import type { Fact, FactKind } from "../../domain/name.ts";
import { fold } from "../../text/fold.ts";
import { buildNameFinder } from "../../text/name-finder.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import type { AskedSpan, SpanQuestion } from "../question/asked-span.ts";
import { covers, readTopic } from "./read-topic.ts";
import type { ValuedSpan } from "./spans-of.ts";

/** "Who" may be a person or a body. */
const GIVEN: Readonly<Record<AskedSpan, readonly FactKind[]>> = {
  amount: [],
  date: ["date"],
  person: ["person", "body"],
  place: ["place"],
  symbol: ["symbol"],
};

/** What is still to come, told by the verb: the subject "next" has the other words for it. */
const FUTURE: Readonly<Record<Language, RegExp>> = {
  ar: /(?<!\p{L})س[يت](?:عقد|نعقد|كون)/u,
  en: /(?<!\p{L})(?:will|shall|going to|scheduled|planned|to be held)(?!\p{L})/u,
  es: /(?<!\p{L})(?:sera|celebrara|tendra|previst[oa])(?!\p{L})/u,
  fr: /(?<!\p{L})(?:sera|tiendra|aura|prevue?)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:состоится|пройдет|будет|созовут|созывают|намечен\p{L}*|запланирован\p{L}*)(?!\p{L})/u,
  zh: /将/u,
};

/**
 * Finds the fact that a question asks for in a sentence. The question is about all that the fact is about, and says nothing
 * besides but what it may and what the sentence says too.
 */
export function findFact(
  { kind, rest }: SpanQuestion,
  own: NamedSentence,
  index: NameIndex,
  language: Language,
): { readonly fact: Fact; readonly span: ValuedSpan } | undefined {
  const spans = index
    .topics(language)(rest)
    .filter(({ isWithin }) => !isWithin);
  const asked = new Set(spans.map(({ id }) => id));
  if (FUTURE[language].test(fold(rest))) asked.add("next");
  const other = spans.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, rest);
  if (!covers(own, readTopic(other, index, language))) return undefined;
  const fitting = index.facts.filter(
    (fact) => GIVEN[kind].includes(fact.asks) && fact.paragraphs.includes(own.paragraph) && isAbout(fact, asked),
  );
  const found = fitting.flatMap((fact) => {
    const [span] = buildNameFinder([{ id: fact.id, forms: fact.forms[language], isOpen: false }], language)(own.text);
    return span ? [{ fact, span: { start: span.start, end: span.end, value: fact.id } }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function isAbout({ about, may }: Fact, asked: ReadonlySet<string>): boolean {
  return about.some(
    (all) => all.every((id) => asked.has(id)) && [...asked].every((id) => all.includes(id) || may.includes(id)),
  );
}
