import { between, namesIn, type Sentence, segmentStart } from "./clause.ts";
import { acts, takesPlace } from "./roles.ts";
import type { FinderLanguage, NameMention, TimeMention } from "./types.ts";

/** What a time is the time of: a gathering or a body's meeting named right beside it. */
export interface Anchor {
  readonly name: NameMention;
  /** Who holds it, where a common noun names the gathering ("the high-level meeting of the Assembly"). */
  readonly host: NameMention | null;
  readonly gathering: boolean;
  /** True where something is to be done at or for it, false where it is only spoken of ("the outcome of the meeting of 2025"). */
  readonly occasion: boolean;
}

/** Words that may stand between a name and its time. */
const LINK: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /^[\s,("]*(?:(?:в|на|к|во|ее|его|их|для|рассмотрения|рассмотрение|сессии|сессию|которая|состоится|пройдет)[\s,("]*)*(?:\p{L}+(?:ой|ую|ая)\s)?(?:сесси\p{L}+\s?)?(?:в\s)?$/iu,
  en: /^[\s,("]*(?:(?:in|at|by|for|during|on|its|the|consideration|session|to|be|held)[\s,("]*)*$/iu,
};
const LINK_AFTER = /^\s?"?$/u;
const OCCASION: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /(?:(?<!\p{L})(?:на|к|ко|для|в ходе|во время|в рамках|до|перед)\s(?:\p{L}+\s){0,6}|(?:на|к|для|в ходе)\s[^,;]*\sи\s)$/iu,
  en: /(?:\b(?:at|to|for|during|before|by|in|and)\s(?:the\s)?(?:[\p{L}-]+\s){0,6})$/iu,
};
/** A common noun for a gathering, up to the name of its host. */
const COMMON: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /(?<!\p{L})(?:совещани|заседани|мероприяти|встреч|саммит|конференци|форум)\p{L}*(?:\s[\p{L}-]+){0,3}\s$/iu,
  en: /\b(?:meeting|event|summit|forum|conference)\s(?:of|organized by|convened by)\s(?:the\s)?$/iu,
};
const COMMON_AFTER = /^\s?(?:[\p{L}-]+\s){0,2}(?:meeting|event|summit|conference|forum)\b(?:\sof\s(?:the\s)?)?/iu;

/** What stands right before the time, or, for a year in front ("the 2026 Conference"), right after it. */
export function findAnchor(sentence: Sentence, time: TimeMention): Anchor | null {
  return anchorBefore(sentence, time) ?? anchorAfter(sentence, time);
}

function anchorBefore(sentence: Sentence, time: TimeMention): Anchor | null {
  const start = segmentStart(sentence, time);
  const name = namesIn(sentence, { start, end: time.start }).findLast(({ role }) => acts(role) || takesPlace(role));
  if (!name || !LINK[sentence.language].test(between(sentence, name.end, time.start))) return null;
  const before = between(sentence, start, name.start);
  const common = takesPlace(name.role) ? null : COMMON[sentence.language].exec(before);
  return buildAnchor(sentence, name, common ? before.slice(0, common.index) : before, common !== null);
}

function anchorAfter(sentence: Sentence, time: TimeMention): Anchor | null {
  if (time.shape !== "plain") return null;
  const before = between(sentence, segmentStart(sentence, time), time.start + timeLead(sentence, time));
  const next = sentence.names.find(({ start }) => start >= time.end);
  if (next && (acts(next.role) || takesPlace(next.role)) && LINK_AFTER.test(between(sentence, time.end, next.start)))
    return buildAnchor(sentence, next, before, false);
  const common = COMMON_AFTER.exec(between(sentence, time.end, sentence.end));
  if (!common || sentence.language === "ru") return null;
  const host = sentence.names.find(({ start }) => start === time.end + common[0].length);
  if (host && acts(host.role)) return buildAnchor(sentence, host, before, true);
  return next && takesPlace(next.role) && next.start < time.end + common[0].length
    ? buildAnchor(sentence, next, before, false)
    : null;
}

/** The preposition that the time took in with it belongs to what follows. */
function timeLead(sentence: Sentence, time: TimeMention): number {
  return between(sentence, time.start, time.end).search(/\d/u);
}

function buildAnchor(sentence: Sentence, name: NameMention, before: string, common: boolean): Anchor {
  const gathering = common || takesPlace(name.role);
  return { name, host: common ? name : null, gathering, occasion: OCCASION[sentence.language].test(before) };
}
