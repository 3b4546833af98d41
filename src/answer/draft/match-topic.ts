import type { Span } from "../../domain/document.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { LanguageIndex, SearchIndex } from "../../retrieval/search-index.ts";
import { stemWords } from "../../text/stem-words.ts";
import { yearsOf } from "../../text/years.ts";
import { asksForDirectives } from "../question/directives.ts";
import type { SentenceAnnotation, SentenceAnnotations } from "./sentence-annotations.ts";

/** A paragraph that has all that a question is about, and the sentences that have it. */
export interface TopicMatch {
  readonly paragraph: ParagraphId;
  readonly sentences: readonly number[];
}

/** What stands in more than this share of the paragraphs tells none of them apart. */
const MAX_PARAGRAPH_SHARE = 0.5;

/** A word stands for the question when it weighs this share of its heaviest one. */
const MIN_WEIGHT_SHARE = 0.8;

/**
 * Finds every paragraph that has what a question is about: all the years and concepts it names, in one sentence where the
 * question asks what somebody was asked to do.
 * @returns in document order; empty where the question names nothing that tells paragraphs apart
 */
export function matchTopic(question: string, annotations: SentenceAnnotations, language: LanguageIndex): TopicMatch[] {
  const years = yearsOf(question);
  const named = [...new Set(language.findConcepts(question))];
  const concepts = named.filter((concept) => isTelling(concept, annotations));
  const wantsDirective = asksForDirectives(question);
  if (years.length + concepts.length === 0) return [];
  const fits = (s: SentenceAnnotation) => years.some((year) => s.years.has(year)) || years.length === 0;
  return [...annotations].flatMap(([paragraph, sentences]) => {
    const fitting = positionsOf(
      sentences,
      (s) => fits(s) && concepts.every((concept) => s.concepts.has(concept)) && (!wantsDirective || s.asks),
    );
    return fitting.length === 0 ? [] : [{ paragraph, sentences: fitting }];
  });
}

/** The positions of the items that fit. */
function positionsOf<T>(items: readonly T[], fits: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (fits(item) ? [i] : []));
}

function isTelling(concept: string, annotations: SentenceAnnotations): boolean {
  const count = [...annotations.values()].filter((sentences) => sentences.some((s) => s.concepts.has(concept))).length;
  return count > 0 && count <= MAX_PARAGRAPH_SHARE * annotations.size;
}

/** The paragraphs whose own words, in the question's language, have the question's rarest word; none where no paragraph has it. */
export function findRarestWord(question: string, index: SearchIndex, language: LanguageIndex): TopicMatch[] {
  const field = language.paragraphs.stems;
  const words = stemWords(question, language.language);
  const weigh = (word: string) => language.questions.stems.idf(word);
  const heaviest = Math.max(0, ...words.map(weigh));
  const rarest = words
    .filter((word) => field.has(word) && weigh(word) >= MIN_WEIGHT_SHARE * heaviest)
    .sort((a, b) => weigh(b) - weigh(a))[0];
  if (rarest === undefined) return [];
  const version = index.library.versions.get(language.language);
  return [...field.documentsWith(rarest)].flatMap((position) => {
    const id = index.library.document.paragraphs[position]?.id as ParagraphId;
    const stored = version?.texts.get(id);
    if (!stored) return [];
    const has = ({ start, end }: Span) => stemWords(stored.text.slice(start, end), language.language).includes(rarest);
    const fitting = positionsOf(stored.sentences, has);
    return fitting.length === 0 ? [] : [{ paragraph: id, sentences: fitting }];
  });
}
