import type { Reference } from "../../domain/lookup.ts";
import type { Entry } from "../../domain/obligation.ts";
import { isBareReference } from "../../references/references.ts";
import { isMisuse } from "../../retrieval/gate.ts";
import { findQuestionNeighbours } from "../../retrieval/question-neighbours.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findAcronymQuestion } from "./acronym-question.ts";
import { findAskedDuties, findAskedEntries } from "./find-asked-entries.ts";
import { nameReferences } from "./name-references.ts";
import type { Question } from "./read-question.ts";
import { isSmallTalk } from "./small-talk.ts";

/** What a question is after, with what it names: told before anything is searched. Only the last kind needs a search. */
export type Intent =
  /** Small talk or misuse: nothing is asked of the document. */
  | { readonly kind: "none" }
  /** Paragraphs by their numbers. */
  | { readonly kind: "lookup"; readonly references: readonly Reference[] }
  /** What an acronym stands for, given by the id of its concept. */
  | { readonly kind: "acronym"; readonly concept: string }
  /** What is asked of somebody, and the register has it. */
  | { readonly kind: "duties"; readonly entries: readonly Entry[] }
  /** What falls due, and the ledger has it. */
  | { readonly kind: "ledger"; readonly entries: readonly Entry[] }
  /** What the document says. */
  | { readonly kind: "question" };

/** So like what is asked of a whole section that no word in it is taken for one of duties ("what did ITU provide"). */
const MIN_SECTION_SCORE = 0.8;

/** Tells what a question is after. The order counts: the surer sign comes first. */
export function readIntent(deps: AnswerDeps, question: Question): Intent {
  if (isSmallTalk(question.asked)) return { kind: "none" };
  const references = nameReferences(deps, question);
  if (references.length > 0) return isLookup(deps, question) ? { kind: "lookup", references } : { kind: "none" };
  const concept = findAcronymQuestion(question.asked, deps.index.library.concepts, question.query.language);
  if (concept !== undefined) return { kind: "acronym", concept };
  if ((deps.findSection(question.query)?.score ?? 0) >= MIN_SECTION_SCORE) return { kind: "question" };
  const duties = findAskedDuties(deps, question);
  if (duties.length > 0) return { kind: "duties", entries: duties };
  const entries = findAskedEntries(deps, question);
  return entries.length > 0 ? { kind: "ledger", entries } : { kind: "question" };
}

/** A paragraph named inside an attempt to misuse the bot is no look-up; where nothing but references stands, nothing can be misuse. */
function isLookup({ index, references }: AnswerDeps, { asked, query }: Question): boolean {
  return isBareReference(asked, references) || !isMisuse(findQuestionNeighbours(index, query.text));
}
