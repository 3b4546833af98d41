import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { LanguageIndex, SearchIndex } from "../../retrieval/search-index.ts";
import { stem } from "../../text/stem.ts";
import { tokenise } from "../../text/tokenise.ts";
import { askedStems } from "../question/asked-words.ts";

/** A sentence of the document. */
export interface Place {
  readonly paragraph: ParagraphId;
  readonly sentence: number;
}

/** A sentence, and how much (0..1) of what is said stands in it or in the questions that it answers. */
export interface PointedPlace extends Place {
  readonly share: number;
}

/**
 * How much each sentence of the document has of some words: each word weighs its idf among the questions people ask, and
 * counts where it stands in the sentence, in a question that the sentence answers, or in a name of what the sentence names.
 * @returns best first; none where the words say nothing
 */
export function pointSentences(index: SearchIndex, { text, language }: Query): PointedPlace[] {
  const own = index.languages.get(language);
  const stems = own ? askedStems(text, language) : [];
  if (!own || stems.length === 0) return [];
  const shares = new Map<string, PointedPlace>();
  let total = 0;
  for (const each of stems) {
    const weight = own.questions.stems.idf(each);
    total += weight;
    for (const place of placesWith(each, index, own)) {
      const key = `${place.paragraph} ${place.sentence}`;
      shares.set(key, { ...place, share: (shares.get(key)?.share ?? 0) + weight });
    }
  }
  return [...shares.values()].map((one) => ({ ...one, share: one.share / total })).sort((a, b) => b.share - a.share);
}

function placesWith(term: string, index: SearchIndex, own: LanguageIndex): Place[] {
  const places = new Map<string, Place>();
  const add = (paragraph: ParagraphId, sentence: number) =>
    places.set(`${paragraph} ${sentence}`, { paragraph, sentence });
  for (const { paragraph, sentence } of placesByStem(index, own).get(term) ?? []) add(paragraph, sentence);
  for (const i of own.questions.stems.documentsWith(term)) {
    const { kind, paragraph, sentence } = own.questionLabels[i] as (typeof own.questionLabels)[number];
    if (kind === "answered" && paragraph !== null && sentence !== null) add(paragraph, sentence);
  }
  const concepts = own.conceptWords.get(term) ?? [];
  if (concepts.length > 0)
    for (const [paragraph, sentences] of index.concepts)
      for (const [sentence, named] of sentences.entries())
        if (concepts.some((id) => named.has(id))) add(paragraph, sentence);
  return [...places.values()];
}

type PlacesByStem = ReadonlyMap<string, readonly Place[]>;
const read = new WeakMap<LanguageIndex, PlacesByStem>();

/** The sentences of a language that have a stem, read once. */
function placesByStem({ library }: SearchIndex, own: LanguageIndex): PlacesByStem {
  const known = read.get(own);
  if (known) return known;
  const places = new Map<string, Place[]>();
  for (const { paragraph, text, sentences } of library.versions.get(own.language)?.texts.values() ?? [])
    for (const [sentence, { start, end }] of sentences.entries())
      for (const each of new Set(tokenise(text.slice(start, end)).map((word) => stem(word, own.language)))) {
        const having = places.get(each);
        if (having) having.push({ paragraph, sentence });
        else places.set(each, [{ paragraph, sentence }]);
      }
  read.set(own, places);
  return places;
}
