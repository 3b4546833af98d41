import type { NameKind } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeTogether } from "../draft/cite-together.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import { findTopicParagraphs } from "../outline/find-topic-paragraphs.ts";
import { topicPhrases } from "../outline/topic-phrases.ts";
import { isTopicless, readTopic } from "../question/read-topic.ts";
import type { FollowUp } from "./complete-question.ts";
import { OF_THING } from "./ellipsis-words.ts";
import { lookedUp } from "./looked-up.ts";
import { relatedTo } from "./related-to.ts";
import type { FollowUpRetrieval } from "./retrieve-follow-up.ts";

/** At most so many further sentences are quoted. */
const MAX_MORE = 3;
/** A sentence that is less likely than this share of the likeliest that was not shown says something else; that counts as no likelier than this. */
const MIN_SHARE = 0.15;
const MOST_LIKELY = 0.3;
/** A sentence beside those that answer the question before is on its subject: it gains so much of what its paragraph has. */
const PARAGRAPH_SHARE = 0.1;
/**
 * So likely (0..1) a sentence that does not name a bare subject must be about it: one of a paragraph that was cited had its chance
 * to be shown. Where something was asked about it, little is needed.
 */
const MIN_UNNAMED = { cited: 0.03, elsewhere: 0.02 } as const;
const MIN_LIKELY = 0.003;
/** Where nothing new is named, a paragraph that was not cited must have so much (0..1) of the question before, by its words and by what it is known to answer; of a bare subject by its words alone. */
const MIN_OF_SUBJECT = 0.7;
/** So much (0..1) of the words that name a subject must be a name that is known. */
const MIN_OF_NAME = 0.8;
/** How much what the question says itself counts beside the question before, where it says anything. */
const OWN_SHARE = 0.7;

/**
 * Answers "anything else on this?" with the likeliest sentences that were not shown, as an answer to the question before and to
 * what this one says itself; after a paragraph that was named by its number, or where all is asked for, with the rest of what was cited.
 * @param shown the sentences of the answer before
 * @returns undefined where there is nothing else
 */
export function answerMore(
  deps: AnswerDeps,
  followUp: FollowUp,
  retrieval: FollowUpRetrieval,
  shown: readonly SentencePlace[],
): DraftedAnswer | undefined {
  const { index } = deps;
  const { question, before } = followUp;
  // Who asks for all of it wants the rest of what was shown, as whoever named a paragraph by its number does.
  const named = followUp.ellipsis.wantsAll ? before.paragraphs : lookedUp(deps, before.question.asked);
  const seen = new Set(shown.map(placeKey));
  const twins = relatedTo(index, before.paragraphs).filter((id) => !before.paragraphs.includes(id));
  const isOnSubject = createSubjectCheck(deps, followUp);
  const alone = isTopicless(followUp.own.text, followUp.own.language) ? undefined : retrieval.alone;
  const rated = rateMore(deps, { ...retrieval, alone }).filter(
    (one) =>
      !twins.includes(one.place.paragraph) &&
      (named.length === 0 || named.includes(one.place.paragraph)) &&
      (alone !== undefined || named.length > 0 || isOnSubject(one)),
  );
  const unseen = rated.filter(({ place }) => !seen.has(placeKey(place)));
  // Of a paragraph that was shown whole, what the question before did not ask for.
  const left = unseen.length === 0 && named.length > 0 ? rated.slice(1) : unseen;
  const least = MIN_SHARE * Math.min(MOST_LIKELY, left[0]?.likelihood ?? 0);
  const more = left.filter(({ likelihood }) => named.length > 0 || likelihood >= least).slice(0, MAX_MORE);
  if (more.length === 0) return undefined;
  const places = more.map(({ place }) => place);
  const found = [...new Set(places.map(({ paragraph }) => paragraph))];
  return {
    outcome: "answered",
    draft: { mode: "extractive", sentences: citeTogether(index, question.answerLanguage, places, found) },
    closest: [],
    related: [],
    missing: [],
    gate: null,
  };
}

