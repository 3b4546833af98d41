import type { Message } from "./format-message.ts";

export const previousParagraph: Message = {
  ar: "السابقة: {label}",
  en: "Previous: {label}",
  es: "Anterior: {label}",
  fr: "Précédent : {label}",
  ru: "Предыдущий: {label}",
  zh: "上一段：{label}",
};

export const nextParagraph: Message = {
  ar: "التالية: {label}",
  en: "Next: {label}",
  es: "Siguiente: {label}",
  fr: "Suivant : {label}",
  ru: "Следующий: {label}",
  zh: "下一段：{label}",
};

export const readIn: Message = {
  ar: "لغة القراءة",
  en: "Read in",
  es: "Leer en",
  fr: "Lire en",
  ru: "Читать на языке",
  zh: "阅读语言",
};

export const referredBy: Message = {
  ar: "تشير إليها: {labels}",
  en: "Referred to by: {labels}",
  es: "Se remiten a él: {labels}",
  fr: "Y renvoient : {labels}",
  ru: "На него ссылаются: {labels}",
  zh: "引用此段的有：{labels}",
};

export const citeAs: Message = {
  ar: "للاستشهاد:",
  en: "To cite:",
  es: "Para citar:",
  fr: "Pour citer :",
  ru: "Для ссылки:",
  zh: "引用格式：",
};

/** Citations as the United Nations write them. A numbered paragraph of a document with a symbol; its unnumbered one; one of a section. */
export const citeNumbered: Message = {
  ar: "{source}، الفقرة {label}",
  en: "{source}, para. {label}",
  es: "{source}, párr. {label}",
  fr: "{source}, par. {label}",
  ru: "{source}, п. {label}",
  zh: "{source}，第{label}段",
};

export const citeUnnumbered: Message = {
  ar: "{source}، الديباجة",
  en: "{source}, preamble",
  es: "{source}, preámbulo",
  fr: "{source}, préambule",
  ru: "{source}, преамбула",
  zh: "{source}，序言",
};

export const citeSection: Message = {
  ar: "{source}، القسم {section}، الفقرة {label}",
  en: "{source}, sect. {section}, para. {label}",
  es: "{source}, secc. {section}, párr. {label}",
  fr: "{source}, sect. {section}, par. {label}",
  ru: "{source}, разд. {section}, п. {label}",
  zh: "{source}，第{section}节，第{label}段",
};
