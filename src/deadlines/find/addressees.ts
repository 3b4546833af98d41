import { between, type Sentence } from "./clause.ts";
import { acts, takesPlace } from "./roles.ts";
import type { Directive, FinderLanguage, NameMention } from "./types.ts";

/** Words between a verb and the body it speaks to. */
const TO_BODY: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /^\s*(?:(?:также|далее|вновь|настоятельно|в частности|в этой связи|к|ко|чтобы|тому|всех?|первого|другим|других)[\s,]*)*$/iu,
  en: /^\s*(?:(?:also|further|again|in particular|that|to|upon|on|for|the|all|other|its)[\s,]*)*$/iu,
};
/** What joins the bodies of a list. */
const JOINT: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /^\s*(?:\([^)]*\))?\s*(?:,\s*(?:а также|и|или)?|а также|и|или)\s*(?:всем|все|другим|другие|других|членам|члены|членов|соответствующ\p{L}+|структур\p{L}+|им|их)?\s*(?:членам|члены|членов)?\s*$/iu,
  en: /^\s*(?:\([^)]*\))?\s*(?:,\s*(?:and|or|as well as)?|and|or|as well as)\s*(?:the|all|other|relevant|members of the|other members of the)?\s*$/iu,
};
/** Words that set a partner or a manner apart from those who are asked. */
const ASIDE =
  /\((?:[^)]*)\)|,?\s*(?:в консультации|в координации|в сотрудничестве|совместно|при поддержке|в рамках|в пределах|in consultation|in coordination|in cooperation|in collaboration|together|with the support|within)\b.*$/iu;

/** Where the name of somebody unknown ends: at what is asked, or at a partner. */
const NAME_END: Readonly<Record<FinderLanguage, RegExp>> = {
  ru: /\s\p{L}+(?:ть|ти|чь|ться|тись|чься)(?!\p{L})|,|\s(?:в (?:консультации|координации|сотрудничестве|рамках)|совместно|при поддержке)(?!\p{L})/iu,
  en: /\sto\s|,|\s(?:in (?:consultation|coordination|cooperation|collaboration)|together|within)\b/iu,
};
const MAX_NAME_CHARS = 120;

/** The bodies that a verb of asking speaks to: right after an active verb, right before a passive one. */
export function findAddressees(sentence: Sentence, directive: Directive): NameMention[] {
  const known = directive.form === "passive" ? readBefore(sentence, directive) : readAfter(sentence, directive);
  return known.length > 0 ? known : readUnknown(sentence, directive);
}

/** Somebody no concept is known for: the capitalised words after an active verb, or from the clause's start to a passive one. */
function readUnknown(sentence: Sentence, directive: Directive): NameMention[] {
  if (directive.form === "passive") return readUnknownBefore(sentence, directive);
  const rest = between(sentence, directive.end, Math.min(sentence.end, directive.end + MAX_NAME_CHARS));
  const lead =
    /^\s*(?:(?:также|далее|вновь|к|ко|also|further|again|that|the|all|upon|on)\s+)*/iu.exec(rest)?.[0].length ?? 0;
  const end = rest.slice(lead).search(NAME_END[sentence.language]);
  const name = rest.slice(lead, end < 0 ? lead : lead + end);
  if (!/^\p{Lu}/u.test(name) || /[.;:()]/u.test(name)) return [];
  return [
    { start: directive.end + lead, end: directive.end + lead + name.length, concepts: [], role: "body", listed: false },
  ];
}

function readAfter(sentence: Sentence, directive: Directive): NameMention[] {
  const candidates = sentence.names.filter(
    ({ start, role }) => start >= directive.end && (acts(role) || takesPlace(role)),
  );
  const first = candidates[0];
  if (!first) return [];
  if (!TO_BODY[sentence.language].test(between(sentence, directive.end, first.start))) return [];
  return readList(sentence, candidates);
}

function readList(sentence: Sentence, candidates: readonly NameMention[]): NameMention[] {
  const list: NameMention[] = [];
  for (const name of candidates) {
    const last = list.at(-1);
    if (last && !JOINT[sentence.language].test(between(sentence, last.end, name.start))) break;
    list.push(name);
  }
  return list;
}

/** Before a passive verb stands a list of bodies, perhaps with partners between it and the verb. */
function readBefore(sentence: Sentence, directive: Directive): NameMention[] {
  const from = Math.max(sentence.start, sentence.text.lastIndexOf(";", directive.start) + 1);
  const candidates = sentence.names.filter(
    ({ start, end, role }) => start >= from && end <= directive.start && acts(role),
  );
  for (let i = 0; i < candidates.length; i += 1) {
    const list = readList(sentence, candidates.slice(i));
    const gap = between(sentence, (list.at(-1) as NameMention).end, directive.start).replace(ASIDE, "");
    if (/^[\s,]*(?:было|был|была|были|также|в этой связи|members|members are)?[\s,]*$/iu.test(gap)) return list;
  }
  return [];
}

function readUnknownBefore(sentence: Sentence, directive: Directive): NameMention[] {
  const from = Math.max(sentence.start, sentence.text.lastIndexOf(";", directive.start) + 1);
  const text = between(sentence, from, directive.start).replace(ASIDE, "");
  const lead = /^(?:[^,]{0,40},)?\s*(?:the\s)?/iu.exec(text)?.[0].length ?? 0;
  const name = text
    .slice(lead)
    .replace(/\s(?:было|был|была|были)?\s*$/u, "")
    .trimEnd();
  if (!/^\p{Lu}/u.test(name) || /[.;:(),]/u.test(name) || name.length > MAX_NAME_CHARS) return [];
  return [{ start: from + lead, end: from + lead + name.length, concepts: [], role: "body", listed: false }];
}
