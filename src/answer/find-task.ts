import type { Answer } from "../domain/answer.ts";
import type { AskedThing } from "../domain/asked-thing.ts";
import type { Name } from "../domain/name.ts";
import type { Entry } from "../domain/obligation.ts";
import { type ParagraphId, sectionOf } from "../domain/paragraph-id.ts";
import type { SentencePlace } from "../domain/sentence-id.ts";
import { judge } from "../retrieval/gate.ts";
import { type Retrieval, retrieve } from "../retrieval/retrieve.ts";
import type { SearchIndex } from "../retrieval/search-index.ts";
import { askedThings } from "../text/asked-things.ts";
import { fold } from "../text/fold.ts";
import { writeOut } from "../text/letters.ts";
import { yearsOf } from "../text/years.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { placeOf } from "./cite.ts";
import { asksNameOfOfficer } from "./compare/asks-name-of-officer.ts";
import { findMissingAspects } from "./compare/find-missing-aspects.ts";
import { gatherEvidence } from "./compare/gather-evidence.ts";
import { WHAT_ELSE } from "./follow-up/asked-of-said-words.ts";
import type { FollowUp } from "./follow-up/complete-question.ts";
import { NEXT_ONE } from "./follow-up/ellipsis-words.ts";
import { findFurtherDuties } from "./follow-up/find-duties-after.ts";
import { entriesFor, lacksSubject } from "./follow-up/judge-intent.ts";
import { type FollowUpRetrieval, retrieveFollowUp } from "./follow-up/retrieve-follow-up.ts";
import type { Mention } from "./names/mention.ts";
import { findSaying } from "./outline/find-saying.ts";
import { asksCountriesThatSpoke } from "./question/asks-speakers.ts";
import { asksCountOfDuties } from "./question/count-of-duties.ts";
import { findAllDue } from "./question/find-asked-due.ts";
import type { AskedNames } from "./question/find-asked-names.ts";
import { withoutOwnResolution } from "./question/name-own-resolution.ts";
import { type Intent, readIntent } from "./question/read-intent.ts";
import type { Question } from "./question/read-question.ts";

/** An intent, with what was found where it needs a search. */
export type Task =
  | Exclude<Intent, { readonly kind: "question" }>
  | (Extract<Intent, { readonly kind: "question" }> & { readonly retrieval: Retrieval })
  | { readonly kind: "follow_up"; readonly followUp: FollowUp; readonly retrieval: FollowUpRetrieval }
  /** What else there is, beside the sentences that were shown. */
  | {
      readonly kind: "more";
      readonly followUp: FollowUp;
      readonly retrieval: FollowUpRetrieval;
      readonly shown: readonly SentencePlace[];
      /** What there is to say where there is nothing else. */
      readonly again: Extract<Task, { readonly kind: "again" }>;
    }
  /** All that answers the question before, or where that was shown, the rest of what was cited, or else the same again. */
  | {
      readonly kind: "all";
      readonly whole: Task;
      readonly more: Extract<Task, { readonly kind: "more" }>;
    }
  /** The question before, of which all was shown. */
  | { readonly kind: "again"; readonly question: Question; readonly task: Task }
  /** A question without a subject, and nothing was said before. */
  | { readonly kind: "clarify" };

/** Without any a question has no subject: "???". */
const WORD = writeOut(/[\p{L}\p{N}]/u);

/** What is to be done about a question that stands by itself. @param hasContext whether anything was said before it */
export async function findTask(deps: AnswerDeps, question: Question, hasContext: boolean): Promise<Task> {
  if (!hasContext && (question.isAgain || !WORD.test(question.query.text))) return { kind: "clarify" };
  const due = hasContext ? undefined : findAllDue(deps, question);
  if (due) return { kind: "due", due };
  const intent = readIntent(deps, question);
  // "Which countries spoke?" is of the meeting.
  const isOfMeeting = asksCountriesThatSpoke(question.asked);
  if (!hasContext && !isOfMeeting && lacksSubject(deps, question, intent)) return { kind: "clarify" };
  if (intent.kind === "duties" || intent.kind === "ledger") return await confirmRegister(deps, question, intent);
  if (intent.kind !== "question") return intent;
  const { query } = intent.absent ? withoutAsking(question, intent.absent) : question;
  return { ...intent, retrieval: await retrieve(deps.index, query) };
}

