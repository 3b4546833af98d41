import type { Answer, AnswerSentence } from "../domain/answer.ts";
import type { Citation } from "../domain/citation.ts";
import type { ParagraphText, Span, Version } from "../domain/document.ts";
import { InvariantError } from "../domain/error.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { SentencePlace } from "../domain/sentence-id.ts";

/** The version an answer in a language is given from: its own, or the source where the language has none. */
export function versionFor(library: Library, language: Language): Version {
  return library.versions.get(language) ?? sourceVersion(library);
}

export function sourceVersion(library: Library): Version {
  const source = [...library.versions.values()].find(({ status }) => status === "source");
  if (!source) throw new InvariantError("the library has no source version");
  return source;
}

/** Quotes one sentence of a paragraph in a language; from a translation, the source's own sentence stands beside it. */
export function citeSentence(
  library: Library,
  language: Language,
  paragraph: ParagraphId,
  sentence: number,
): AnswerSentence {
  return cite(library, language, paragraph, (text) => text.sentences[sentence]);
}

/** Where the sentence stands that `citeSentence` quoted. */
export function placeOf(library: Library, { citations: [citation] }: AnswerSentence): SentencePlace {
  const { paragraph, language, start } = citation as Citation;
  const sentences = library.versions.get(language)?.texts.get(paragraph)?.sentences ?? [];
  return { paragraph, number: sentences.findIndex((span) => span.start === start) + 1 };
}

/** Quotes a whole paragraph, as `citeSentence` quotes a sentence. */
export function citeParagraph(library: Library, language: Language, paragraph: ParagraphId): AnswerSentence {
  return cite(library, language, paragraph, (text) => ({ start: 0, end: text.text.length }));
}

function cite(
  library: Library,
  language: Language,
  paragraph: ParagraphId,
  choose: (text: ParagraphText) => Span | undefined,
): AnswerSentence {
  const source = sourceVersion(library);
  const version = versionFor(library, language);
  const versions = version === source ? [source] : [version, source];
  const citations = versions.map((v): Citation => {
    const stored = v.texts.get(paragraph);
    const span = stored && choose(stored);
    if (!stored || !span) throw new InvariantError(`${paragraph} has no such sentence in ${v.language}`);
    return {
      paragraph,
      language: v.language,
      status: v.status,
      quote: stored.text.slice(span.start, span.end),
      ...span,
    };
  });
  return { text: (citations[0] as Citation).quote, citations };
}

/** Citations of several sentences of the document, apart: each begins with the language that the first is in. */
export function groupQuotes(citations: readonly Citation[]): (readonly Citation[])[] {
  const starts = citations.flatMap(({ language }, i) => (language === citations[0]?.language ? [i] : []));
  return starts.map((start, i) => citations.slice(start, starts[i + 1]));
}

/** What a reader of a sentence sees of what it cites: of a quote its own words, without what is cited beside it. */
export function shownCitations({ text, citations }: AnswerSentence): readonly Citation[] {
  return text === citations[0]?.quote ? (groupQuotes(citations)[0] ?? []) : citations;
}

/** The paragraphs that a reader of an answer sees, each once. */
export function paragraphsShown({ sentences, closest }: Pick<Answer, "sentences" | "closest">): ParagraphId[] {
  const shown = [...sentences, ...closest].flatMap(shownCitations);
  return [...new Set(shown.map(({ paragraph }) => paragraph))];
}

/** What the sentences and rows of an answer rest on, each quote once, in their order, as sentences of their own. */
export function listQuotes({ sentences, table }: Pick<Answer, "sentences" | "table">): AnswerSentence[] {
  const seen = new Set<string>();
  return [...sentences, ...(table?.rows ?? [])]
    .flatMap(({ citations }) => groupQuotes(citations))
    .map((citations): AnswerSentence => ({ text: citations[0]?.quote ?? "", citations }))
    .filter(({ citations: [first] }) => {
      const key = `${first?.paragraph}:${first?.start}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** What some sentences quote of the source, in its own words. */
export function sourceQuotes(sentences: readonly AnswerSentence[]): string[] {
  const citations = sentences.flatMap((sentence) => sentence.citations);
  return citations.filter(({ status }) => status === "source").map(({ quote }) => quote);
}
