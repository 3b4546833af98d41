import type { AnswerSentence } from "../../domain/answer.ts";
import { type ParagraphId, partOf, sectionOf } from "../../domain/paragraph-id.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf } from "../cite.ts";
import { type DraftedAnswer, toClosest } from "../draft/drafted-answer.ts";
import type { Question } from "../question/read-question.ts";
import { CORRECTS, TURNS_AWAY } from "../question/turning-words.ts";
import { readEllipsis } from "./read-ellipsis.ts";
import { relatedTo } from "./related-to.ts";

/** A question of more words names its subject, if with words that nobody knows. */
const MAX_WORDS = 6;
/** It is surely about what has this share (0..1) of its words' weight in its own words: "how many statements were made?". */
const MIN_SAID = 0.25;
/** The same of a single word: "how many places?". */
const MIN_SAID_ALONE = 0.35;

/**
 * Calls an answer not certain where it may be meant of what was spoken of, however surely it is answered: the sentence is shown,
 * and nobody takes it for one about that.
 * @param before what was said before
 */
export function doubtElsewhere(
  deps: AnswerDeps,
  { query, turnsAway }: Question,
  before: PriorTurn,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const { outcome, draft } = drafted;
  const [first] = draft.sentences;
  if (outcome !== "answered" || !first || before.isApart || turnsAway) return drafted;
  if (!isElsewhere(deps, query, before.paragraphs, first)) return drafted;
  return toClosest(drafted);
}

/**
 * Whether a question that names nothing known, and does not say that it turns to something else, is answered from elsewhere than
 * what was spoken of.
 * @param cited the paragraphs that were
 */
export function isElsewhere(
  deps: AnswerDeps,
  query: Query,
  cited: readonly ParagraphId[],
  sentence: AnswerSentence,
): boolean {
  const folded = fold(query.text);
  if (cited.length === 0 || TURNS_AWAY.test(folded) || CORRECTS.test(folded)) return false;
  const named = deps.names.things(query.language)(query.text).length;
  const concepts = deps.index.languages.get(query.language)?.findConcepts(query.text) ?? [];
  const { words } = readEllipsis(deps, query);
  if (named > 0 || concepts.length > 0 || words > MAX_WORDS) return false;
  const { paragraph } = placeOf(deps.index.library, sentence);
  const least = words > 1 ? MIN_SAID : MIN_SAID_ALONE;
  return deps.coverageOf(query, [paragraph]).text < least && !isNear(deps, paragraph, cited);
}

/** Whether a paragraph is one of some, says the same, or stands in the same section of the report. */
function isNear({ index }: AnswerDeps, id: ParagraphId, cited: readonly ParagraphId[]): boolean {
  const section = sectionOf(id);
  const isSection = partOf(id) !== section;
  return relatedTo(index, cited).includes(id) || (isSection && cited.some((other) => sectionOf(other) === section));
}
