import { SENTENCE_END } from "./sentence-end.ts";

/** Who tells so much, in so many sentences, tells first why it is asked; in letters. */
const MIN_STORY_CHARS = 200;
const MIN_SENTENCES = 3;
/** The sentence that asks may need the one before it. */
const MAX_END_SENTENCES = 2;

/** The ends of a text that tells a story before it asks, the shortest first; none of any other text. */
export function storyEnds(text: string): string[] {
  if (lengthOf(text) < MIN_STORY_CHARS) return [];
  const sentences = text.split(SENTENCE_END).filter((sentence) => /\p{L}/u.test(sentence));
  if (sentences.length < MIN_SENTENCES) return [];
  return Array.from({ length: MAX_END_SENTENCES }, (_, i) => sentences.slice(-1 - i).join(" "));
}

/** A Chinese character says as much as so many letters. */
const HAN_CHARS = 3;

function lengthOf(text: string): number {
  return text.length + (HAN_CHARS - 1) * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
