import type { AskedPeriod } from "../domain/answer.ts";
import type { Language } from "../domain/language.ts";
import { formatSpan } from "./format-due.ts";
import { formatMessage, type Message } from "./format-message.ts";

/** Says which days were asked about; where nothing falls due then, that what comes next is shown; and what else may be then. */
export function formatAskedPeriod({ start, end, isEmpty, undated }: AskedPeriod, language: Language): string {
  const when = formatSpan({ start, end, place: null }, language);
  const asked = formatMessage(isEmpty ? NOTHING_DUE : DAYS, language, { when });
  if (undated === 0) return asked;
  const [stop, gap] = language === "zh" ? ["。", ""] : [".", " "];
  const isEnded = isEmpty || asked.endsWith(stop);
  return `${asked}${isEnded ? "" : stop}${gap}${formatMessage(UNDATED, language, { count: undated })}`;
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

const UNDATED: Message = {
  ar: "وهناك مواعيد أخرى حُدّد لها شهر أو سنة فقط (عددها {count}) وقد تحل في هذه الفترة أيضاً؛ وهي في قائمة المواعيد.",
  en: "{count, plural, one {# more has} other {# more have}} only a month or year, and may fall due then too; the list of deadlines has {count, plural, one {it} other {them}}.",
  es: "{count, plural, one {Otro plazo solo tiene} other {Otros # plazos solo tienen}} mes o año y también {count, plural, one {puede} other {pueden}} vencer entonces; {count, plural, one {figura} other {figuran}} en la lista de plazos.",
  fr: "{count, plural, one {# autre échéance n’a} other {# autres échéances n’ont}} qu’un mois ou une année et {count, plural, one {peut} other {peuvent}} aussi tomber alors ; la liste des échéances {count, plural, one {l’indique} other {les indique}}.",
  ru: "Еще {count, plural, one {у # записи} other {у # записей}} назван только месяц или год, и срок тоже может прийтись на эти дни; смотрите список сроков.",
  zh: "另有 {count} 项只定了月份或年份，也可能在此期间到期；见期限列表。",
};
