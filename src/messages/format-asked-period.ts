import type { AskedPeriod } from "../domain/answer.ts";
import type { Language } from "../domain/language.ts";
import { formatSpan } from "./format-due.ts";
import { formatMessage, type Message } from "./format-message.ts";

/** Says which days were asked about, and, where nothing falls due then, that what comes next is shown. */
export function formatAskedPeriod({ start, end, isEmpty }: AskedPeriod, language: Language): string {
  return formatMessage(isEmpty ? NOTHING_DUE : DAYS, language, {
    when: formatSpan({ start, end, place: null }, language),
  });
}

const DAYS: Message = {
  ar: "الفترة المسؤول عنها: {when}",
  en: "The days asked about: {when}",
  es: "Período consultado: {when}",
  fr: "Période demandée : {when}",
  ru: "Период, о котором спрошено: {when}",
  zh: "所问时段：{when}",
};

const NOTHING_DUE: Message = {
  ar: "{when}: لا شيء مستحق في هذه الفترة. المعروض هو ما يليها.",
  en: "{when}: nothing falls due. Shown is what comes next.",
  es: "{when}: no vence nada. Se muestra lo que viene después.",
  fr: "{when} : rien n’arrive à échéance. Ce qui vient ensuite est affiché.",
  ru: "{when}: сроков нет. Показано то, что наступит следующим.",
  zh: "{when}：没有到期事项。所列为此后最近的事项。",
};
