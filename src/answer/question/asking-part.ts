import { findMatches } from "../../text/find-matches.ts";
import { hasQuestionWord, opensWithQuestionWord } from "./question-words.ts";
import { SENTENCE_END } from "./split-into-questions.ts";

const QUESTION_MARK = /[?？؟]\s*$/u;
const COLON = /[:：]\s/gu;
/** A subject that stands before a colon is shorter than this; what is longer tells why somebody asks. */
const MIN_STORY_CHARS = 60;

/**
 * What of a text asks, without what is told beside it: "my predecessor's notes are a mess, so sorry: what is the group asked to do?" asks for
 * no predecessor. @returns the text itself where no sentence of it has a question mark
 */
export function askingPart(text: string): string {
  const asking = text.split(SENTENCE_END).filter((sentence) => QUESTION_MARK.test(sentence));
  return asking.length === 0 ? text : asking.map(withoutStory).join(" ");
}

function withoutStory(sentence: string): string {
  const told = findMatches(sentence, COLON).find(({ index, 0: colon }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + colon.length)];
    return before.length >= MIN_STORY_CHARS && !opensWithQuestionWord(before) && hasQuestionWord(after);
  });
  return told ? sentence.slice(told.index + told[0].length) : sentence;
}
