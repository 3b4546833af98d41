import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";
import { hasQuestionWord, opensWithQuestionWord } from "./question-words.ts";
import { SENTENCE_END } from "./sentence-end.ts";
import { WISH_WORDS } from "./wish-words.ts";

const QUESTION_MARK = /[?？؟]\s*$/u;
const COLON = /[:：]\s|：/gu;
/** A subject that stands before a colon is shorter than this; what is longer tells why somebody asks. */
const MIN_STORY_CHARS = 60;

/** What somebody wants made of the answer: "I need a little table for the boss: …". */
const LEAD = /(?<=^|[.!。！]\s+)[^:：?？؟.!。！]{1,80}[:：]\s+(?=\S)/u;
const WISH = writeOut(new RegExp(WISH_WORDS, "u"));

/**
 * What of a text asks, without what is told beside it: "my predecessor's notes are a mess, so sorry: what is the group asked to do?" asks for
 * no predecessor. @returns all but a wish for its form where no sentence of it has a question mark
 */
export const askingPart: (whole: string) => string = keepRecent((whole) => {
  const lead = LEAD.exec(whole);
  const isWish = lead !== null && WISH.test(fold(lead[0])) && !hasQuestionWord(lead[0]);
  const text = isWish ? whole.slice(lead.index + lead[0].length) : whole;
  const asking = text.split(SENTENCE_END).filter((sentence) => QUESTION_MARK.test(sentence));
  return asking.length === 0 ? text : asking.map(withoutStory).join(" ");
});

function withoutStory(sentence: string): string {
  const told = findMatches(sentence, COLON).find(({ index, 0: colon }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + colon.length)];
    return before.length >= MIN_STORY_CHARS && !opensWithQuestionWord(before) && hasQuestionWord(after);
  });
  return told ? sentence.slice(told.index + told[0].length) : sentence;
}
