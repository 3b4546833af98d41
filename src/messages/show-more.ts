import type { Message } from "./format-message.ts";

/** The button that shows an answer whole that is longer than what is read at a glance. */
export const showMore: Message = {
  ar: "عرض المزيد",
  en: "Show more",
  es: "Mostrar más",
  fr: "Afficher plus",
  ru: "Показать больше",
  zh: "显示更多",
};
