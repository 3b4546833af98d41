import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { LanguageIndex, SearchIndex } from "../../retrieval/search-index.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
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
  const field = fieldOf(index)(own);
  const weights = stems.map((each) => own.questions.stems.idf(each));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Float64Array(field.places.length);
  // By which stem each place was found last, from 1: a stem counts once for a place.
  const lastFound = new Int32Array(field.places.length);
  const found: number[] = [];
  for (const [i, each] of stems.entries())
    for (const place of placesWith(each, field, own)) {
      if (lastFound[place] === i + 1) continue;
      if (lastFound[place] === 0) found.push(place);
      lastFound[place] = i + 1;
      shares[place] = (shares[place] as number) + (weights[i] as number);
    }
  return found
    .map((place) => ({ ...(field.places[place] as Place), share: (shares[place] as number) / total }))
    .sort((a, b) => b.share - a.share);
}

/** Where the words of a language stand, by the numbers of sentences. */
interface PlaceField {
  readonly places: readonly Place[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Where concepts are named, in any language. */
  readonly byConcept: ReadonlyMap<string, readonly number[]>;
  /** For each known question the sentence that answers it, or `NOWHERE`. */
  readonly answers: Int32Array;
}

const NOWHERE = -1;

/** May give a place more than once. */
function placesWith(term: string, { byStem, byConcept, answers }: PlaceField, own: LanguageIndex): number[] {
  const places = [...(byStem.get(term) ?? [])];
  for (const question of own.questions.stems.documentsWith(term)) {
    const place = answers[question] as number;
    if (place !== NOWHERE) places.push(place);
  }
  const named = (own.conceptWords.get(term) ?? []).flatMap((id) => byConcept.get(id) ?? []);
  return [...places, ...named.sort((a, b) => a - b)];
}

/** The sentences of each language, read once. */
const fieldOf = keepPerObject((index: SearchIndex) => keepPerObject((own: LanguageIndex) => readField(index, own)));

function readField({ library, concepts, sentences }: SearchIndex, own: LanguageIndex): PlaceField {
  const places = sentences.map(({ paragraph, number }): Place => ({ paragraph, sentence: number - 1 }));
  const numbers = new Map(sentences.map((place, i) => [placeKey(place), i]));
  const numberOf = (paragraph: ParagraphId, sentence: number) =>
    numbers.get(placeKey({ paragraph, number: sentence + 1 })) ?? NOWHERE;
  const [byStem, byConcept] = [new Map<string, number[]>(), new Map<string, number[]>()];
  const add = (to: Map<string, number[]>, key: string, place: number) => {
    if (place === NOWHERE) return;
    const having = to.get(key);
    if (having) having.push(place);
    else to.set(key, [place]);
  };
  for (const { paragraph, text, sentences: spans } of library.versions.get(own.language)?.texts.values() ?? [])
    for (const [sentence, { start, end }] of spans.entries())
      for (const each of new Set(tokenise(text.slice(start, end)).map((word) => stem(word, own.language))))
        add(byStem, each, numberOf(paragraph, sentence));
  for (const [paragraph, named] of concepts)
    for (const [sentence, ids] of named.entries())
      for (const id of ids) add(byConcept, id, numberOf(paragraph, sentence));
  const answers = Int32Array.from(own.questionLabels, ({ kind, paragraph, sentence }) =>
    kind === "answered" && paragraph !== null && sentence !== null ? numberOf(paragraph, sentence) : NOWHERE,
  );
  return { places, byStem, byConcept, answers };
}
