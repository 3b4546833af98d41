import { findMatches } from "../../text/find-matches.ts";
import { writeOut } from "../../text/letters.ts";
import { hasQuestionWord } from "./question-words.ts";
import { SENTENCE_END } from "./sentence-end.ts";

/** What counts the things that somebody wants to know, at the beginning of each. */
const ORDINALS = writeOut(
  /(?<!\p{L})(?:во-(?:первых|вторых)|в-(?:третьих|четв[её]ртых)|перв(?:ое|ый)|второ(?:е|й)|треть?е|first(?:ly)?|second(?:ly)?|third(?:ly)?|premi[eè]rement|(?:deuxi|troisi)[eè]mement|d'abord|ensuite|enfin|primero|segundo|tercero|en (?:primer|segundo|tercer) lugar|[اأ]ولا\u064b?|[اأ]ولًا|ثانيا\u064b?|ثانيًا|ثالثا\u064b?|ثالثًا)\s*[,،:：—–-]\s*|第[一二三四](?:点|个)?(?:是|想问)?[，,、:：]|其[一二三四][，,、:：]/giu,
);

/**
 * The questions of a text that counts them: "I need two things. First, who opened it; second, what does it cost". What stands before
 * the first, and behind the sentence of each, tells why they are asked.
 * @returns none where fewer than two are counted, or one of them asks nothing
 */
export function splitAtOrdinals(text: string): string[] {
  const starts = findMatches(text, ORDINALS);
  const items = starts.map(({ 0: ordinal, index }, i) => {
    const item = text.slice(index + ordinal.length, starts[i + 1]?.index);
    return (item.split(SENTENCE_END)[0] ?? "").replace(/[\s,;，；、]+$/u, "");
  });
  return items.length > 1 && items.every(hasQuestionWord) ? items : [];
}
