import type { Message } from "./format-message.ts";

/** Under what is set for a channel. */
export const lastChange: Message = {
  ar: "آخر تغيير: {person}، {date}.",
  en: "Last changed by {person} on {date}.",
  es: "Último cambio: {person}, {date}.",
  fr: "Dernière modification : {person}, {date}.",
  ru: "Последнее изменение: {person}, {date}.",
  zh: "最后更改：{person}，{date}。",
};
