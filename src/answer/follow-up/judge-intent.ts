import { citesAny } from "../../deadlines/cites-any.ts";
import type { Entry, Party } from "../../domain/obligation.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { namesDocument } from "../../text/names-document.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findFactSentence } from "../headline/answer-fact.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import { cutEach } from "../question/cut-each.ts";
import { asksOfDocument } from "../question/document-question.ts";
import type { Intent } from "../question/read-intent.ts";
import { readKinds } from "../question/read-kinds.ts";
import type { Question } from "../question/read-question.ts";
import type { FollowUp } from "./complete-question.ts";
import { findDutiesInstead, findDutiesOfNamed, findDutiesOfYears, findDutiesToSame } from "./find-duties-after.ts";
import { readEllipsis } from "./read-ellipsis.ts";
import { MAY_LEAN } from "./read-follow-up.ts";

/** So like what is asked of a whole section that it lacks no subject: "what was said?"; "and now what?", which is tied to nothing. */
const MIN_SECTION_SCORE = { untied: 0.5, tied: 0.8 } as const;

/** Nobody says so much without naming anything: of 286 known questions without a subject the longest has 46 characters. */
const MAX_CHARS = 90;

/** True where a question has no subject, and cannot be answered without what was said before. */
export function lacksSubject(deps: AnswerDeps, question: Question, { kind }: Intent): boolean {
  if (!MAY_LEAN.includes(kind) || question.query.text.length > MAX_CHARS) return false;
  if (asksOfDocument(question.query.text)) return false;
  // "Which countries does the report name?" names it, though in Chinese by a word that is a verb, too.
  if (kind === "names" && namesDocument(question.query.text)) return false;
  // What is to be said of each of a list leans on the list alone.
  const list = cutEach(question.asked);
  const text = list === question.asked ? question.query.text : list;
  const { kind: lack, isTied, replaces } = readEllipsis(deps, { ...question.query, text });
  // A year alone takes the place of another's only where one was spoken of: else it is a subject.
  if (lack !== "elliptical" || (replaces && !isTied)) return false;
  // "Who spoke first?" is asked of the meeting.
  if (!isTied && findFactSentence(deps, question)) return false;
  const least = isTied ? MIN_SECTION_SCORE.tied : MIN_SECTION_SCORE.untied;
  if ((deps.findSection(question.query)?.score ?? 0) >= least) return false;
  // "What is due?" asks for all that is.
  return kind === "question" || isTied;
}

/** Asks what something is for, folded. */
const PURPOSE = phrasePattern(
  [
    "зачем|для чего|с какой целью|как(?:ова|ая) (?:\\p{L}+ )?цель",
    "what (?:is|are|was|were) (?:it|this|that|they|these|the [\\p{L} ]{1,30}) for|what for|to what end|for what purpose|what(?:'s| is) (?:the|its) (?:purpose|aim|goal|point)",
    "a quoi (?:ca |cela )?(?:sert|servira|doit)|dans quel but|pour quoi faire|quel(?:le)? (?:est|en est) (?:le but|l'objectif|la finalite)",
    "para que|con que (?:fin|objetivo|proposito)|cual es (?:el|su) (?:objetivo|fin|proposito)",
    "لاي غرض|ما (?:هو )?(?:ال)?(?:غرض|هدف|غايه)",
  ],
  "目的|用来(?:做|干)什么|为了什么|干什么用|有什么用",
);

/**
 * What the register has for a completed question: where it puts a body in another's place, the entries in which that body
 * acts; else, and of those in which it receives, those of what was cited before. A question that says more than what is done
 * and by when, or asks why or what for, asks for more than the register has; so does one that asks when, of entries that have no time.
 */
export function entriesFor(
  deps: Pick<AnswerDeps, "index" | "findDuties" | "duties">,
  intent: Intent,
  { question, own, ellipsis, before }: FollowUp,
): readonly Entry[] {
  const { index } = deps;
  const instead = ellipsis.replaces
    ? findDutiesInstead(deps, before.question, own)
    : askedThings(own.text).includes("person")
      ? []
      : findDutiesOfYears(deps, before.question, before.paragraphs, own);
  if (instead.length > 0) return instead;
  const ofNamed =
    ellipsis.replaces || asksPurpose(question, own)
      ? []
      : findDutiesOfNamed(deps, before.question, before.paragraphs, { ...question, query: own });
  if (ofNamed.length > 0) return ofNamed;
  const asksSame = ellipsis.replaces || answerTypesOf(own.text).includes("date") || WHICH.test(fold(own.text));
  const toSame = asksSame && !asksMore(question, own) ? findDutiesToSame(deps, before.paragraphs, own) : [];
  if (toSame.length > 0) return toSame;
  if (intent.kind !== "duties" && intent.kind !== "ledger") return [];
  if (asksPurpose(question, own)) return [];
  const isCited = (entry: Entry) => citesAny(entry, before.paragraphs);
  const hasTime = ({ due }: Entry) => !question.types.includes("date") || due.years.length > 0;
  if (!ellipsis.replaces)
    return ellipsis.kind === "leaning" ? [] : intent.entries.filter((entry) => isCited(entry) && hasTime(entry));
  const named = index.languages.get(own.language)?.findConcepts(own.text) ?? [];
  if (named.length === 0 && yearsOf(own.text).length > 0) return intent.entries;
  const has = (party: Party | null) => named.some((concept) => party?.concepts.includes(concept));
  return intent.entries.filter(
    (entry) => has(entry.obligation.actor) || (has(entry.obligation.recipient) && isCited(entry)),
  );
}

/** Asks which of several, folded: "and the Partnership, at which session?". */
const WHICH = phrasePattern(
  [
    "как(?:ую|ой|ая|ом|ое)|котор\\p{L}+",
    "which|what session",
    "(?:la|le)?quel(?:le)?",
    "cual|(?:a|en) que (?:sesion|periodo)",
    "[لب]?اي",
  ],
  "哪",
);

/** Persons, sums and the like no entry has. */
function asksMore(question: Question, own: Query): boolean {
  const things = askedThings(own.text);
  return (
    asksPurpose(question, own) || things.some((thing) => thing !== "year" && thing !== "day" && thing !== "exact_day")
  );
}

/** Why something is to be done, what for, or by which resolution, no entry says. */
function asksPurpose({ asked }: Question, own: Query): boolean {
  return (
    askedThings(own.text).includes("reason") ||
    PURPOSE.test(fold(asked)) ||
    readKinds(own.text, own.language).includes("resolution")
  );
}
