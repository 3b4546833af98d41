import type { MissingAspect } from "../../domain/answer.ts";
import type { NameKind } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { ordinalTerms } from "../../text/ordinal-terms.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { sessionNumbersOf } from "../../text/session-numbers.ts";
import { yearsOf } from "../../text/years.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { sourceVersion } from "../cite.ts";
import { asksWhoNow } from "../compare/asks-holder-now.ts";
import { findMissingAspects, namesPerson } from "../compare/find-missing-aspects.ts";
import { offersPlaces } from "../compare/lacks-time.ts";
import { sentenceAt } from "../compare/sentence-at.ts";
import { sourceSentence, sourceSentences } from "../draft/cite-items.ts";
import { generalNames } from "../names/general-names.ts";
import { type AnswerType, givesType } from "../question/answer-type.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import { kindsNamed } from "../question/read-kinds.ts";
import { WHERE_TO_READ, WHICH_ONES } from "./asked-of-said-words.ts";
import type { FollowUp } from "./complete-question.ts";

/** Asks for a place and says nothing else, or no more than that something is held there, folded. */
const BARE_WHERE = new RegExp(
  `^[\\s\\p{P}]*(?:${
    phrasePattern(
      [
        "(?:где|куда)(?: [^?]{0,25}(?:буд|был|прой|прох|прош|состо|провод|провед|следующ|очередн|ближайш)\\p{L}+(?: (?:год|раз)\\p{L}*)?)?",
        "where(?:'s)?(?: [^?]{0,25}(?:be|was|were|held|take place|took place|hosted|happen|next))?",
        "(?:(?:et )?(?:ce|ca|cela|il|elle) (?:sera|est|etait|serait|aura lieu|se tiendra) )?ou(?: [^?]{0,25}(?:sera|serait|tenu\\p{L}*|lieu|deroul\\p{L}+|prochain\\p{L}*))?",
        "(?:en |a )?donde(?: [^?]{0,25}(?:sera|seria|fue|celebr\\p{L}+|realiz\\p{L}+|lugar|proxim\\p{L}+))?",
        "(?:و|ف)?(?:اين|وين|فين)(?: [^?؟]{0,15}(?:[سي]?[يت]كون|كان\\p{L}*|[يتس]*عقد\\p{L}*|[يتس]*قام|(?:ال)?(?:قادم|مقبل|تالي)\\p{L}*))?",
      ],
      "[^?？]{0,6}[在会]{0,2}(?:哪里|哪儿|何处|什么地方)(?:举行|召开|举办|开)?[的呢啊]?",
    ).source
  })(?:[\\s\\p{P}]+(?:именно|точно|же|(?:это )?был[аои]?|exactly|though|then|please|donc|alors|entonces|precisely|was|were|is|exactement|ca|etait|etaient|exactamente|fue|fueron|era|بالضبط|كانت?))?[\\s\\p{P}]*$`,
  "u",
);
/** Asks for both, folded. */
const WHERE_AND_WHEN = phrasePattern(
  [
    "где и когда|когда и где",
    "where and when|when and where",
    "ou et quand|quand et ou",
    "donde y cuando|cuando y donde",
    "(?:اين|وين|فين) ?و?(?:متي|امتي)|(?:متي|امتي) ?و?(?:اين|وين|فين)",
  ],
  "(?:何时何地|什么时候在哪|在哪什么时候|时间地点)",
);
const PLACES: readonly string[] = ["city", "country"];
const ACTORS: readonly string[] = ["person", "body", "country"];
/** Those who act and have no name, folded, in the languages of reports. */
const GROUPS = phrasePattern(
  [
    "заинтересованны\\p{L}+ сторон\\p{L}*|государств\\p{L}*[\\s–-]+член\\p{L}*|правительств\\p{L}*|координатор\\p{L}*|участник\\p{L}*",
    "stakeholders?|member states|governments?|facilitators?|participants?",
  ],
  "(?!)",
);

/** What a question asks for of which a sentence shows whether it gives it. */
const SEEN_ASPECTS: readonly MissingAspect[] = ["figure", "link", "person", "rhythm"];

/**
 * Whether a sentence gives what a question after another asks for, as far as that can be seen: a place that the question before
 * does not name, a year, a session, a figure, a link, a person. Any sentence does where nothing of the kind is asked for.
 */
export function givesAsked(
  deps: AnswerDeps,
  { question, own, ellipsis, before }: FollowUp,
  place: SentencePlace,
): boolean {
  const text = sourceSentence(deps.index, place);
  const asked = fold(ellipsis.own);
  if (lacksPlaceAsked(deps, { own, ellipsis, before }, place)) return false;
  if (WHERE_TO_READ.test(asked) && !givesType(text, "link", sourceVersion(deps.index.library).language)) return false;
  const typed = fold(question.asked);
  if (asksWhoNow(question.asked) && !namesPerson(fold(text))) return false;
  if (WHICH_ONES.test(typed) && !namesOfKind(deps, ellipsis.words > 0 ? own : before.question.query, place))
    return false;
  // "Not 2027?" is answered by the other year.
  const years = ellipsis.replaces || hasQuestionWord(own.text) ? yearsOf(own.text) : [];
  const sessions = ellipsis.replaces && !ellipsis.wantsOther ? sessionNumbersOf(own.text, own.language) : [];
  return (
    hasSome(years, yearsOf(text)) &&
    hasSome(sessions, ordinalTerms(text)) &&
    !findMissingAspects(own.text, [text]).some((gap) => SEEN_ASPECTS.includes(gap))
  );
}

