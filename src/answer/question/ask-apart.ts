import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { findQuestionWords } from "./question-words.ts";

/** What belongs to a word that asks, in Chinese: 什么时候, 哪里. */
const REST = /^(?:时候|时|[里儿年天日月地处])/u;
/** What stands between two words that ask in one breath, folded: a joint, and a preposition of the second. */
const BETWEEN = writeOut(
  /^(?:\s+(?:and|or|и|или|et|ou|y|e|o|u)\s+|(?:[,،]\s+|、\s*)(?:(?:and|и|а|et|y)\s+)?|\s+و|[和及与])(?:\p{L}{1,4}\s+|[在由跟向])?$/u,
);

/**
 * A question apart for each of several things that it asks in one breath: "when and where is it?" as "when is it?" and "where
 * is it?", folded. What asks after a thing of its own ("which day and which city") is left together.
 * @returns the text itself where it asks for one
 */
export function askApart(text: string): string[] {
  const folded = fold(text);
  const words = findQuestionWords(folded).map(({ start, end }) => ({
    start,
    end: end + (REST.exec(folded.slice(end))?.[0].length ?? 0),
  }));
  const isJoined = words.map(({ end }, i) => BETWEEN.test(folded.slice(end, words[i + 1]?.start ?? end)));
  const first = isJoined.indexOf(true);
  if (first < 0) return [text];
  const asked = words.slice(first, isJoined.indexOf(false, first) + 1);
  const [before, after] = [folded.slice(0, asked[0]?.start), folded.slice(asked.at(-1)?.end)];
  return asked.map(({ start, end }) => `${before}${folded.slice(start, end)}${after}`);
}
