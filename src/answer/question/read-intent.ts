import { lookUp } from "../../corpus/look-up.ts";
import { citesAny } from "../../deadlines/cites-any.ts";
import type { SmallTalk } from "../../domain/answer.ts";
import type { Reference } from "../../domain/lookup.ts";
import type { Name } from "../../domain/name.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { cutReferences, isBareReference } from "../../references/references.ts";
import { isMisuse } from "../../retrieval/gate.ts";
import { findQuestionNeighbours } from "../../retrieval/question-neighbours.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import type { Mention } from "../names/mention.ts";
import { findAcronymQuestion } from "./acronym-question.ts";
import { askedStems } from "./asked-words.ts";
import { asksAppendedParagraphs } from "./asks-appended-paragraphs.ts";
import { asksIfSpokenOf } from "./asks-if-spoken-of.ts";
import { asksMeans } from "./asks-means.ts";
import { asksCountriesThatSpoke } from "./asks-speakers.ts";
import { cutIfSo } from "./cut-if-so.ts";
import { cutLead } from "./cut-lead.ts";
import { cutOffer } from "./cut-offer.ts";
import { type FoundDue, findAskedDue } from "./find-asked-due.ts";
import {
  findAskedDuties,
  findAskedEntries,
  findDutiesOfSentence,
  findDutiesTo,
  findEntriesOf,
} from "./find-asked-entries.ts";
import { findAskedNames, findEventYears } from "./find-asked-names.ts";
import { nameReferences } from "./name-references.ts";
import { type PersonQuestion, readPersonQuestion } from "./person-question.ts";
import { hasQuestionWord } from "./question-words.ts";
import { readMentions, readNamedAfter, readTreated } from "./read-mentions.ts";
import type { Question } from "./read-question.ts";
import { readSummarised } from "./read-summarised.ts";
import { readSmallTalk } from "./small-talk.ts";
import { toStandardArabic } from "./standard-arabic.ts";
import { stripPoliteness } from "./strip-politeness.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

/** What a question is after, with what it names: told before anything is searched. Only the last kind needs a search. */
export type Intent =
  /** Misuse: nothing is asked of the document. */
  | { readonly kind: "none" }
  | { readonly kind: "small_talk"; readonly talk: SmallTalk }
  /** Paragraphs by their numbers. */
  | { readonly kind: "lookup"; readonly references: readonly Reference[] }
  /** What an acronym stands for, given by the id of its concept. */
  | { readonly kind: "acronym"; readonly concept: string }
  /** What is asked of somebody, and the register has it. */
  | { readonly kind: "duties"; readonly entries: readonly Entry[] }
  /** What falls due, and the ledger has it. */
  | { readonly kind: "ledger"; readonly entries: readonly Entry[] }
  /** What falls due next or in some days, and nothing else is asked. */
  | { readonly kind: "due"; readonly due: FoundDue }
  /** All things of some kinds that the document names, in some paragraphs or in all. */
  | { readonly kind: "names"; readonly names: readonly Name[]; readonly among: ReadonlySet<ParagraphId> | undefined }
  /** Whether something is named that is. */
  | { readonly kind: "mention"; readonly mention: Mention }
  /** Who somebody is. */
  | { readonly kind: "person"; readonly asked: PersonQuestion }
  /** What the document says; with what it is asked to name and does not, where the question is no more than that. */
  /** Where it asks whether something is spoken of: what is named nowhere, or somewhere, and tells what the search does not. */
  | { readonly kind: "question"; readonly absent?: Mention; readonly present?: Mention };

/** So like what is asked of a whole section that no word in it is taken for one of duties ("what did ITU provide"). */
const MIN_SECTION_SCORE = 0.8;

/** Tells what a question is after. */
export function readIntent(deps: AnswerDeps, question: Question): Intent {
  const intent = readSurest(deps, question);
  if (intent.kind !== "question" || intent.absent) return intent;
  const text = cutOffer(stripPoliteness(question.asked));
  const { language } = question.query;
  const present = readTreated(deps, text, language) ?? readTreated(deps, cutLead(text), language);
  return present && present.sentences.length > 0 ? { ...intent, present } : intent;
}