/**
 * Below this score of the gate a question is not answered, though the register has something of its year or body ("what happens
 * if the facilitators are late in 2027?"): of 196 that it answers none scored below 0.8.
 */
const MIN_REGISTER_SCORE = -5;

/**
 * Where no paragraph of the entries scores this share of the best one, they are of the body or year that is named, and not on what is
 * asked of it: none of seven such questions without a year, of 242 that the register was asked, was for what it has, all others scored
 * more than .8. A year says more: of 44 with one three scored less than 1 (.31, .34, .55), and none of
 * these was for what it has; of made-up ones for what it has ("which UN bodies must report …") one scored less than .4.
 */
const MIN_REGISTER_SHARE = { plain: 0.65, bound: 0.35 } as const;

/** What no entry of the register has. */
const UNREGISTERED: ReadonlySet<AskedThing> = new Set([
  "sum",
  "reason",
  "headcount",
  "count",
  "procedure",
  "votes",
  "room",
  "clock_time",
  "contact",
  "city",
  "place",
  "company",
  "speaker",
  "donor",
  "member",
  "recording",
  "consequence",
  "finding",
  "method",
  "term",
]);

async function confirmRegister(
  { index, coverageOf }: AnswerDeps,
  { query: whole, isListQuestion }: Question,
  found: Extract<Intent, { readonly kind: "duties" | "ledger" }>,
): Promise<Task> {
  const intent = { ...found, entries: saidEntries(index, whole.text, found.entries) };
  // Whose duties they are says nothing of what is asked to be done.
  const query = { ...whole, text: withoutOwnResolution(whole.text) };
  const isBound = yearsOf(query.text).length > 0;
  const isUnregistered = asksUnregistered(query.text);
  if (isListQuestion && isBound && !isUnregistered) return intent;
  const retrieval = await retrieve(index, query);
  const ask = async () =>
    ({ kind: "question", retrieval: query.text === whole.text ? retrieval : await retrieve(index, whole) }) as const;
  const quoted = intent.entries.flatMap(quotesOf);
  const lacksDetail = findMissingAspects(query.text, quoted).some((gap) => gap === "rhythm" || gap === "recipient");
  if (isUnregistered || asksNameOfOfficer(query.text) || lacksDetail) return ask();
  const least = isBound ? MIN_REGISTER_SHARE.bound : MIN_REGISTER_SHARE.plain;
  if (!standsIn(intent.entries, retrieval, least)) return ask();
  if (isListQuestion) return intent;
  const { subjectScore } = judge(index, query, retrieval, gatherEvidence(index, coverageOf, query, retrieval));
  return subjectScore < MIN_REGISTER_SCORE ? ask() : intent;
}

/** Whether something is asked for that the register does not tell: how many places there are, or how one applies. */
function asksUnregistered(text: string): boolean {
  return askedThings(text).some((thing) => UNREGISTERED.has(thing) && !(thing === "count" && asksCountOfDuties(text)));
}

/** The words of the source that an entry rests on. */
function quotesOf({ obligation: { citations } }: Entry): string[] {
  return citations.map(({ quote }) => quote);
}

/** Of the entries those that the resolution itself has, where these are asked for; all, where it has none. */
function saidEntries(index: SearchIndex, text: string, entries: readonly Entry[]): readonly Entry[] {
  const isSaying = findSaying(index, text);
  const said = entries.filter(({ obligation }) => obligation.citations.some(({ paragraph }) => isSaying(paragraph)));
  return said.length > 0 ? said : entries;
}

/** Whether a paragraph of one of the entries is among those that were found. @param least the share (0..1) of the best score that it must have */
function standsIn(entries: readonly Entry[], { candidates }: Retrieval, least: number): boolean {
  const own = new Set(entries.flatMap(({ obligation }) => obligation.citations.map(({ paragraph }) => paragraph)));
  const best = candidates[0]?.score ?? 0;
  return candidates.some(({ paragraph, score }) => own.has(paragraph) && score >= least * best);
}

