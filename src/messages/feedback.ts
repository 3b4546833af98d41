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

/**
 * What a screen reader says instead of the button's short word. It begins with that word: who speaks to the computer says what
 * they see (WCAG 2.5.3).
 */
export const voteUpLabel: Message = {
  ar: "مفيد: تقييم هذه الإجابة",
  en: "Helpful: rate this answer",
  es: "Útil: valorar esta respuesta",
  fr: "Utile : noter cette réponse",
  ru: "Полезно: оценить этот ответ",
  zh: "有用：评价此回答",
};

export const voteDownLabel: Message = {
  ar: "غير مفيد: تقييم هذه الإجابة",
  en: "Not helpful: rate this answer",
  es: "No es útil: valorar esta respuesta",
  fr: "Pas utile : noter cette réponse",
  ru: "Не помогло: оценить этот ответ",
  zh: "没有用：评价此回答",
};

export const thanksUp: Message = {
  ar: "شكراً: سُجّلت الإجابة بأنها مفيدة، دون نص السؤال. وأي تقييم لاحق يحل محل هذا.",
  en: "Thank you: noted as helpful, without the question’s text. A later vote replaces this one.",
  es: "Gracias: anotada como útil, sin el texto de la pregunta. Un voto posterior sustituye a este.",
  fr: "Merci : réponse notée comme utile, sans le texte de la question. Un vote ultérieur remplace celui-ci.",
  ru: "Спасибо: отмечено как полезное, без текста вопроса. Новая оценка заменит эту.",
  zh: "谢谢：已记为有用，不含问题原文。再次评价将取代本次评价。",
};

/** True whatever is said in the form that opens beside it: Slack lets nobody change what one person alone was told. */
export const thanksDown: Message = {
  ar: "شكراً: سُجّلت الإجابة بأنها غير مفيدة. ولا يُحفظ نص السؤال ولا تعليق إلا إذا وافقت على ذلك في النموذج. وأي تقييم لاحق يحل محل هذا.",
  en: "Thank you: noted as not helpful. The question’s text and a comment are kept only if you agree to that in the form. A later vote replaces this one.",
  es: "Gracias: anotada como no útil. El texto de la pregunta y un comentario se guardan solo si lo acepta en el formulario. Un voto posterior sustituye a este.",
  fr: "Merci : réponse notée comme pas utile. Le texte de la question et un commentaire ne sont conservés que si vous l’acceptez dans le formulaire. Un vote ultérieur remplace celui-ci.",
  ru: "Спасибо: отмечено, что ответ не помог. Текст вопроса и комментарий сохраняются, только если вы согласитесь на это в форме. Новая оценка заменит эту.",
  zh: "谢谢：已记为没有用。只有您在表单中同意，才会保存问题原文和意见。再次评价将取代本次评价。",
};

export const voteUnavailable: Message = {
  ar: "لا يمكن حفظ التقييمات هنا: لا توجد قاعدة بيانات (تعذّر تحميل better-sqlite3 ولم تُضبط DATABASE_URL).",
  en: "Votes cannot be kept here: there is no database (better-sqlite3 could not be loaded, and DATABASE_URL is not set).",
  es: "Aquí no se pueden guardar los votos: no hay base de datos (no se pudo cargar better-sqlite3 y DATABASE_URL no está definida).",
  fr: "Les votes ne peuvent pas être conservés ici : il n’y a pas de base de données (better-sqlite3 n’a pas pu être chargé et DATABASE_URL n’est pas défini).",
  ru: "Оценки здесь не сохраняются: нет базы данных (better-sqlite3 не загрузился, DATABASE_URL не задан).",
  zh: "此处无法保存评价：没有数据库（无法加载 better-sqlite3，且未设置 DATABASE_URL）。",
};
