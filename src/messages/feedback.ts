import type { Message } from "./format-message.ts";

export const voteUp: Message = { ar: "مفيد", en: "Helpful", es: "Útil", fr: "Utile", ru: "Полезно", zh: "有用" };

export const voteDown: Message = {
  ar: "غير مفيد",
  en: "Not helpful",
  es: "No es útil",
  fr: "Pas utile",
  ru: "Не помогло",
  zh: "没有用",
};

/** What a screen reader says instead of the button's short word. */
export const voteUpLabel: Message = {
  ar: "قيّم هذه الإجابة بأنها مفيدة",
  en: "Rate this answer as helpful",
  es: "Valorar esta respuesta como útil",
  fr: "Noter cette réponse comme utile",
  ru: "Отметить этот ответ как полезный",
  zh: "将此回答评为有用",
};

export const voteDownLabel: Message = {
  ar: "قيّم هذه الإجابة بأنها غير مفيدة",
  en: "Rate this answer as not helpful",
  es: "Valorar esta respuesta como no útil",
  fr: "Noter cette réponse comme pas utile",
  ru: "Отметить этот ответ как бесполезный",
  zh: "将此回答评为没有用",
};

export const thanksUp: Message = {
  ar: "شكراً: سُجّلت الإجابة بأنها مفيدة، دون نص السؤال. وأي تقييم لاحق يحل محل هذا.",
  en: "Thank you: noted as helpful, without the question’s text. A later vote replaces this one.",
  es: "Gracias: anotada como útil, sin el texto de la pregunta. Un voto posterior sustituye a este.",
  fr: "Merci : réponse notée comme utile, sans le texte de la question. Un vote ultérieur remplace celui-ci.",
  ru: "Спасибо: отмечено как полезное, без текста вопроса. Новая оценка заменит эту.",
  zh: "谢谢：已记为有用，不含问题原文。再次评价将取代本次评价。",
};

export const thanksDown: Message = {
  ar: "شكراً: سُجّلت الإجابة بأنها غير مفيدة، دون نص السؤال. وأي تقييم لاحق يحل محل هذا.",
  en: "Thank you: noted as not helpful, without the question’s text. A later vote replaces this one.",
  es: "Gracias: anotada como no útil, sin el texto de la pregunta. Un voto posterior sustituye a este.",
  fr: "Merci : réponse notée comme pas utile, sans le texte de la question. Un vote ultérieur remplace celui-ci.",
  ru: "Спасибо: отмечено, что ответ не помог, без текста вопроса. Новая оценка заменит эту.",
  zh: "谢谢：已记为没有用，不含问题原文。再次评价将取代本次评价。",
};

export const voteUnavailable: Message = {
  ar: "لا يمكن حفظ التقييمات هنا: لا توجد قاعدة بيانات (تعذّر تحميل better-sqlite3 ولم تُضبط DATABASE_URL).",
  en: "Votes cannot be kept here: there is no database (better-sqlite3 could not be loaded, and DATABASE_URL is not set).",
  es: "Aquí no se pueden guardar los votos: no hay base de datos (no se pudo cargar better-sqlite3 y DATABASE_URL no está definida).",
  fr: "Les votes ne peuvent pas être conservés ici : il n’y a pas de base de données (better-sqlite3 n’a pas pu être chargé et DATABASE_URL n’est pas défini).",
  ru: "Оценки здесь не сохраняются: нет базы данных (better-sqlite3 не загрузился, DATABASE_URL не задан).",
  zh: "此处无法保存评价：没有数据库（无法加载 better-sqlite3，且未设置 DATABASE_URL）。",
};
