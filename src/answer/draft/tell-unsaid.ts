import type { Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { segmentWords } from "../../text/segment-words.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findUnsaidWords } from "../compare/find-unsaid-words.ts";
import { generalNames } from "../names/general-names.ts";
import { isUnheard } from "../question/asking-vocabulary.ts";
import { asksIfSpokenOf } from "../question/asks-if-spoken-of.ts";
import { cutLead } from "../question/cut-lead.ts";
import { cutOffer } from "../question/cut-offer.ts";
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
  const words = absent.length > 0 ? absent : (unsaidIn(cutLead(plain)) ?? unsaidIn(plain));
  if (!words) return drafted;
  const text = new Intl.ListFormat(language, { type: "disjunction" }).format(words);
  const several = words.length > 1 && { items: words };
  return { ...drafted, headline: { text, kind: "no", citation: null, ...several } };
}

/** Whether some word of a text may be asked after: what no question has is told beside it. */
function isHeard({ index }: AnswerDeps, words: string, language: Language): boolean {
  const own = index.languages.get(language);
  return (
    own !== undefined &&
    segmentWords(words, language).some(({ start, end }) => !isUnheard(words.slice(start, end), language, own))
  );
}
