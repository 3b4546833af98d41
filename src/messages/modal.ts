import type { Message } from "./format-message.ts";

export const close: Message = {
  ar: "إغلاق",
  en: "Close",
  es: "Cerrar",
  fr: "Fermer",
  ru: "Закрыть",
  zh: "关闭",
};
