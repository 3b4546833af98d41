import type { Version } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { versionFor } from "../cite.ts";
import { hasPhrase, type TopicPhrases, tellingStems } from "./topic-phrases.ts";

/** For each paragraph that names a subject the sentences that do, in document order. */
export type TopicParagraphs = ReadonlyMap<ParagraphId, ReadonlySet<number>>;

/** Finds every paragraph whose own words, in a language, name a subject. */
export function findTopicParagraphs(
  { library }: SearchIndex,
  phrases: TopicPhrases,
  language: Language,
): TopicParagraphs {
  const stems = stemsOf(versionFor(library, language));
  const found = new Map<ParagraphId, Set<number>>();
  for (const { id } of library.document.paragraphs)
    for (const [sentence, words] of (stems.get(id) ?? []).entries()) {
      if (!hasPhrase(words, phrases)) continue;
      const naming = found.get(id);
      if (naming) naming.add(sentence);
      else found.set(id, new Set([sentence]));
    }
  return found;
}

/** The telling stems of each sentence of a paragraph. */
type SentenceStems = ReadonlyMap<ParagraphId, readonly (readonly string[])[]>;

/** To stem a whole version takes tens of milliseconds: it is done once. */
const read = new WeakMap<Version, SentenceStems>();

function stemsOf(version: Version): SentenceStems {
  const known = read.get(version);
  if (known) return known;
  const stems = new Map(
    [...version.texts].map(([id, { text, sentences }]) => [
      id,
      sentences.map(({ start, end }) => tellingStems(text.slice(start, end), version.language)),
    ]),
  );
  read.set(version, stems);
  return stems;
}
