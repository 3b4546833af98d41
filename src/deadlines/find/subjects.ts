import { between, clauseOf, isFronted, namesIn, type Sentence, segmentStart } from "./clause.ts";
import { acts } from "./roles.ts";
import type { FinderLanguage, NameMention, TimeMention } from "./types.ts";

const PREPARED_BY: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /(?<!\p{L})(?:подготовленн|проведенн|организованн|созванн|представленн|разработанн|опубликованн|принят|изданн|учрежденн)\p{L}+\s$/iu,
  en: /\b(?:prepared|conducted|organized|convened|held|submitted|issued|published|adopted|undertaken|developed|hosted|carried out) by (?:the )?$/iu,
};
const HELD: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /(?:состоявш|проведенн|проходивш|прошедш)\p{L}+\s(?:[\p{L}-]+\s){0,3}$/iu,
  en: /\b(?:held|convened|hosted)\s(?:in [\p{L} ]+ )?$/iu,
};
const TO_COME =
  /\b(?:will|shall|to) be (?:held|convened|hosted)\b|\b(?:will|shall|to) take place\b|(?:состо|про)(?:ится|ятся|йдет|йдут)(?!\p{L})/iu;
const RELATIVE = /(?:котор\p{L}+|чей|чья|\bwhose\b|\bof which\b|\bwhich\b)[^,;]*$/iu;
const LABEL = /(?:организаторы?|организаторами|organizers?|organisers?|co-organizers?):\s/iu;
const ASIDE =
  /(?:в сотрудничестве|совместно|при поддержке|in collaboration|in cooperation|together|with the support)/iu;
/** What may stand before a subject. */
const LEAD: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /^(?:[^,]{0,40},|\s*(?:затем|в данном контексте|в этой связи|кроме того|также|далее))?\s*$/iu,
  en: /^(?:[^,]{0,40},)?\s*(?:the )?$/iu,
};
const REPORTING: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /(?:доклад|отчет|обзор|документ|вывод|рекомендаци|предложени|результат)\p{L}*[^;]*?(?:будет|будут|должен быть|должны быть)\s(?:представлен|рассмотрен|подготовлен|издан|доложен|препровожден)\p{L}*/iu,
  en: /\b(?:report|review|document|findings|recommendations|proposals?|results|update)\b[^;]*?\b(?:will|shall|should|is to|are to|is expected to|are expected to)\b[^;]*?\b(?:be )?(?:submitted|presented|issued|reported|provided|prepared)/iu,
};

/** The bodies of a label such as "Organizers: A, B". */
export function labelled(sentence: Sentence): NameMention[] {
  const text = between(sentence, sentence.start, sentence.end);
  const label = LABEL.exec(text);
  if (!label) return [];
  const start = sentence.start + label.index + label[0].length;
  const aside = text.slice(start - sentence.start).search(ASIDE);
  return namesIn(sentence, { start, end: aside < 0 ? sentence.end : start + aside }).filter(({ role }) => acts(role));
}

/** "the report prepared by X in …": X. */
export function maker(sentence: Sentence, time: TimeMention): NameMention | null {
  const start = segmentStart(sentence, time);
  const names = namesIn(sentence, { start, end: time.start }).filter(({ role }) => acts(role));
  return names.findLast((name) => PREPARED_BY[sentence.language].test(between(sentence, start, name.start))) ?? null;
}

/** "the Forum held in …": the Forum. */
export function heldName(sentence: Sentence, time: TimeMention): NameMention | null {
  const start = segmentStart(sentence, time);
  const lead = between(sentence, start, time.start);
  if (!HELD[sentence.language].test(lead) || TO_COME.test(lead)) return null;
  return namesIn(sentence, { start, end: time.start }).at(-1) ?? null;
}

/** "the Conference will be held in …": the Conference. */
export function nameToCome(sentence: Sentence, time: TimeMention): NameMention | null {
  const start = segmentStart(sentence, time);
  const verb = TO_COME.exec(between(sentence, start, time.start));
  return verb ? (namesIn(sentence, { start, end: start + verb.index }).at(-1) ?? null) : null;
}

/** "the Group, whose chair rotates every year": the Group. */
export function antecedent(sentence: Sentence, time: TimeMention): NameMention | null {
  const start = segmentStart(sentence, time);
  const relative = RELATIVE.exec(between(sentence, start, time.start));
  if (!relative) return null;
  return namesIn(sentence, { start, end: start + relative.index }).findLast(({ role }) => acts(role)) ?? null;
}

/** Who does what the clause tells: its first body, where that stands as a subject does. */
export function subject(sentence: Sentence, time: TimeMention): NameMention[] {
  const clause = clauseOf(sentence, time);
  const fronted = isFronted(sentence, time);
  const range = fronted ? { start: time.end, end: clause.end } : { start: clause.start, end: time.start };
  const first = namesIn(sentence, range).find(({ role }) => acts(role));
  if (!first?.listed) return [];
  const lead = between(sentence, range.start, first.start);
  if (fronted) return /^[\s,]*(?:the )?$/iu.test(lead) ? [first] : [];
  return LEAD[sentence.language].test(lead) ? [first] : [];
}

/** True where the clause says that a report will be given, without saying by whom. */
export function tellsOfReport(sentence: Sentence, time: TimeMention): boolean {
  const { start } = clauseOf(sentence, time);
  return REPORTING[sentence.language].test(between(sentence, start, time.start));
}
