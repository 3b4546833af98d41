import type { SmallTalk } from "../domain/answer.ts";
import type { Message } from "./format-message.ts";

/** One friendly line for what asks nothing of the document. */
export const SMALL_TALK: Readonly<Record<SmallTalk, Message>> = {
  greeting: {
    ar: "مرحباً! اسألني عن نتائج WSIS+20، مثلاً: متى الاستعراض المقبل؟",
    en: "Hello! Ask me about the WSIS+20 outcome, for example: when is the next review?",
    es: "¡Hola! Pregúnteme sobre los resultados de la CMSI+20, por ejemplo: ¿cuándo es el próximo examen?",
    fr: "Bonjour ! Interrogez-moi sur les résultats du SMSI+20, par exemple : quand aura lieu le prochain examen ?",
    ru: "Здравствуйте! Спросите меня об итогах ВВУИО+20, например: когда следующий обзор?",
    zh: "您好！请问我 WSIS+20 成果方面的问题，例如：下一次审查是什么时候？",
  },
  thanks: {
    ar: "على الرحب والسعة! اسأل متى شئت.",
    en: "You are welcome! Ask again any time.",
    es: "¡Con mucho gusto! Pregunte cuando quiera.",
    fr: "Avec plaisir ! Posez d’autres questions quand vous voulez.",
    ru: "Пожалуйста! Спрашивайте еще.",
    zh: "不客气！欢迎随时提问。",
  },
  about: {
    ar: "أجيب عن الأسئلة المتعلقة بتقرير نتائج WSIS+20 باقتباسات حرفية مع رقم الفقرة، وأعرض أي فقرة والمواعيد والمهام.",
    en: "I answer questions about the WSIS+20 outcome report with exact quotes and their paragraphs, and show any paragraph, deadlines and duties.",
    es: "Respondo preguntas sobre el informe de resultados de la CMSI+20 con citas literales y su párrafo, y muestro cualquier párrafo, los plazos y las tareas.",
    fr: "Je réponds aux questions sur le rapport sur les résultats du SMSI+20 par des citations exactes avec leur paragraphe, et je montre tout paragraphe, les échéances et les tâches.",
    ru: "Я отвечаю на вопросы об отчете об итогах ВВУИО+20 дословными цитатами с указанием пункта и показываю любой пункт, сроки и поручения.",
    zh: "我用逐字引文并注明段落，回答有关 WSIS+20 成果报告的问题，也可显示任一段落、期限和任务。",
  },
};
