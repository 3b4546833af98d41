import type { Headline } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { emend } from "./emend.ts";
import { formatMessage, type Message } from "./format-message.ts";
import { joinParts, withAside } from "./punctuation.ts";

/**
 * The first line of an answer: the thing that is asked for; a "yes" with how often it is named, a "no", a count with what is
 * counted.
 * @param write what the place of writing needs done to words that may come from a question
 */
export function formatHeadline(
  { text, kind, name, items = [], about = [], times, citation }: Headline,
  language: Language,
  document: Pick<Document, "emendations" | "structure">,
  write: (words: string) => string = (words) => words,
): string {
  const called = write(name ?? emend(text, document));
  if (kind === "yes") return formatMessage(YES, language, { name: called, times: times ?? 1 });
  const { wording } = document.structure;
  if (kind === "no" && times !== undefined) return formatMessage(wording.elsewhere, language, { name: called, times });
  if (kind === "no") return formatMessage(citation ? NO_BUT : NOWHERE, language, { name: called });
  if (kind !== "count") return called;
  // Names have commas of their own.
  const list = joinParts(
    items.map((item, i) => withAside(write(item), (about[i] ?? []).map(write), language)),
    language,
  );
  return items.length === 0 ? called : formatMessage(COUNTED, language, { count: called, list });
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
  ar: "لا، لا تذكر الوثيقة «{name}».",
  en: "No, the document does not mention “{name}”.",
  es: "No, el documento no menciona «{name}».",
  fr: "Non, le document ne mentionne pas « {name} ».",
  ru: "Нет, в документе «{name}» не упоминается.",
  zh: "没有，文件未提及“{name}”。",
};

const COUNTED: Message = {
  ar: "{count}: {list}",
  en: "{count}: {list}",
  es: "{count}: {list}",
  fr: "{count} : {list}",
  ru: "{count}: {list}",
  zh: "{count}：{list}",
};