/** The next one of what was spoken of, folded: that is not where the last one was. */
export const NEXT = phrasePattern(
  [
    "следующ\\p{L}*|очередн\\p{L}*",
    "next|upcoming",
    "prochain\\p{L}*",
    "proxim\\p{L}*",
    "(?:ال)?(?:قادم|مقبل|تالي|جاي)\\p{L}*",
  ],
  "下次|下一|下届",
);

/**
 * Whether a question after another asks for a place that a sentence does not give of what was spoken of: none, one that was named before, or
 * that of another time.
 */
export function lacksPlaceAsked(
  deps: AnswerDeps,
  { own, ellipsis, before }: Pick<FollowUp, "own" | "ellipsis" | "before">,
  place: SentencePlace,
): boolean {
  const asked = fold(ellipsis.own);
  const asksPlace =
    BARE_WHERE.test(asked) ||
    WHERE_AND_WHEN.test(asked) ||
    askedThings(ellipsis.own).includes("city") ||
    offersPlaces(deps.names, own);
  if (ellipsis.kind === "whole" || !asksPlace) return false;
  if (NEXT.test(asked) && before.paragraphs.includes(place.paragraph)) return true;
  const kinds = askedThings(ellipsis.own).includes("city") ? ["city"] : PLACES;
  return !givesPlace(deps, place, before.question.query, kinds) || !isOfTime(deps, before.paragraphs, place);
}

/** Whether a sentence names something of the kinds that a text names; true where that names none. */
function namesOfKind(deps: AnswerDeps, asked: Query, place: SentencePlace): boolean {
  const kinds = thingKinds(asked);
  return kinds.length === 0 || countOfKinds(deps, kinds, place) > 0;
}

/** So many things of a kind are a list of them. */
const MIN_LISTED = 2;

/** Whether "by which bodies exactly?" is asked of a sentence that names some, one by one. */
export function listsAsked(deps: AnswerDeps, { question, own }: FollowUp, place: SentencePlace): boolean {
  const kinds = thingKinds(own);
  return kinds.length > 0 && WHICH_ONES.test(fold(question.asked)) && countOfKinds(deps, kinds, place) >= MIN_LISTED;
}

/** The kinds that a text names; of figures a sentence has some by the way. */
function thingKinds({ text, language }: Query): NameKind[] {
  return kindsNamed(text, language).filter((kind) => kind !== "figure");
}

/** How many things of some kinds a sentence names. */
function countOfKinds({ names, index }: AnswerDeps, kinds: readonly NameKind[], place: SentencePlace): number {
  const { language } = sourceVersion(index.library);
  const one = sentenceAt(names, { paragraph: place.paragraph, sentence: place.number - 1 }, language);
  const general = generalNames(names, index.library);
  const isOfKind = (id: string) => kinds.some((kind) => kind === names.names.get(id)?.kind);
  return [...(one?.named ?? [])].filter((id) => isOfKind(id) && !general.has(id)).length;
}

/** What a sentence tells of by the look of it. */
const TOLD_TYPES: readonly AnswerType[] = ["actor", "date"];

/** Whether a sentence gives what is asked for, or tells of somebody or of a time where that is: it may be said in other words. A number may count something else. */
export function tellsAsked(deps: AnswerDeps, followUp: FollowUp, place: SentencePlace): boolean {
  const { question, own } = followUp;
  if (findMissingAspects(own.text, []).includes("figure")) return true;
  if (!givesAsked(deps, followUp, place)) return false;
  return question.types.every((type) => !TOLD_TYPES.includes(type) || tellsType(deps, place, type));
}

/** Whether a sentence gives a thing of a kind by the look of it, or names somebody where that is asked for. */
export function tellsType({ index, names }: AnswerDeps, place: SentencePlace, type: AnswerType): boolean {
  const { language } = sourceVersion(index.library);
  const text = sourceSentence(index, place);
  if (givesType(text, type, language)) return true;
  if (type !== "actor") return false;
  const isActor = (id: string) => ACTORS.includes(names.names.get(id)?.kind ?? "");
  const one = sentenceAt(names, { paragraph: place.paragraph, sentence: place.number - 1 }, language);
  return GROUPS.test(fold(text)) || [...(one?.named ?? [])].some(isActor);
}

/** Whether any of what is asked about is given, where anything is. */
function hasSome(asked: readonly string[], given: readonly string[]): boolean {
  return asked.length === 0 || asked.some((one) => given.includes(one));
}

/** Whether a sentence may speak of the time that the cited paragraphs do: where the meeting of 2025 was held says nothing of that of 2035. */
export function isOfTime({ index }: AnswerDeps, cited: readonly ParagraphId[], place: SentencePlace): boolean {
  const known = cited.flatMap((id) => sourceSentences(index, id)).flatMap(yearsOf);
  const own = yearsOf(sourceSentence(index, place));
  return known.length === 0 || own.length === 0 || own.some((year) => known.includes(year));
}

/** Whether a sentence names a place of some kinds that the question before does not, or gives a link. */
function givesPlace(
  { names, index }: AnswerDeps,
  place: SentencePlace,
  { text, language }: Query,
  kinds: readonly string[],
): boolean {
  const known = new Set(
    names
      .things(language)(text)
      .map(({ id }) => id),
  );
  const { language: own } = sourceVersion(index.library);
  const one = sentenceAt(names, { paragraph: place.paragraph, sentence: place.number - 1 }, own);
  const isPlace = (id: string) => !known.has(id) && kinds.includes(names.names.get(id)?.kind ?? "");
  return one !== undefined && ([...one.named].some(isPlace) || /https?:/u.test(one.text));
}
