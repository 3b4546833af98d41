import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { mayBeUnsaid } from "../compare/may-be-unsaid.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import { readTopic, type Topic } from "./read-topic.ts";
import type { ValuedSpan } from "./spans-of.ts";

/** What a question about an amount is about: subjects of figures, and what else it says. */
export interface FigureTopic extends Topic {
  readonly subjects: readonly string[];
}

/** Reads the subjects out of what is left of a question; what is not of a subject is the topic's. */
export function readFigureTopic(rest: string, index: NameIndex, language: Language): FigureTopic {
  const spans = index.subjects(language)(rest);
  const other = spans.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, rest);
  return { ...readTopic(other, index, language), subjects: [...new Set(spans.map(({ id }) => id))] };
}

/** The figures of a sentence that are about all the subjects of a question and about nothing else. */
export function figureSpans(
  sentence: NamedSentence,
  index: NameIndex,
  subjects: readonly string[],
  language: Language,
): ValuedSpan[] {
  return sentence.spans.flatMap(({ id, start, end }) => {
    const name = index.names.get(id);
    if (name?.kind !== "figure" || name.about.length === 0) return [];
    const fits =
      subjects.every((subject) => name.about.includes(subject)) &&
      name.about.every((subject) => subjects.includes(subject) || mayBeUnsaid(index, subject));
    return fits ? [{ ...withQualifier(sentence.text, { start, end }, language), value: id }] : [];
  });
}

/**
 * "More than", "almost", "only": a figure without it would say something else. Not the Arabic "only": half of it is a negation
 * that stands before the verb, and the other half alone says "but".
 */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  ar: /(?:أكثر(?: بقليل)? من|نحو|عن) (?:و)?$/u,
  en: /(?:more than|just over|just under|over|almost|nearly|about|below|less than|only) $/u,
  es: /(?:poco )?(?:más|menos) del? $|(?:casi|solo|inferior al?|cerca del?)(?: el| la| al)? $/u,
  fr: /(?:un peu )?(?:plus|moins) de $|(?:près de|seulement|inférieure? à|environ) $/u,
  ru: /(?:чуть )?(?:более(?: чем)?|менее|почти|только|около)(?: с)? $|чуть более $/u,
  zh: /(?:略高于|接近|不足|只有|超过|高于|约)$/u,
};
const AFTER: Readonly<Partial<Record<Language, RegExp>>> = { zh: /^以[上下]/u };

function withQualifier(text: string, { start, end }: Span, language: Language): Span {
  const before = BEFORE[language].exec(text.slice(0, start))?.[0].length ?? 0;
  const after = AFTER[language]?.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