/** The order counts: the surer sign comes first. */
function readSurest(deps: AnswerDeps, question: Question): Intent {
  const alone = isBareReference(question.asked, deps.references) ? nameReferences(deps, question) : [];
  if (alone.length > 0 && isLookup(deps, question)) return { kind: "lookup", references: alone };
  const talk = readSmallTalk(question.asked);
  if (talk) return { kind: "small_talk", talk };
  const due = findAskedDue(deps, question);
  if (due) return { kind: "due", due };
  // How many paragraphs the annex has is told by itself: its figures are no list of these.
  if (asksAppendedParagraphs(question.asked, question.query.language)) return { kind: "question" };
  const named = readNamed(deps, question);
  const isSummary = readSummarised(question.query.text, question.query.language) !== undefined;
  const listed = named?.kind === "person" || isSummary ? undefined : findAskedNames(deps, question);
  if (listed && !asksOfMention(question) && !asksOfUnnamed(question)) return { kind: "names", ...listed };
  const references = nameReferences(deps, question);
  const ofYears = entriesAmong(deps, findEntriesOf(deps, findEventYears(deps, question)), references);
  if (ofYears.length > 0) return { kind: "ledger", entries: ofYears };
  if (references.length > 0) return isLookup(deps, question) ? { kind: "lookup", references } : { kind: "none" };
  const concept = findAcronymQuestion(question.asked, deps.index.library.concepts, question.query.language);
  if (concept !== undefined) return { kind: "acronym", concept };
  if (named) return named;
  if (asksMeans(question.query.text)) return { kind: "question" };
  if ((deps.findSection(question.query)?.score ?? 0) >= MIN_SECTION_SCORE) return { kind: "question" };
  const duties = findAskedDuties(deps, question);
  const owed = findDutiesTo(deps, question);
  // To whom it goes may be told beside the question: "I keep the calendar of the Commission. What is due in 2026 and 2027?"
  const both = duties.filter((one) => owed.includes(one));
  // What a year has that is named, and the others have not, is asked for too.
  const yearsIn = (entries: readonly Entry[]) => new Set(entries.flatMap(({ due }) => due.years)).size;
  const isAll = question.isListQuestion && owed.length > both.length;
  const isOfFewer = both.length === duties.length && (isAll || yearsIn(owed) > yearsIn(both));
  if (duties.length > 0) return { kind: "duties", entries: isOfFewer ? owed : both.length > 0 ? both : duties };
  const entries = findAskedEntries(deps, question);
  if (entries.length > 0) return { kind: "ledger", entries };
  const ofSentence = findDutiesOfSentence(deps, question);
  const found = ofSentence.length > 0 ? ofSentence : owed;
  return found.length > 0 ? { kind: "duties", entries: found } : { kind: "question" };
}

/** Who is to join something, or spoke at it, is not whoever the text names. */
function asksOfUnnamed({ asked, query: { text } }: Question): boolean {
  return askedThings(text).includes("member") || asksCountriesThatSpoke(asked);
}

/** "Are the prizes mentioned in it?": whatever kind of thing that names, no list of such things is asked for. */
function asksOfMention({ asked, query: { language }, isListQuestion }: Question): boolean {
  const plain = toStandardArabic(asked);
  const isAsking = /[?？؟]/u.test(asked) && !hasQuestionWord(plain);
  return isAsking && !isListQuestion && asksIfSpokenOf(plain, language).length > 0;
}

/** Of some entries those that stand where a question looks for them: all, where it names no place. */
function entriesAmong(
  { index: { library } }: AnswerDeps,
  entries: readonly Entry[],
  references: readonly Reference[],
): readonly Entry[] {
  if (references.length === 0) return entries;
  const named = lookUp(library, references, {}).paragraphs.map(({ paragraph }) => paragraph);
  return entries.filter((entry) => citesAny(entry, named));
}

/** "And" before a name is no part of it: "а ЮНИДО упоминается?"; in French "y" is "there". */
const OPENING_AND = writeOut(/^\P{L}*(?:а|и|and|et|y(?! a[\s-]t))\s+/iu);

/** A question who somebody is, or whether something is mentioned. */
function readNamed(deps: AnswerDeps, question: Question): Intent | undefined {
  const text = cutOffer(stripPoliteness(question.asked)).replace(OPENING_AND, "");
  const behind = cutLead(text);
  return readNamedIn(deps, question, text) ?? (behind === text ? undefined : readNamedIn(deps, question, behind));
}

function readNamedIn(deps: AnswerDeps, { query: { language } }: Question, text: string): Intent | undefined {
  const person = readPersonQuestion(text, deps.names, deps.index.library.concepts, language);
  if (person) return { kind: "person", asked: person };
  const mention = readMentions(deps, text, language);
  if (mention && mention.sentences.length > 0) return { kind: "mention", mention };
  // Where it is mentioned, what is asked in that case is the question.
  const named = mention ?? readMentions(deps, cutIfSo(text), language);
  if (named?.sentences.length === 0) return { kind: "question", absent: named };
  const absent = readTreated(deps, text, language);
  if (absent?.sentences.length === 0) return { kind: "question", absent };
  const after = absent ? undefined : readNamedAfter(deps, text, language);
  if (after?.sentences.length === 0) return { kind: "question", absent: after };
  return after && !after.isWords ? { kind: "mention", mention: after } : undefined;
}

/** A paragraph named inside an attempt to misuse the bot is no look-up; where nothing but references stands, or a summary of them is wanted, nothing can be misuse. */
function isLookup({ index, references }: AnswerDeps, { asked, query }: Question): boolean {
  if (isBareReference(asked, references)) return true;
  const rest = fold(cutReferences(asked, references));
  const isSummary =
    SUMMARY_WORDS.test(rest) && askedStems(rest.replace(SUMMARY_WORDS, " "), query.language).length === 0;
  return isSummary || !isMisuse(findQuestionNeighbours(index, query.text));
}
