import { writeOut } from "../../text/letters.ts";

/** What else is to be said of each, at the end of a question for a list. */
const EACH = writeOut(
  /[?？؟,，،;；]\s*[^?？؟,，،;；]{0,40}(?:(?<!\p{L})(?:кажд\p{L}+|each|chacun\p{L}*|cada un[oa]|كل (?:واحد|منهم)\p{L}*)(?!\p{L})|分别|各自|每(?:个|位)?人)[^?？؟,，،;；]{0,40}[?？؟]?\s*$|[?？；;,，]\s*各(?:是|有|由|为|在)[^?？؟,，،;；]{0,40}[?？]?\s*$/iu,
);

/** A question for a list without what is to be said of each ("and what is each one's office?"): the list tells it, or cannot. */
export function cutEach(text: string): string {
  return text.replace(EACH, "");
}

/** What Chinese adds to "which are named" and asks no more by. */
const STRESS = /都(?=[有是]哪)|(?:直接|明确|具体|专门)(?=被?(?:点|提|说|写|列|举))/gu;

/** Named, in more characters. */
const BY_NAME = /点[了到过]?名字?(?=的)|(?<=提到|写到|说到)(?:了)?(?:名字|国名)(?=的)/gu;

/** A question for a list without what only stresses that all are wanted by name. */
export function cutStress(text: string): string {
  return text.replace(STRESS, "").replace(BY_NAME, "点名");
}
