import type { Span } from "../../domain/document.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { findQuestionWords, opensWithQuestionWord } from "./question-words.ts";
import { saysThat } from "./says-that.ts";
import { SUMMARY_WORDS } from "./summary-words.ts";

/** A longer text tells a story. */
const MAX_CHARS = 200;

/** Whether no more is asked than a yes or no, and of a thing rather than of what is said of it. */
export function asksWhether(text: string): boolean {
  if (text === "" || text.length > MAX_CHARS || saysThat(text) || SUMMARY_WORDS.test(fold(text))) return false;
  const folded = fold(text);
  const words = wordsThatAsk(text);
  const isAsking = ASKING.test(folded) || words.length > 0 || opensWithQuestionWord(text);
  const asksMore = words.some((word) => !isOfYesOrNo(folded, word)) || OF_SOME.test(folded);
  return isAsking && !asksMore && askedThings(text).length === 0;
}

/** The words of a text that ask; "WHO" is a body. */
export function wordsThatAsk(text: string): Span[] {
  return findQuestionWords(fold(text)).filter((word) => text.slice(word.start, word.end) !== "WHO");
}

/** A question in marks, in Chinese or behind "whether", folded. */
const ASKING = writeOut(/[?？؟\p{Script=Han}]|^(?:si|if|whether)(?!\p{L})/u);
/** Among which of them something is, or in what year, folded. */
const OF_SOME = writeOut(/(?<!\p{L})(?:среди|в числе|among|amongst|parmi|entre|ضمن|من بين)(?!\p{L})|\d{4}/u);

/** Words that ask for a yes or no, or ask nothing where others stand before or behind them. */
const WHETHER =
  /^(?:ли|est-ce|ou|y a-t-il|\p{L}+-t-\p{L}+|هل|吗|是否|有没有|.[不没].|is|are|was|were|do|does|did|has|have|es|son|hay|est|sont)$/u;

/** "Any" in Arabic, which is "which" too, and "not", which is "what" too. */
const ANY =
  /^(?:[بل]?اي (?:مكان|موضع|شيء?|ذكر|حاجه|كلام|فقره|اشاره|جزء|قسم|محل|حته)|ما ?(?:في|فيه|فيها|لقيت|طلع|وجدت|ذكر|حدا))/u;

function isOfYesOrNo(folded: string, { start, end }: Span): boolean {
  const word = folded.slice(start, end);
  if (WHETHER.test(word)) return true;
  const [before, behind] = [folded.slice(0, start), folded.slice(end)];
  return (
    /(?<!qu')est-ce $/u.test(before) ||
    ANY.test(folded.slice(start)) ||
    /^[ -](?:нибудь|либо|то)(?!\p{L})/u.test(behind)
  );
}
