import type { Message } from "./format-message.ts";

export const notFound: Message = {
  ar: "لا تجيب الوثيقة عن هذا السؤال.",
  en: "The document does not answer this question.",
  es: "El documento no responde a esta pregunta.",
  fr: "Le document ne répond pas à cette question.",
  ru: "В документе нет ответа на этот вопрос.",
  zh: "文件中没有这个问题的答案。",
};

export const notCertain: Message = {
  ar: "لست متأكداً من أن الوثيقة تجيب عن هذا السؤال. أقرب ما تقوله:",
  en: "I am not certain that the document answers this. The closest it says:",
  es: "No es seguro que el documento responda a esta pregunta. Lo más cercano que dice:",
  fr: "Il n’est pas certain que le document réponde à cette question. Ce qu’il dit de plus proche :",
  ru: "Нет уверенности, что в документе есть ответ. Ближе всего к вопросу:",
  zh: "不能确定文件是否回答了这个问题。文件中最接近的内容：",
};

export const related: Message = {
  ar: "فقرات ذات صلة، وليست إجابة:",
  en: "Related paragraphs, not an answer:",
  es: "Párrafos relacionados, no son una respuesta:",
  fr: "Paragraphes connexes, pas une réponse :",
  ru: "Близкие по теме пункты — это не ответ:",
  zh: "相关段落（并非答案）：",
};

export const nearest: Message = {
  ar: "الأقرب: {labels}",
  en: "Nearest: {labels}",
  es: "Más cercanos: {labels}",
  fr: "Les plus proches : {labels}",
  ru: "Ближайшие: {labels}",
  zh: "最接近的段落：{labels}",
};

/** Where a question has no subject, and nothing was said before. */
export const subjectWanted: Message = {
  ar: "عمّ تسأل؟ اذكر الموضوع، أي جهة أو مسألة أو فقرة.",
  en: "What is your question about? Please name it: a body, a subject or a paragraph.",
  es: "¿A qué se refiere su pregunta? Indíquelo: una entidad, un tema o un párrafo.",
  fr: "Sur quoi porte votre question ? Précisez-le : un organisme, un sujet ou un paragraphe.",
  ru: "О чем ваш вопрос? Назовите организацию, тему или пункт.",
  zh: "您问的是什么？请指明机构、主题或段落。",
};
