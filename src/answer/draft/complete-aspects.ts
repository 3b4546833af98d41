import type { AnsweredDuty } from "../../domain/duty.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import { citeSentence, placeOf } from "../cite.ts";
import { ASPECTS } from "../compare/aspect-words.ts";
import { findMissingAspects } from "../compare/find-missing-aspects.ts";
import { isNextTo, relatedTo } from "../follow-up/related-to.ts";
import type { Question } from "../question/read-question.ts";
import { sourceSentence } from "./cite-items.ts";
import { type DraftedAnswer, toAnswered } from "./drafted-answer.ts";

/** Words by which more is asked for than a year, folded. */
const MORE_THAN_YEAR = phrasePattern(
  [
    "числ[ао]|дат[аеуы]|где",
    "dates?|days?|where",
    "dates?|jours?|ou",
    "fechas?|dias?|donde",
    "(?:ال)?(?:تاريخ|يوم)|[اف]ين|وين",
  ],
  "日期|几号|哪天|哪里|哪儿",
);
/** An answer of more sentences, or from more paragraphs, has been made of what was asked. */
const MAX_SENTENCES = 6;
const MAX_PARAGRAPHS = 3;

/** What a question goes on from, and whether it names nothing itself: "and by when?". */
export interface SpokenOf {
  readonly paragraphs: readonly ParagraphId[];
  readonly isElliptical: boolean;
}

const NOTHING_SPOKEN_OF: SpokenOf = { paragraphs: [], isElliptical: false };

/**
 * Adds to an answer what it lacks of what is asked beside its subject (how often, with what money, what for, to whom, by when), where another
 * sentence of the paragraphs that it quotes, or of those that say the same, gives it: "what does the Group owe in 2026, and to what
 * end?". Where nothing was found, what gives it in what was spoken of answers: "and who steers it?".
 * @param question as it was read, with the words as typed: those of another keyboard are only meant
 * @param before what was spoken of before
 */
export function completeAspects(
  index: SearchIndex,
  { asked, query, types, answerLanguage }: Pick<Question, "asked" | "query" | "types" | "answerLanguage">,
  drafted: DraftedAnswer,
  before: SpokenOf = NOTHING_SPOKEN_OF,
): DraftedAnswer {
  const { outcome, draft } = drafted;
  if (draft.mode === "lookup" || draft.sentences.length > MAX_SENTENCES) return drafted;
  const told = draft.sentences.map((sentence) => placeOf(index.library, sentence));
  const isRefused = outcome === "not_found" && told.length === 0;
  const text = asked === query.text ? asked : `${asked} ${query.text}`;
  if (isRefused && before.paragraphs.length === 0) return withClosest(index, answerLanguage, drafted, text);
  const paragraphs = isRefused ? before.paragraphs : [...new Set(told.map(({ paragraph }) => paragraph))];
  if (!(isRefused || outcome === "answered") || paragraphs.length > MAX_PARAGRAPHS) return drafted;
  const keys = new Set(told.map(placeKey));
  const related = relatedTo(index, paragraphs);
  const behind = index.sentences.filter(({ paragraph }) => paragraphs.some((id) => isNextTo(index, id, paragraph)));
  const others = related
    .flatMap((id) => index.sentences.filter(({ paragraph }) => paragraph === id))
    .filter((place) => !keys.has(placeKey(place)));
  const wanted = lackedAspects(
    text,
    told.map((place) => sourceSentence(index, place)),
    before.isElliptical && types.includes("date") && !MORE_THAN_YEAR.test(fold(asked)),
  );
  const found = new Set(
    wanted.flatMap(({ gives, wantsAll, isBehind }) => {
      // In what form it was is told beside an answer, and is none to how many came in which.
      if (isBehind && isRefused) return [];
      const giving = [...others, ...(isBehind ? behind : [])].filter((place) => gives(sourceSentence(index, place)));
      return wantsAll ? giving.filter(({ paragraph }) => paragraph === paragraphs[0]) : giving.slice(0, 1);
    }),
  );
  if (found.size === 0) return drafted;
  const answered = toAnswered(drafted, drafted.draft);
  return [...found].reduce((answer, place) => withSentence(index, answerLanguage, answer, place), answered);
}

/** What is not certain with the sentence that gives what is asked, where the closest does not and another of its paragraph does. */
function withClosest(
  index: SearchIndex,
  language: Question["answerLanguage"],
  drafted: DraftedAnswer,
  asked: string,
): DraftedAnswer {
  const [near] = drafted.closest;
  if (!near) return drafted;
  const shown = placeOf(index.library, near);
  const wanted = askedAspects(asked).filter(({ gives }) => !gives(sourceSentence(index, shown)));
  const nearer = index.sentences.find(
    (place) => place.paragraph === shown.paragraph && wanted.some(({ gives }) => gives(sourceSentence(index, place))),
  );
  if (!nearer) return drafted;
  return { ...drafted, closest: [citeSentence(index.library, language, nearer.paragraph, nearer.number - 1)] };
}

/** Tells whether a sentence of the source gives something that is asked for. */
interface Wanted {
  readonly gives: (source: string) => boolean;
  readonly wantsAll: boolean;
  readonly isBehind: boolean;
}

/** What tells whether a sentence gives what is asked for and no quote gives. @param quoted in the source's words */
function lackedAspects(question: string, quoted: readonly string[], asksDate: boolean): Wanted[] {
  const dated: Wanted = { gives: (text) => yearsOf(text).length > 0, wantsAll: false, isBehind: false };
  const isWhen = quoted.length === 0 ? asksDate : findMissingAspects(question, quoted).includes("date");
  return [...askedAspects(question), ...(isWhen ? [dated] : [])].filter(({ gives }) => !quoted.some(gives));
}

/** The same of how often, what for and the like: not of a date, which may be that of something else. */
const askedAspects = keepRecent((question): readonly Wanted[] => {
  const asked = fold(question);
  return ASPECTS.filter(({ asks }) => asks.test(asked)).map(({ gives, wantsAll = false, isBehind = false }) => ({
    gives: (text) => gives.test(fold(text)),
    wantsAll,
    isBehind,
  }));
});

/**
 * An answer with one more sentence, in its place among those of its paragraph; a duty that stands on that paragraph stands on it too,
 * and there it comes last, since duties count the sentences.
 */
function withSentence(
  index: SearchIndex,
  language: Question["answerLanguage"],
  drafted: DraftedAnswer,
  place: SentencePlace,
): DraftedAnswer {
  const { draft, duties } = drafted;
  const told = draft.sentences.map((sentence) => placeOf(index.library, sentence));
  const of = told.map(({ paragraph }) => paragraph === place.paragraph);
  const behind = told.findIndex(({ number }, i) => of[i] && number > place.number);
  const sentence = citeSentence(index.library, language, place.paragraph, place.number - 1);
  const added = draft.sentences.length;
  const standing = (duty: AnsweredDuty) =>
    duty.sentences.some((i) => of[i]) ? { ...duty, sentences: [...duty.sentences, added] } : duty;
  const last = of.includes(true) ? of.lastIndexOf(true) + 1 : added;
  const at = duties ? added : behind >= 0 ? behind : last;
  const sentences = [...draft.sentences.slice(0, at), sentence, ...draft.sentences.slice(at)];
  return { ...drafted, draft: { ...draft, sentences }, ...(duties && { duties: duties.map(standing) }) };
}
