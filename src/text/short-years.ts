import { writeOut } from "./letters.ts";

/** The century of the document's years. */
const CENTURY = "20";

/**
 * A year of two digits, as people write it among themselves: "в 27-м году", "'27", "27年". Between twenty and forty, since
 * what is smaller or greater is an age, a share or an hour as often.
 */
const SHORT_YEAR = writeOut(
  /(?<![\p{N}.,/:-])(?<year>[23]\d)(?=-?(?:м|го|му|ый|й)?\s?(?:год[уа]?|г\.)(?!\p{L})|-(?:м|го|му)(?!\p{L})(?!\s\p{L}*(?:сесси|пункт|абзац|раздел|стать))|年(?!前|来|间|内|后|代|期|的?历|审查|回顾|评审|总结|以))/gu,
);
const APOSTROPHE = writeOut(/(?<!\p{L})['’](?<year>[23]\d)(?![\p{N}\p{L}%])/gu);

/** A text with its years of two digits written out. */
export function writeOutYears(text: string): string {
  return text.replace(SHORT_YEAR, `${CENTURY}$<year>`).replace(APOSTROPHE, `${CENTURY}$<year>`);
}
