import type { Headline } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { emend } from "./emend.ts";
import { formatMessage, type Message } from "./format-message.ts";
import { joinParts, quoteWords, withAside } from "./punctuation.ts";

/**
 * The first line of an answer: the thing that is asked for; a "yes" with how often it is named, a "no", a count with what is
 * counted.
 * @param write what the place of writing needs done to words that may come from a question
 */
export function formatHeadline(
  { text, kind, name, items = [], about = [], times, mentioned = [], citation }: Headline,
  language: Language,
  document: Pick<Document, "emendations" | "structure">,
  write: (words: string) => string = (words) => words,
): string {
  const called = write(name ?? inNominative(emend(text, document), language));
  // As they were typed: in whatever case they stand there, a sentence has no place for them but between marks.
  const asked = quoteWords(items.length > 0 ? items.map(write) : [called], language);
  if (kind === "yes") return formatMessage(YES, language, { name: asked, times: times ?? 1 });
  const { wording } = document.structure;
  if (kind === "no" && times !== undefined) return formatMessage(wording.elsewhere, language, { name: called, times });
  if (kind === "no" && citation) return formatMessage(NO_BUT, language, { name: called });
  if (kind === "no" && mentioned.length > 0)
    return formatMessage(SOME, language, { asked, mentioned: quoteWords(mentioned.map(write), language) });
  if (kind === "no") return formatMessage(NOWHERE, language, { asked });
  if (kind !== "count") return called;
  // Names have commas of their own.
  const list = joinParts(
    items.map((item, i) => withAside(write(item), (about[i] ?? []).map(write), language)),
    language,
  );
  return items.length === 0 ? called : formatMessage(COUNTED, language, { count: called, list });
}

/** A share alone, in whatever case its sentence has it: "(до) 82 процентов". */
const RU_SHARE = /^(\d+) процент(?:а|ов|ам|ами|ах)?$/u;
const RU_PER_CENT: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "процент", many: "процентов" };
const RU_PLURALS = new Intl.PluralRules("ru");

function inNominative(text: string, language: Language): string {
  const share = language === "ru" ? RU_SHARE.exec(text)?.[1] : undefined;
  return share === undefined ? text : `${share} ${RU_PER_CENT[RU_PLURALS.select(Number(share))] ?? "процента"}`;
}

const YES: Message = {
  ar: "نعم: {name}، {times, plural, one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}.",
  en: "Yes: {name}, {times, plural, one {once} =2 {twice} other {# times}}.",
  es: "Sí: {name}, {times, plural, one {una vez} other {# veces}}.",
  fr: "Oui : {name}, {times, plural, one {une fois} other {# fois}}.",
  ru: "Да: {name}, {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.",
  zh: "有：{name}，{times}次。",
};

const NO_BUT: Message = {
  ar: "لا: {name}.",
  en: "No: {name}.",
  es: "No: {name}.",
  fr: "Non : {name}.",
  ru: "Нет: {name}.",
  zh: "不是：{name}。",
};

const NOWHERE: Message = {
  ar: "لا، لا تذكر الوثيقة {asked}.",
  en: "No, the document does not mention {asked}.",
  es: "No, el documento no menciona {asked}.",
  fr: "Non, le document ne mentionne pas {asked}.",
  ru: "Нет, в документе об этом не говорится: {asked}.",
  zh: "没有，文件未提及{asked}。",
};

const SOME: Message = {
  ar: "غير مذكور في الوثيقة: {asked}. مذكور فيها: {mentioned}.",
  en: "Not mentioned: {asked}. Mentioned: {mentioned}.",
  es: "No se menciona: {asked}. Sí se menciona: {mentioned}.",
  fr: "Pas mentionné : {asked}. Mentionné : {mentioned}.",
  ru: "Не упоминается: {asked}. Упоминается: {mentioned}.",
  zh: "未提及：{asked}。提及：{mentioned}。",
};

const COUNTED: Message = {
  ar: "{count}: {list}",
  en: "{count}: {list}",
  es: "{count}: {list}",
  fr: "{count} : {list}",
  ru: "{count}: {list}",
  zh: "{count}：{list}",
};
