import type { Span } from "../../domain/document.ts";
import type { Modality } from "../../domain/obligation.ts";
import { findMatches } from "../../text/find-matches.ts";
import { writeOut } from "../../text/letters.ts";
import { asksSomebody } from "./offers.ts";
import type { Directive, FinderLanguage } from "./types.ts";

/** The last says of a hit whether the words around it make it one, where the verb alone does not tell. */
type Rule = readonly [Modality, Directive["form"], RegExp, ((text: string, span: Span) => boolean)?];

/** Verbs of asking, the narrower forms before the wider. The first person plural is that of resolutions adopted as "we". */
const RULES: Readonly<Record<FinderLanguage, readonly Rule[]>> = {
  ru: [
    ["requests", "noun", writeOut(/просьб\p{L}+ (?=к )/giu)],
    [
      "calls_upon",
      "clause",
      /призыва(?:ем|ет|ют)(?: также| далее)? к (?:тому, чтобы )?|(?:призвал[аи]?) к (?:тому, чтобы )?/giu,
    ],
    ["requests", "active", writeOut(/(?<!\p{L})(?:проси(?:м|т|л[аи]?)|прос[яи]т)(?!\p{L})/giu)],
    ["invites", "active", writeOut(/(?<!\p{L})предлага(?:ем|ет|ют)(?!\p{L})|(?<!\p{L})предложил[аи]?(?!\p{L})/giu)],
    ["calls_upon", "active", writeOut(/(?<!\p{L})призыва(?:ем|ет|ют)(?!\p{L})|(?<!\p{L})призвал[аи]?(?!\p{L})/giu)],
    ["instructs", "active", writeOut(/(?<!\p{L})поруча(?:ем|ет|ют)(?!\p{L})|(?<!\p{L})поручил[аи]?(?!\p{L})/giu)],
    [
      "recommends",
      "active",
      writeOut(/(?<!\p{L})рекоменду(?:ем|ет|ют)(?!\p{L})|(?<!\p{L})рекомендовал[аи]?(?!\p{L})/giu),
    ],
    ["encourages", "active", writeOut(/(?<!\p{L})(?:поощря|побужда)(?:ем|ет|ют)(?!\p{L})/giu)],
    [
      "decides",
      "active",
      writeOut(/(?<!\p{L})(?:постановля|реша)(?:ем|ет|ют)(?!\p{L})|(?<!\p{L})(?:постановил|решил)[аи]?(?!\p{L})/giu),
    ],
    ["invites", "passive", writeOut(/(?<!\p{L})(?:предлагается|предложено|предлагалось)(?!\p{L})/giu), asksSomebody],
    ["instructs", "passive", writeOut(/(?<!\p{L})(?:поручается|поручено|поручалось|поручен[аоы]?)(?!\p{L})/giu)],
    ["recommends", "passive", writeOut(/(?<!\p{L})(?:рекомендуется|рекомендовано|следует)(?!\p{L})/giu)],
    ["decides", "passive", writeOut(/(?<!\p{L})(?:обязан[аоы]?|должен|должна|должны|надлежит)(?!\p{L})/giu)],
    ["expects", "clause", writeOut(/(?<!\p{L})(?:рассчитыва|надее|выража\p{L}+ надежд)\p{L}*(?: на то)?, что/giu)],
    ["welcomes", "active", writeOut(/(?<!\p{L})приветству(?:ем|ет|ют|ется|ются)(?!\p{L})/giu)],
    ["notes", "active", writeOut(/(?<!\p{L})отмеча(?:ем|ет|ют|ется|ются)(?!\p{L})|принима(?:ем|ет|ют) к сведению/giu)],
  ],
  en: [
    ["requests", "noun", /\brequests? (?=to (?:the )?\p{Lu})/gu],
    ["calls_upon", "clause", /\bcall(?:s|ed|ing)? for\b(?: the)?/giu],
    ["requests", "clause", /\brequest(?:s|ed|ing)? that\b/giu],
    ["expects", "clause", /\b(?:trust|expect)(?:s|ed)? that\b|\blooks? forward to\b/giu],
    ["recommends", "clause", /\b(?:recommend|propose)(?:s|ed|ing)? that\b/giu],
    ["invites", "passive", /\b(?:is|are|was|were|been|be) (?:also |further |hereby )?invited\b/giu],
    ["requests", "passive", /\b(?:is|are|was|were|been|be) (?:also |further |hereby )?(?:requested|asked)\b/giu],
    [
      "instructs",
      "passive",
      /\b(?:is|are|was|were|been|be) (?:also |further |hereby )?(?:instructed|tasked|directed|mandated)\b/giu,
    ],
    ["calls_upon", "passive", /\b(?:is|are|was|were|been|be) (?:also |further )?(?:called upon|urged)\b/giu],
    ["encourages", "passive", /\b(?:is|are|was|were|been|be) (?:also |further )?encouraged\b/giu],
    ["recommends", "passive", /\bshould\b/giu],
    ["decides", "passive", /\bshall\b/giu],
    ["requests", "active", /\b(?:requests?|requested|requesting|asks|asked)\b/giu],
    ["invites", "active", /\binvit(?:e|es|ed|ing)\b/giu],
    [
      "calls_upon",
      "active",
      /\b(?:call|calls|called|calling)(?: also| in particular)? (?:up)?on\b|\burg(?:e|es|ed|ing)\b/giu,
    ],
    ["instructs", "active", /\b(?:instruct(?:s|ed|ing)?|direct(?:s|ed)|tasks|tasked)\b(?= the| \p{Lu})/gu],
    ["encourages", "active", /\bencourag(?:e|es|ed|ing)\b/giu],
    ["recommends", "active", /\brecommend(?:s|ed|ing)?\b(?! that)/giu],
    ["decides", "active", /\bdecid(?:e|es|ed|ing)\b/giu],
    ["welcomes", "active", /\bwelcom(?:e|es|ed|ing)\b/giu],
    ["notes", "active", /\b(?:notes|noted|take note|takes note|taking note)\b/giu],
  ],
};

/** Verbs that ask for nothing: they govern no deadline. */
export function asks(modality: Modality): boolean {
  return modality !== "notes" && modality !== "welcomes" && modality !== "states";
}

/** The verbs of asking in a text, in order, none overlapping another. */
export function findDirectives(text: string, language: FinderLanguage): Directive[] {
  const found: Directive[] = [];
  for (const [modality, form, pattern, isMeant] of RULES[language]) {
    for (const match of findMatches(text, pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      if (isMeant === undefined || isMeant(text, span)) found.push({ ...span, modality, form });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
