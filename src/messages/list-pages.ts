import type { Message } from "./format-message.ts";

/** Which of a list's entries a page shows. */
export const pageRange: Message = {
  ar: "{first}–{last} من {count}",
  en: "{first}–{last} of {count}",
  es: "{first}–{last} de {count}",
  fr: "{first}–{last} sur {count}",
  ru: "{first}–{last} из {count}",
  zh: "第 {first}–{last} 条，共 {count} 条",
};

export const previousPage: Message = {
  ar: "السابق",
  en: "Previous",
  es: "Anteriores",
  fr: "Précédentes",
  ru: "Назад",
  zh: "上一页",
};

export const nextPage: Message = {
  ar: "التالي ({count})",
  en: "Next ({count})",
  es: "Siguientes ({count})",
  fr: "Suivantes ({count})",
  ru: "Дальше ({count})",
  zh: "下一页（{count}）",
};

/** Folds out the entries that have passed. */
export const showPassed: Message = {
  ar: "ما انقضى ({count})",
  en: "Passed ({count})",
  es: "Ya pasados ({count})",
  fr: "Passées ({count})",
  ru: "Прошедшие ({count})",
  zh: "已过期（{count}）",
};

/** Back to the entries that have not. */
export const showOpen: Message = {
  ar: "القادم ({count})",
  en: "Upcoming ({count})",
  es: "Próximos ({count})",
  fr: "À venir ({count})",
  ru: "Предстоящие ({count})",
  zh: "即将到来（{count}）",
};
