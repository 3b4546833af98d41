import type { Language } from "../../domain/language.ts";
import { cutSpans } from "../../text/cut-spans.ts";
import { mayBeUnsaid } from "../compare/may-be-unsaid.ts";
import type { NamedSentence, NameIndex } from "../names/name-index.ts";
import { withQualifier } from "../names/with-qualifier.ts";
import { readTopic, type Topic } from "./read-topic.ts";
import type { ValuedSpan } from "./spans-of.ts";

/** What a question about an amount is about: subjects of figures, and what else it says. */
export interface FigureTopic extends Topic {
  readonly subjects: readonly string[];
}

/** Reads the subjects out of what is left of a question; what is not of a subject is the topic's. */
export function readFigureTopic(rest: string, index: NameIndex, language: Language): FigureTopic {
  const spans = index.subjects(language)(rest);
  const other = cutSpans(rest, spans);
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
