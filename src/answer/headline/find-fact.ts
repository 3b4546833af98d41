import type { Language } from "../../domain/language.ts";
import type { Fact, FactKind } from "../../domain/name.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { buildNameFinder, type NameFinder } from "../../text/name-finder.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import type { AskedSpan, SpanQuestion } from "../question/asked-span.ts";
import { covers, readTopic, type Topic } from "./read-topic.ts";
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
  ar: writeOut(/(?<!\p{L})س[يت](?:عقد|نعقد|كون)/u),
  en: writeOut(/(?<!\p{L})(?:will|shall|going to|scheduled|planned|to be held)(?!\p{L})/u),
  es: writeOut(/(?<!\p{L})(?:sera|celebrara|tendra|previst[oa])(?!\p{L})/u),
  fr: writeOut(/(?<!\p{L})(?:sera|tiendra|aura|prevue?)(?!\p{L})/u),
  ru: writeOut(/(?<!\p{L})(?:состоится|пройдет|будет|созовут|созывают|намечен\p{L}*|запланирован\p{L}*)(?!\p{L})/u),
  zh: /将/u,
};

/** The facts that a question may ask for, each with what finds it in a sentence, and what else the question says. */
export interface AskedFacts {
  readonly facts: readonly { readonly fact: Fact; readonly find: NameFinder }[];
  readonly other: Topic;
}

/** Reads which facts a question asks for: those of its kind that it names all of and nothing besides but what they may have. */
export function readAskedFacts({ kind, rest }: SpanQuestion, index: NameIndex, language: Language): AskedFacts {
  const spans = index
    .topics(language)(rest)
    .filter(({ isWithin }) => !isWithin);
  const asked = new Set(spans.map(({ id }) => id));
  if (FUTURE[language].test(fold(rest))) asked.add("next");
  const other = cutSpans(rest, spans);
  const facts = index.facts
    .filter((fact) => GIVEN[kind].includes(fact.asks) && isAbout(fact, asked))
    .map((fact) => ({
      fact,
      find: buildNameFinder([{ id: fact.id, forms: fact.forms[language], isOpen: false }], language),
    }));
  return { facts, other: readTopic(other, index, language) };
}

/** Finds the one fact that a question asks for in a sentence, which says too what else the question does. */
export function findFact(
  { facts, other }: AskedFacts,
  own: NamedSentence,
): { readonly fact: Fact; readonly span: ValuedSpan } | undefined {
  const here = facts.filter(({ fact }) => fact.paragraphs.includes(own.paragraph));
  if (here.length === 0 || !covers(own, other)) return undefined;
  const found = here.flatMap(({ fact, find }) => {
    const [span] = find(own.text);
    return span ? [{ fact, span: { start: span.start, end: span.end, value: fact.id } }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function isAbout({ about, may }: Fact, asked: ReadonlySet<string>): boolean {
  return about.some(
    (all) => all.every((id) => asked.has(id)) && [...asked].every((id) => all.includes(id) || may.includes(id)),
  );
}
