import type { Answer, FalsePremise, MissingAspect } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { findDifferences } from "../compare/find-differences.ts";
import { findGaps } from "../compare/find-gaps.ts";
import { findUnmentioned } from "../compare/find-unmentioned.ts";
import { namesPlace } from "../compare/names-place.ts";
import type { NameIndex } from "../names/name-index.ts";
import { askingPart } from "../question/asking-part.ts";
import { asksIfSpokenOf } from "../question/asks-if-spoken-of.ts";
import { cutBesides } from "../question/cut-besides.ts";
import { type PartQuestion, splitIntoQuestions } from "../question/split-into-questions.ts";
import { storyEnds } from "../question/story-ends.ts";

/** What of an answer is compared with its question. */
type Compared = "outcome" | "mode" | "sentences" | "closest" | "premise" | "unanswered";

/** What is said beside the quotes, found by comparing the question with what is cited. */
export type Caveats = Pick<Answer, "premise" | "gaps" | "unmentioned" | "differences">;

/** What a place that is corrected gives. */
const PLACES: ReadonlySet<MissingAspect> = new Set(["city", "country"]);

/**
 * Caveats where the question and the text part: a year they disagree on, what is asked for and not given, what is named and
 * not mentioned. Lists are not measured against what was asked; a refusal is told only what the whole document
 * does not name.
 * @param answer with the premise that it corrects
 * @param language that of the answer
 */
export function annotateAnswer(
  index: SearchIndex,
  names: NameIndex,
  query: Query,
  { outcome, mode, sentences, closest, premise, unanswered = [] }: Pick<Answer, Compared>,
  language: Language,
): Caveats {
  const none: Caveats = { premise, gaps: [], unmentioned: [] };
  const isList = outcome === "answered" && mode === "list";
  if (isList || outcome === "off_topic" || outcome === "not_reproduced") return none;
  const citations = sentences.flatMap((sentence) => sentence.citations);
  const among = outcome === "answered" ? citations.map(({ paragraph }) => paragraph) : index.concepts.keys();
  // Who tells a story, or from where it is asked, names in it what nobody asks for.
  const asked = { ...query, text: storyEnds(query.text).at(-1) ?? askingPart(query.text) };
  const unmentioned = findUnmentioned(index, names, withoutGiven(asked, premise), new Set(among), language);
  const quoted = outcome === "answered" ? sentences : closest;
  if (quoted.length === 0) return { ...none, unmentioned };
  // Of a question that is named as unanswered nothing more is to be said.
  const whole = cutBesides(askingPart(query.text), query.language);
  const asking = unanswered.reduce((text, question) => text.replace(question, " "), whole);
  const split = splitIntoQuestions(asking, query.language);
  const parts = split.filter((part, i) => i === 0 || !tellsWhen(part)).map(({ text }) => text);
  // Whether something is spoken of is answered by what speaks of it.
  const asksMore = (text: string) => asksIfSpokenOf(text, query.language).length === 0;
  const found = (parts.length > 0 ? parts : [asking])
    .filter(asksMore)
    .flatMap((text) => findGaps(index, names, { ...query, text }, quoted));
  // Of what is nearest the year may be that of anything.
  const isTold = (gap: MissingAspect) =>
    (gap === "day" && outcome !== "answered") ||
    (premise !== null &&
      (gap === "reason" || (PLACES.has(gap) && namesPlace(names, { text: premise.found.join(" "), language }))));
  const gaps = [...new Set(found)].filter((gap) => !isTold(gap));
  const differences =
    outcome === "answered" ? findDifferences({ library: index.library, names }, query, sentences) : [];
  return { premise, gaps, unmentioned, ...(differences.length > 0 && { differences }) };
}

/** Tells, behind a comma, when what is asked of was, folded: "what did she say, when she opened it?" */
const WHEN = writeOut(
  /^(?:когда|when(?! (?:did|is|was|will|do|does|are|were)(?!\p{L}))|quand|lorsqu[e']|cuando|عندما|لما)(?!\p{L})(?:\s+\S+){2}/u,
);

function tellsWhen({ text, isClause }: PartQuestion): boolean {
  return isClause && WHEN.test(fold(text).trim());
}

/** What is corrected need not be called unmentioned too. */
function withoutGiven({ text, language }: Query, premise: FalsePremise | null): Query {
  return { text: premise ? text.replace(premise.given, " ") : text, language };
}
