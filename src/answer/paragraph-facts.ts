import { asks, readNorms } from "../deadlines/find/norms.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { SearchIndex } from "../retrieval/search-index.ts";
import { yearsOf } from "../text/years.ts";
import { sourceVersion } from "./cite.ts";

/** What the source says in one paragraph, sentence by sentence: the concepts it names, its years, whether it asks for something. */
export interface SentenceFacts {
  readonly concepts: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly asks: boolean;
}

export type ParagraphFacts = ReadonlyMap<ParagraphId, readonly SentenceFacts[]>;

/** Reads the facts of every paragraph, in document order. A concept counts as named where any language version names it. */
export function readFacts(index: SearchIndex): ParagraphFacts {
  const source = sourceVersion(index.library);
  return new Map(
    [...source.texts.values()].map(({ paragraph, sentences, text }) => [
      paragraph,
      sentences.map((span, i): SentenceFacts => {
        const sentence = text.slice(span.start, span.end);
        return {
          concepts: conceptsOf(index, paragraph, i),
          years: new Set(yearsOf(sentence)),
          asks: readNorms(sentence, source.language === "en" ? "en" : "ru").some(({ force }) => asks(force)),
        };
      }),
    ]),
  );
}

function conceptsOf(index: SearchIndex, paragraph: ParagraphId, sentence: number): Set<string> {
  const found = [...index.languages.values()].flatMap((language) => {
    const stored = index.library.versions.get(language.language)?.texts.get(paragraph);
    const span = stored?.sentences[sentence];
    return stored && span
      ? language.analyse(stored.text.slice(span.start, span.end)).stems.filter((term) => term.startsWith("§"))
      : [];
  });
  return new Set(found);
}
