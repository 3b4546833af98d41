import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

const WORDS = [
  "верно|правильно|так|да|правда|разве нет|не так ли|или нет",
  "right|correct|yes|no|yeah|isn't it|wasn't it",
  "n'est-ce pas|c'est (?:ca|bien ca)|hein|non|oui|exact|pas vrai",
  "verdad|cierto|no|si|correcto",
  "صح|صحيح|اليس كذلك|مو كذا|مش كده",
] as const;
const HAN_WORDS = "对吧|是吧|对吗|是吗|对不对|是不是|(?:我)?没(?:有)?(?:记|说|搞|弄|看|理解)?错吧";

/** What asks at the end of a sentence whether it is so, as the source of a pattern for folded texts: "right", "non". */
const TAG = phrasePattern(WORDS, HAN_WORDS).source;

/** What asks at the end of a few words whether it is so, folded: "by 2027, right?". */
export const TAG_AT_END = new RegExp(`(?<=[,，،]\\s*¿?|\\p{Script=Han})(?:${TAG})[?？؟\\s]*$`, "u");

const TAG_ALONE = new RegExp(`^(?:${TAG})$`, "u");

/** Whether some words ask whether it is so, and nothing else. */
export function isTag(words: string): boolean {
  return TAG_ALONE.test(fold(words).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ""));
}
