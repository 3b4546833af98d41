import type { Message } from "./format-message.ts";

export const unofficialTranslation: Message = {
  ar: "ترجمة غير رسمية",
  en: "Unofficial translation",
  es: "Traducción no oficial",
  fr: "Traduction non officielle",
  ru: "Неофициальный перевод",
  zh: "非正式译文",
};

export const originalText: Message = {
  ar: "النص الأصلي:",
  en: "Original text:",
  es: "Texto original:",
  fr: "Texte original :",
  ru: "Исходный текст:",
  zh: "原文：",
};

export const translatorsNote: Message = {
  ar: "ملاحظة المترجم: {note}",
  en: "Translator’s note: {note}",
  es: "Nota del traductor: {note}",
  fr: "Note du traducteur : {note}",
  ru: "Примечание переводчика: {note}",
  zh: "译者注：{note}",
};

export const edition: Message = {
  ar: "المصدر: {edition}",
  en: "Source: {edition}",
  es: "Fuente: {edition}",
  fr: "Source : {edition}",
  ru: "Источник: {edition}",
  zh: "出处：{edition}",
};

export const inFull: Message = {
  ar: "{label} بالكامل",
  en: "{label} in full",
  es: "{label} completo",
  fr: "{label} en entier",
  ru: "{label} целиком",
  zh: "{label}全文",
};

/** The same below the whole paragraph: what its window has besides. */
export const originalAndCitation: Message = {
  ar: "{label}: الأصل وصيغة الاستشهاد",
  en: "{label}: original and citation",
  es: "{label}: original y cita",
  fr: "{label} : original et référence",
  ru: "{label}: оригинал и ссылка",
  zh: "{label}：原文及引用格式",
};

export const footnotes: Message = {
  ar: "الحواشي ({count})",
  en: "Footnotes ({count})",
  es: "Notas ({count})",
  fr: "Notes ({count})",
  ru: "Сноски ({count})",
  zh: "脚注（{count}）",
};

export const shortened: Message = {
  ar: "[…] يعني أن الاقتباس مختصر هنا؛ والأزرار والأمر /wsis para تعرض الفقرات كاملة.",
  en: "[…] means that a quote is shortened here; the buttons and /wsis para show paragraphs in full.",
  es: "[…] indica que la cita está abreviada; los botones y /wsis para muestran los párrafos completos.",
  fr: "[…] signale une citation abrégée ; les boutons et /wsis para montrent les paragraphes en entier.",
  ru: "[…] — цитата здесь сокращена; кнопки и /wsis para показывают пункты целиком.",
  zh: "[…] 表示此处引文有删节；按钮和 /wsis para 可显示完整段落。",
};

/** The same in a terminal. */
export const shortenedHere: Message = {
  ar: "[…] يعني أن الاقتباس مختصر هنا؛ ‎--full يعرضه كاملاً.",
  en: "[…] means that a quote is cut here; --full shows it whole.",
  es: "[…] indica que la cita está abreviada; --full la muestra completa.",
  fr: "[…] signale une citation abrégée ; --full la montre en entier.",
  ru: "[…] — цитата здесь сокращена; --full покажет ее целиком.",
  zh: "[…] 表示此处引文有删节；--full 可显示全文。",
};

export const alsoFound: Message = {
  ar: "وأيضاً: {labels}",
  en: "Also: {labels}",
  es: "También: {labels}",
  fr: "Également : {labels}",
  ru: "Также: {labels}",
  zh: "另见：{labels}",
};

export const youAsked: Message = {
  ar: "سؤالك: {question}",
  en: "You asked: {question}",
  es: "Su pregunta: {question}",
  fr: "Votre question : {question}",
  ru: "Ваш вопрос: {question}",
  zh: "您的问题：{question}",
};
