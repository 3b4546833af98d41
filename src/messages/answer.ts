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

export const related: Message = {
  ar: "فقرات ذات صلة، وليست إجابة:",
  en: "Related paragraphs, not an answer:",
  es: "Párrafos relacionados, no son una respuesta:",
  fr: "Paragraphes connexes, pas une réponse :",
  ru: "Близкие по теме пункты — это не ответ:",
  zh: "相关段落（并非答案）：",
};

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

/** Where a question has no subject, and nothing was said before. */
export const subjectWanted: Message = {
  ar: "عمّ تسأل؟ اذكر الموضوع، أي جهة أو مسألة أو فقرة.",
  en: "What is your question about? Please name it: a body, a subject or a paragraph.",
  es: "¿A qué se refiere su pregunta? Indíquelo: una entidad, un tema o un párrafo.",
  fr: "Sur quoi porte votre question ? Précisez-le : un organisme, un sujet ou un paragraphe.",
  ru: "О чем ваш вопрос? Назовите организацию, тему или пункт.",
  zh: "您问的是什么？请指明机构、主题或段落。",
};

export const nearest: Message = {
  ar: "الأقرب: {labels}",
  en: "Nearest: {labels}",
  es: "Más cercanos: {labels}",
  fr: "Les plus proches : {labels}",
  ru: "Ближайшие: {labels}",
  zh: "最接近的段落：{labels}",
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

export const failed: Message = {
  ar: "حدث خطأ من جانبنا. يُرجى المحاولة مرة أخرى، وإذا تكرر الخطأ فأرسل الرمز {id} إلى المسؤول عن البوت.",
  en: "Something went wrong on our side. Please try again; if it happens again, send the code {id} to whoever runs this bot.",
  es: "Algo ha fallado por nuestra parte. Inténtelo de nuevo; si se repite, envíe el código {id} a la persona responsable del bot.",
  fr: "Une erreur s’est produite de notre côté. Veuillez réessayer ; si elle se reproduit, transmettez le code {id} au responsable du bot.",
  ru: "Произошла ошибка на нашей стороне. Попробуйте еще раз; если она повторится, сообщите код {id} тому, кто отвечает за бота.",
  zh: "系统出错，请再试一次；如果仍然出错，请把代码 {id} 告诉机器人的管理员。",
};

export const close: Message = {
  ar: "إغلاق",
  en: "Close",
  es: "Cerrar",
  fr: "Fermer",
  ru: "Закрыть",
  zh: "关闭",
};
