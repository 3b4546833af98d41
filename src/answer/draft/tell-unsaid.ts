import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { wordKeys } from "../../text/name-finder.ts";
import { segmentWords } from "../../text/segment-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findUnsaidWords } from "../compare/find-unsaid-words.ts";
import { generalNames } from "../names/general-names.ts";
import { isUnheard } from "../question/asking-vocabulary.ts";
import { asksIfSpokenOf, findSpeakingWords } from "../question/asks-if-spoken-of.ts";
import { cutLead } from "../question/cut-lead.ts";
import { cutOffer } from "../question/cut-offer.ts";
import { isLightWord } from "../question/light-words.ts";
import { findQuestionWords } from "../question/question-words.ts";
import { readAskedAfter } from "../question/read-asked-after.ts";
import type { Question } from "../question/read-question.ts";
import { saysThat } from "../question/says-that.ts";
import { stripPoliteness } from "../question/strip-politeness.ts";
import { SUMMARY_WORDS } from "../question/summary-words.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** Of what is longer most tells a story: "I am back from leave, with 300 mails to read: what does it say of cables?" */
const MAX_CHARS = 160;

/** A refusal of what asks whether something is spoken of, with those of its words that stand nowhere: that is a no, and not silence. */
export function tellUnsaid(
  deps: AnswerDeps,
  { asked, query: { language } }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  // "Sum up the weaknesses that the review found" asks for them, and not whether they are spoken of.
  if (drafted.outcome !== "not_found" || drafted.headline || SUMMARY_WORDS.test(fold(asked)) || saysThat(asked))
    return drafted;
  // What stands before is told rather than asked.
  const general = generalNames(deps.names, deps.index.library);
  // What is said of a thing may be said in other words.
  const isOfThing = (text: string) =>
    deps.names
      .things(language)(text)
      .some(({ id }) => !general.has(id));
  const plain = cutOffer(stripPoliteness(asked));
  const after = readAskedAfter(deps, plain, language);
  const absent = after.filter(({ sentences }) => sentences.length === 0).map(({ name }) => name);
  const unsaidIn = (whole: string) =>
    asksIfSpokenOf(whole, language)
      .filter((text) => text.length <= MAX_CHARS && !isOfThing(text))
      .map((text) => findUnsaidWords(deps, { text, language }).filter((words) => isHeard(deps, words, language)))
      .findLast(({ length }) => length > 0);
  const behind = cutLead(plain);
  // What asks behind a colon, and names what it asks after, leaves what stands before it to be told.
  const asksBehind = behind !== plain && asksIfSpokenOf(behind, language).some((text) => namesAnything(text, language));
  const words = absent.length > 0 ? absent : (unsaidIn(behind) ?? (asksBehind ? undefined : unsaidIn(plain)));
  if (!words) return drafted;
  const text = new Intl.ListFormat(language, { type: "disjunction" }).format(words);
  const several = words.length > 1 && { items: words };
  // What has no word of the question is near it by chance.
  const closest = drafted.closest.filter((sentence) => sharesWord(asked, sentence.text, language));
  return { ...drafted, closest, headline: { text, kind: "no", citation: null, ...several } };
}

/** One word may point back: "un mot là-dessus ?". */
const MIN_TELLING = 2;

/** Whether a text has words that say something, beside those of asking and speaking. */
function namesAnything(text: string, language: Language): boolean {
  const asking = [...findSpeakingWords(text, language), ...findQuestionWords(fold(text))];
  const isAsking = (word: Span) => asking.some(({ start, end }) => word.start < end && start < word.end);
  const telling = segmentWords(text, language).filter(
    (word) => !isAsking(word) && isTelling(text.slice(word.start, word.end), language),
  );
  return telling.length >= MIN_TELLING;
}

function sharesWord(asked: string, quoted: string, language: Language): boolean {
  const words = new Set(wordKeys(quoted, language));
  return segmentWords(asked, language)
    .map(({ start, end }) => asked.slice(start, end))
    .some((word) => isTelling(word, language) && wordKeys(word, language).every((key) => words.has(key)));
}

function isTelling(word: string, language: Language): boolean {
  const folded = fold(word);
  return folded.length > 1 && !isStopWord(folded, language) && !isLightWord(folded, language);
}

/** Whether some word of a text may be asked after: what no question has is told beside it. */
function isHeard({ index }: AnswerDeps, words: string, language: Language): boolean {
  const own = index.languages.get(language);
  return (
    own !== undefined &&
    segmentWords(words, language).some(({ start, end }) => !isUnheard(words.slice(start, end), language, own))
  );
}