/**
 * Tells which places are on the subject of the question before. Where it names that and asks nothing else, it is told by the
 * subject alone, since every document says something of itself: of a thing that is known by name, by the sentences that name it.
 */
function createSubjectCheck(deps: AnswerDeps, followUp: FollowUp): (rated: RatedMore) => boolean {
  const { index, lexicon, names, coverageOf } = deps;
  const { question, paragraphs } = followUp.before;
  const { text, language } = question.query;
  const topic = readTopic(text, language);
  const subject = topic ?? text;
  const thing = findSubject(deps, followUp, subject);
  const sentences = names.sentences(language).filter(({ named }) => thing !== undefined && named.has(thing));
  const places = new Set(sentences.map(({ paragraph, sentence }) => placeKey({ paragraph, number: sentence + 1 })));
  if (places.size > 0) return ({ place }) => places.has(placeKey(place));
  // A sentence that names the subject is about it, and all of a paragraph that opens with it may be.
  const telling =
    topic === undefined
      ? undefined
      : findTopicParagraphs(index, topicPhrases(index, lexicon, topic, language), language);
  return ({ place: { paragraph, number }, likelihood }) => {
    const naming = telling?.get(paragraph);
    if (naming?.has(number - 1)) return true;
    const isCited = paragraphs.includes(paragraph);
    const least = topic === undefined ? MIN_LIKELY : MIN_UNNAMED[isCited ? "cited" : "elsewhere"];
    if (likelihood < least) return false;
    if (naming) return naming.has(0);
    if (isCited) return true;
    const { text: own, all } = coverageOf({ text: subject, language }, [paragraph]);
    return (topic === undefined ? all : own) >= MIN_OF_SUBJECT;
  };
}

/** What sentences are about that name it. */
const TOLD_BY_NAME: readonly NameKind[] = ["person", "body", "event", "programme"];

/** The name, by id, that is the subject: one that takes up all of it, or the only one where more is asked of "him" or "them". */
function findSubject({ names }: AnswerDeps, { question, own, before }: FollowUp, subject: string): string | undefined {
  const { language } = before.question.query;
  const things = names
    .things(language)(subject)
    .filter(({ isWithin }) => !isWithin);
  const whole = things.find(({ start, end }) => end - start >= MIN_OF_NAME * subject.length);
  if (whole) return whole.id;
  const kindOf = (id: string) => names.names.get(id)?.kind;
  const telling = things.map(({ id }) => id).filter((id) => TOLD_BY_NAME.some((kind) => kind === kindOf(id)));
  const [only, another] = new Set(telling);
  return another === undefined && fold(question.asked).search(OF_THING[own.language]) >= 0 ? only : undefined;
}

interface RatedMore {
  readonly place: SentencePlace;
  readonly likelihood: number;
}

/** Every sentence by how likely it answers what is asked for more of, the likeliest first. */
function rateMore({ index }: AnswerDeps, { prior, alone }: FollowUpRetrieval): RatedMore[] {
  const before = withParagraphs(index, prior.sentences);
  const own = alone && withParagraphs(index, alone.likelihoods.sentences);
  return index.sentences
    .map((place, i): RatedMore => {
      const byBefore = before[i] ?? 0;
      return { place, likelihood: own ? (own[i] ?? 0) ** OWN_SHARE * byBefore ** (1 - OWN_SHARE) : byBefore };
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** The likelihood of each sentence with a share of its paragraph's. */
function withParagraphs({ sentences }: SearchIndex, likelihoods: readonly number[]): number[] {
  const ofParagraph = new Map<ParagraphId, number>();
  for (const [i, { paragraph }] of sentences.entries())
    ofParagraph.set(paragraph, (ofParagraph.get(paragraph) ?? 0) + (likelihoods[i] ?? 0));
  return sentences.map(
    ({ paragraph }, i) => (likelihoods[i] ?? 0) + PARAGRAPH_SHARE * (ofParagraph.get(paragraph) ?? 0),
  );
}
