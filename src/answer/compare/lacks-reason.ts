import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";

/**
 * Words of cause, folded, in the languages of reports: what something is for tells not why it is that and not another. "Activities in
 * connection with" and "including thanks to" join what is told, and give no reason.
 */
const CAUSE_WORDS =
  "поскольку|так как|потому|(?<!деятельности )в связи с|из-за|ввиду|(?<!в том числе )благодаря|в силу|вызван|because|since|due to|owing to";
/** Those of purpose, and of concern: what has one may say why, too. */
const PURPOSE_WORDS = "в целях|с целью|для|чтобы|призван|in order to|so that|with a view|for the purpose";
const CONCERN_WORDS = "направлен(?!и)|с учетом|вызыва|проблем|беспоко|обеспоко|недостаточн|concern";
const REASON = writeOut(new RegExp(String.raw`(?<!\p{L})(?:${CAUSE_WORDS}|${PURPOSE_WORDS}|${CONCERN_WORDS})`, "u"));
const PURPOSE = writeOut(new RegExp(String.raw`(?<!\p{L})(?:${PURPOSE_WORDS})`, "u"));
const CAUSE = writeOut(new RegExp(String.raw`(?<!\p{L})(?:${CAUSE_WORDS})`, "u"));

/** Asks why this and not another, or why not, folded: what people ask the paragraph for tells nothing of that. */
const RATHER = phrasePattern(
  [
    "а не|вместо|в отличие от|почему (?:\\p{L}+ ){0,3}не|(?:что|кто) (?:\\p{L}+ )?помешал\\p{L}*",
    "and not|rather than|instead of|in place of|unlike|but not|why (?:did|do|does|was|were|is|are|has|have|will|could|would|can|should)(?:n't|nt|(?: \\p{L}+){0,3} not)|why (?:[\\p{L}-]+ ){1,5}(?:did|do|does|was|were|is|are|has|have|could|would|will)(?:n't|nt| not)",
    "et (?:pas|non)|plutot qu(?:e|'\\p{L}+)|a la place d[eu']|au lieu d[eu']|contrairement a|(?:pourquoi|pour quelles? raisons?|comment se fait-il que) (?:[\\p{L}.]+ ){0,4}(?:ne |n')\\p{L}+",
    "y no|en (?:vez|lugar) de|a diferencia de|(?:por que|a que se debe que) (?:\\p{L}+ ){0,3}no",
    "(?:و)?ليس|بدلا? (?:من|عن)|خلافا ل\\p{L}*|(?:لماذا|ليش) (?:\\p{L}+ ){0,6}(?:لم|ما|مش)|(?:لماذا|ليش) لا|(?:لماذا|ليش) (?:\\p{L}+ ){1,9}و(?:لم|لا)",
  ],
  "而不|却不|不是|而非|代替|(?:不|没有?)(?:跟|像|和|与|同)|(?:为什么|为何|为啥|因何|怎么)(?:没|不|未)",
);

/** Asks why somebody was asked to join, folded: what they did or are for tells nothing of that. */
const WHY_INVITED = phrasePattern(
  [
    "почему (?:\\p{L}+ ){0,4}(?:позва|пригласи|привлек)\\p{L}*",
    "why (?:\\p{L}+ ){0,6}(?:invited|invite|brought in|asked to join)",
    "pourquoi (?:[\\p{L}'-]+ ){0,5}(?:invit\\p{L}*|associ\\p{L}+ a|fait appel)",
    "por que (?:\\p{L}+ ){0,5}invit\\p{L}*",
    "(?:لماذا|ليش|ليه) (?:\\p{L}+ ){0,4}(?:دعي|دعوا)\\p{L}*",
  ],
  "(?:为什么|为何|为啥|因何|干嘛)(?:会|要|是)?(?:找|拉上|安排|邀请|请)",
);

/**
 * True where a question asks why, and neither what people ask the best paragraph for nor the quoted words tell of a reason.
 * @param quoted the source's own words of the first quote
 */
export function lacksReason(
  { givenThings }: SearchIndex,
  question: string,
  best: ParagraphId,
  quoted: string,
): boolean {
  if (!askedThings(question).includes("reason")) return false;
  if (asksRather(question) ? tellsCause(quoted) : tellsReason(quoted)) return false;
  const given = givenThings.get(best);
  return asksRather(question) || (given !== undefined && !given.has("reason"));
}

/** Whether a question asks why something is so, and not otherwise, or why somebody was asked to join. */
export function asksRather(question: string): boolean {
  const folded = fold(question);
  return RATHER.test(folded) || WHY_INVITED.test(folded);
}

/** What a question takes for so, without what it asks why it is not instead: "why is it UNCTAD and not us?" */
export function withoutRather(question: string): string {
  const match = RATHER.exec(fold(question));
  return match && match.index > 0 && fold(question).length === question.length
    ? question.slice(0, match.index)
    : question;
}

/** Whether a text, in the language of the report, has words of cause, purpose or concern. */
export function tellsReason(text: string): boolean {
  return REASON.test(fold(text));
}

/** Whether such a text says what something is for. */
export function tellsPurpose(text: string): boolean {
  return PURPOSE.test(fold(text));
}

/** Whether such a text has words of cause, which say why it is so. */
export function tellsCause(text: string): boolean {
  return CAUSE.test(fold(text));
}
