import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { yearsOf } from "../../text/years.ts";
import { sourceVersion } from "../cite.ts";
import { isDirective } from "../question/directives.ts";

/** What the source says in one paragraph, sentence by sentence: the concepts it names, its years, whether it asks for something. */
export interface SentenceAnnotation {
  readonly concepts: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly asks: boolean;
}

export type SentenceAnnotations = ReadonlyMap<ParagraphId, readonly SentenceAnnotation[]>;

/** Annotates every paragraph, in document order. */
export function annotateSentences(index: SearchIndex): SentenceAnnotations {
  const source = sourceVersion(index.library);
  return new Map(
    [...source.texts.values()].map(({ paragraph, sentences, text }) => [
      paragraph,
      sentences.map((span, i): SentenceAnnotation => {
        const sentence = text.slice(span.start, span.end);
        return {
          concepts: index.concepts.get(paragraph)?.[i] ?? new Set(),
          years: new Set(yearsOf(sentence)),
          asks: isDirective(sentence, source.language),
        };
      }),
    ]),
  );
}
