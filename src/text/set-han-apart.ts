/** Between a Chinese character and a Latin capital; and within "developing countries", which has the characters of China. */
const EDGE = /(?<=\p{Script=Han})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Script=Han})|(?<=发展中)(?=国)/gu;

/** A text with spaces where names begin and end that Chinese writes in one with other words: "请问 ITU 要做什么". */
export function setHanApart(text: string): string {
  return text.replace(EDGE, " ");
}
