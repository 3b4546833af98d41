import { fold } from "../../text/fold.ts";

const ARTICLE = "(?:the |le |la |l'|les |el |los )?";
/** A word for "and" between two names, with an article before the second, folded. */
const AND = new RegExp(String.raw`^[\s,،、]*(?:(?:and|и|et|y|e|&)\s+${ARTICLE}|و|[和与及])\s*$`, "u");
const MARK = /^\s*[,،、]?\s*$/u;

/** Whether what stands between two names says "and": "Ms X and the South African minister". */
export function joinsNames(between: string): boolean {
  return AND.test(fold(between));
}

/** Whether it may also be a comma: of more than two "and" joins the last alone. */
export function listsNames(between: string): boolean {
  return MARK.test(between) || joinsNames(between);
}
