import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { QuestionLabel } from "../domain/passage.ts";
import type { Terms } from "../text/analyse.ts";
import { type Classifier, classProbabilities, type LabelledTerms, trainClassifier } from "./classifier.ts";
import { answersOf, listSentences, placeKey } from "./list-sentences.ts";
import type { SearchIndex } from "./search-index.ts";

/**
 * What the classifier makes of a query. Its classes are the sentences of the document, then for each paragraph what it does not
 * say of its subject, then all else: so it learns from near misses what a paragraph is asked for in vain.
 */
export interface AnswerLikelihoods {
  /** How likely each sentence of the document, in order, is one of the answer, if there is one; together 1. None where nothing is known. */
  readonly sentences: readonly number[];
  /** The log-odds that the document answers at all; 0 where nothing is known. */
  readonly said: number;
}

type LabelledText = Pick<LabelledTerms, "terms">;
type SentenceText = LabelledText & { readonly paragraph: ParagraphId; readonly sentence: number };

/**
 * Learns from all known questions, and from the sentences themselves. Null where nobody has written questions.
 * @param later questions that are learned last (classifier.ts)
 */
export function trainAnswers(
  library: Library,
  questions: readonly (QuestionLabel & LabelledText)[],
  sentences: readonly SentenceText[],
  later: readonly (QuestionLabel & LabelledText)[] = [],
): Classifier | null {
  if (questions.length === 0) return null;
  const places = listSentences(library);
  const numbers = new Map(places.map((place, i) => [placeKey(place), i]));
  const unsaid = new Map(library.document.paragraphs.map(({ id }, i) => [id, places.length + i]));
  const rest = places.length + unsaid.size;
  const labelsOf = (question: QuestionLabel): number[] => {
    if (question.kind === "answered")
      return answersOf(library, question).flatMap((place) => numbers.get(placeKey(place)) ?? []);
    return [(question.paragraph !== null && unsaid.get(question.paragraph)) || rest];
  };
  const label = (question: QuestionLabel & LabelledText) => ({ terms: question.terms, labels: labelsOf(question) });
  const said = sentences.map(({ paragraph, sentence, terms }) => ({
    terms,
    labels: [numbers.get(placeKey({ paragraph, number: sentence + 1 })) as number],
  }));
  return trainClassifier([...questions.map(label), ...said], rest + 1, later.map(label));
}

/** What is less likely is as good as impossible. */
const LEAST = 1e-9;

/** A text is asked about more than once while it is spoken of; so long are its terms kept, and what they say. */
const asked = new WeakMap<Terms, AnswerLikelihoods>();
const NOTHING_KNOWN: AnswerLikelihoods = { sentences: [], said: 0 };

/** Asks the classifier, which has seen questions of every language, each read as its own. */
export function readLikelihoods(
  { classifier, languages, sentences }: SearchIndex,
  { text, language }: { readonly text: string; readonly language: Language },
): AnswerLikelihoods {
  const own = languages.get(language);
  if (!classifier || !own) return NOTHING_KNOWN;
  const terms = own.analyse(text);
  const known = asked.get(terms);
  if (known) return known;
  const all = Array.from(classProbabilities(classifier, terms));
  if (all.length === 0) return NOTHING_KNOWN;
  const answers = all.slice(0, sentences.length);
  const said = addUp(answers);
  const likelihoods = {
    sentences: answers.map((share) => share / said),
    said: Math.log(said / Math.max(LEAST, 1 - said)),
  };
  asked.set(terms, likelihoods);
  return likelihoods;
}

function addUp(shares: ArrayLike<number>): number {
  let sum = LEAST;
  for (let i = 0; i < shares.length; i += 1) sum += shares[i] as number;
  return sum;
}
