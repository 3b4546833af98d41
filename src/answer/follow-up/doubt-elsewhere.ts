import { type ParagraphId, partOf, sectionOf } from "../../domain/paragraph-id.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf } from "../cite.ts";
import type { DraftedAnswer } from "../draft/drafted-answer.ts";
import type { Question } from "../question/read-question.ts";
import { readEllipsis } from "./read-ellipsis.ts";
import { relatedTo } from "./related-to.ts";

/** A question of so few words that names nothing known may have been asked of what was spoken of, however surely it is answered alone. */
const MAX_WORDS = 3;
/** It is surely about what has this share (0..1) of its words' weight in its own words: "how many statements were made?". */
const MIN_SAID = 0.25;

/**
 * Calls an answer not certain where a question of few words, which names nothing, is asked after another and answered from
 * elsewhere: the sentence is shown, and nobody takes it for one about what was spoken of.
 * @param before what was said before
 */
export function doubtElsewhere(
  deps: AnswerDeps,
  { query, isListQuestion }: Question,
  before: PriorTurn,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const { outcome, draft } = drafted;
  const [first] = draft.sentences;
  if (outcome !== "answered" || !first || before.isApart || before.paragraphs.length === 0) return drafted;
  const { words } = readEllipsis(deps, query, isListQuestion);
  const named = deps.names.things(query.language)(query.text).length;
  const concepts = deps.index.languages.get(query.language)?.findConcepts(query.text) ?? [];
  if (words > MAX_WORDS || named > 0 || concepts.length > 0) return drafted;
  const { paragraph } = placeOf(deps.index.library, first);
  const isSaid = deps.coverageOf(query, [paragraph]).text >= MIN_SAID;
  if (isSaid || isNear(deps, paragraph, before.paragraphs)) return drafted;
  return { ...drafted, outcome: "not_found", draft: { ...draft, sentences: [] }, closest: [first] };
}

/** Whether a paragraph is one of some, says the same, or stands in the same section of the report. */
function isNear({ index }: AnswerDeps, id: ParagraphId, cited: readonly ParagraphId[]): boolean {
  const section = sectionOf(id);
  const isSection = partOf(id) !== section;
  return relatedTo(index, cited).includes(id) || (isSection && cited.some((other) => sectionOf(other) === section));
}