/** The question after something as the thing alone: to ask whether it is mentioned says nothing of it. A name says it all. */
export function withoutAsking(question: Question, { isWords, name }: Mention): Question {
  return isWords
    ? { ...question, query: { ...question.query, text: name }, isListQuestion: false, wantsPlaces: false }
    : question;
}

/**
 * What is to be done about a question that was completed from the one before it.
 * @param answered what a question is answered with
 */
export async function findFollowUpTask(
  deps: AnswerDeps,
  followUp: FollowUp,
  answered: (question: string) => Promise<Answer>,
): Promise<Task> {
  const { kind, replaces, wantsAll, wantsMore, wantsOtherPerson } = followUp.ellipsis;
  // Where the question before was not answered either, nothing tells what "why?" is asked of.
  if (kind === "elliptical" && !replaces && followUp.before.paragraphs.length === 0) return { kind: "clarify" };
  const persons = wantsOtherPerson ? personsBeside(deps, followUp.before.paragraphs) : undefined;
  const next =
    persons && NEXT_ONE[followUp.own.language].test(fold(followUp.asked))
      ? nextPerson(deps, persons, followUp)
      : undefined;
  if (next) return { kind: "person", asked: { person: next, asks: "name" } };
  if (persons) return { kind: "names", ...persons };
  const { asked, before, own } = followUp;
  const further = WHAT_ELSE.test(fold(asked)) ? findFurtherDuties(deps, before.question, before.paragraphs, own) : [];
  if (further.length > 0) return { kind: "duties", entries: further };
  if (wantsAll || wantsMore) {
    const { headline, duties, sentences } = await answered(followUp.before.question.asked);
    const shown = sentences.map((sentence) => placeOf(deps.index.library, sentence));
    // A list of names or mentions has all that there is; what duties are about may be spoken of elsewhere.
    const isWhole = headline?.kind === "yes" || headline?.kind === "count" || followUp.before.question.isListQuestion;
    const again = async () => {
      const { question } = followUp.before;
      return { kind: "again", question, task: await findTask(deps, question, true) } as const;
    };
    if (wantsAll && (isWhole || duties)) return again();
    if (!isWhole || duties) {
      const retrieval = await retrieveFollowUp(deps.index, followUp);
      const more = { kind: "more", followUp, retrieval, shown, again: await again() } as const;
      return wantsAll ? { kind: "all", whole: await findTask(deps, followUp.question, true), more } : more;
    }
  }
  // Who doubts what was said, or asks it of one more, is shown it again, and not what else the register has of the year or body.
  const isOfSaid = followUp.ellipsis.doubts || followUp.ellipsis.asksAmong;
  const entries = isOfSaid ? [] : entriesFor(deps, readIntent(deps, followUp.question), followUp);
  if (entries.length > 0) return { kind: "duties", entries };
  return { kind: "follow_up", followUp, retrieval: await retrieveFollowUp(deps.index, followUp) };
}

/** The person who is named first behind whom was spoken of. */
function nextPerson({ index }: AnswerDeps, { names }: AskedNames, { before }: FollowUp): Name | undefined {
  const placeOfName = ({ paragraphs }: Name) => Math.min(...paragraphs.map((id) => index.positions.get(id) ?? 0));
  const told = names.filter(({ paragraphs }) => paragraphs.some((id) => before.paragraphs.includes(id)));
  const last = Math.max(...told.map(placeOfName));
  return names.toSorted((a, b) => placeOfName(a) - placeOfName(b)).find((name) => placeOfName(name) > last);
}

/** The persons that the sections of some paragraphs name. @returns undefined where these paragraphs name nobody, or nobody else is named */
function personsBeside({ index, names }: AnswerDeps, paragraphs: readonly ParagraphId[]): AskedNames | undefined {
  const sections = new Set(paragraphs.map(sectionOf));
  const among = new Set([...index.positions.keys()].filter((id) => sections.has(sectionOf(id))));
  const persons = [...names.names.values()].filter(
    (name) => name.kind === "person" && name.paragraphs.some((id) => among.has(id)),
  );
  const isNamed = persons.some((name) => name.paragraphs.some((id) => paragraphs.includes(id)));
  return isNamed && persons.length > 1 ? { names: persons, among } : undefined;
}
