import type { Message } from "./format-message.ts";

/** Above buttons that carry a command each, of words that look like one and are none. */
export const didYouMean: Message = {
  ar: "هل تقصد أحد هذه الأوامر؟",
  en: "Did you mean …?",
  es: "¿Quiso decir…?",
  fr: "Vouliez-vous dire … ?",
  ru: "Возможно, вы имели в виду:",
  zh: "您是不是想输入：",
};

/** The last of those buttons, where the words were meant as they stand. */
export const askAnyway: Message = {
  ar: "لا، ابحث في الوثيقة",
  en: "No, search the document",
  es: "No, buscar en el documento",
  fr: "Non, chercher dans le document",
  ru: "Нет, искать в документе",
  zh: "不是，在文件中查找",
};
