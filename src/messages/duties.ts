import type { Message } from "./format-message.ts";

/** Of a duty for which the text names no time at all. */
export const noDate: Message = {
  ar: "بلا تاريخ",
  en: "no date",
  es: "sin fecha",
  fr: "sans date",
  ru: "без даты",
  zh: "无日期",
};

/** How the text puts a duty: its verb. */
export const wording: Message = {
  ar: "الصيغة",
  en: "Wording",
  es: "Formulación",
  fr: "Formulation",
  ru: "В тексте",
  zh: "措辞",
};

/** Paragraphs that say the same as the one named before. */
export const seeAlso: Message = {
  ar: "انظر أيضاً: {labels}",
  en: "see also {labels}",
  es: "véase también {labels}",
  fr: "voir aussi {labels}",
  ru: "см. также {labels}",
  zh: "另见{labels}",
};

export const dutyCount: Message = {
  ar: "{count, plural, zero {لا مهام} one {مهمة واحدة} two {مهمتان} few {# مهام} many {# مهمة} other {# مهمة}}",
  en: "{count, plural, one {# duty} other {# duties}}",
  es: "{count, plural, one {# obligación} other {# obligaciones}}",
  fr: "{count, plural, one {# obligation} other {# obligations}}",
  ru: "{count, plural, one {# поручение} few {# поручения} many {# поручений} other {# поручения}}",
  zh: "{count, plural, other {#项职责}}",
};

export const noDuties: Message = {
  ar: "لا توجد في السجل مهام تطابق هذا الطلب.",
  en: "No duty in the register matches this request.",
  es: "Ninguna obligación del registro responde a esta petición.",
  fr: "Aucune obligation du registre ne correspond à cette demande.",
  ru: "Под этот запрос не подходит ни одно поручение реестра.",
  zh: "登记册中没有符合该请求的职责。",
};
