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
  fr: "Texte original :",
  ru: "Исходный текст:",
  zh: "原文：",
};

export const edition: Message = {
  ar: "المصدر: {edition}",
  en: "Source: {edition}",
  es: "Fuente: {edition}",
  fr: "Source : {edition}",
  ru: "Источник: {edition}",
  zh: "出处：{edition}",
};

export const related: Message = {
  ar: "فقرات ذات صلة، وليست إجابة:",
  en: "Related paragraphs, not an answer:",
  es: "Párrafos relacionados, no son una respuesta:",
  fr: "Paragraphes connexes, pas une réponse :",
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

export const offTopic: Message = {
  ar: "يقع هذا السؤال خارج نطاق الوثيقة. الإجابات تُؤخذ فقط من تقرير نتائج القمة العالمية لمجتمع المعلومات بعد 20 عاماً (WSIS+20) ومرفقه.",
  en: "This question is outside the document. Answers come only from the WSIS+20 outcome report and its annex.",
  es: "Esta pregunta queda fuera del documento. Las respuestas proceden únicamente del informe sobre los resultados de la CMSI+20 y su anexo.",
  fr: "Cette question sort du cadre du document. Les réponses viennent uniquement du rapport sur les résultats du SMSI+20 et de son annexe.",
  ru: "Этот вопрос выходит за рамки документа. Ответы берутся только из отчета об итогах ВВУИО+20 и приложения к нему.",
  zh: "这个问题不在文件范围之内。答案只取自信息社会世界峰会二十周年（WSIS+20）成果报告及其附件。",
};

export const notReproduced: Message = {
  ar: "«{ref}»: لا يستنسخ المرفق هذه الفقرة من القرار.",
  en: "“{ref}”: the annex does not reproduce this paragraph of the resolution.",
  es: "«{ref}»: el anexo no reproduce este párrafo de la resolución.",
  fr: "« {ref} » : l’annexe ne reproduit pas ce paragraphe de la résolution.",
  ru: "«{ref}»: этот пункт резолюции в приложении не воспроизведен.",
  zh: "“{ref}”：附件没有转载决议的这一段。",
};

export const unknownParagraph: Message = {
  ar: "«{ref}»: لا توجد هذه الفقرة هنا، ولا يمكن أن نعرف من هذه الوثيقة هل ترد في القرار.",
  en: "“{ref}”: there is no such paragraph here; whether the resolution has it cannot be seen from this document.",
  es: "«{ref}»: aquí no hay tal párrafo; este documento no permite saber si figura en la resolución.",
  fr: "« {ref} » : ce paragraphe n’existe pas ici ; ce document ne permet pas de savoir s’il figure dans la résolution.",
  ru: "«{ref}»: такого пункта здесь нет; есть ли он в резолюции, по этому документу установить нельзя.",
  zh: "“{ref}”：这里没有这一段；决议中是否有这一段，从本文件无法得知。",
};

export const aboveLast: Message = {
  ar: "«{ref}»: لا يورد المرفق فقرة رقمها أكبر من {last}، ولا يمكن أن نعرف من هنا هل ترد هذه الفقرة في القرار.",
  en: "“{ref}”: the annex gives none above {last}; whether the resolution has it cannot be seen here.",
  es: "«{ref}»: el anexo no recoge ninguno por encima del {last}; desde aquí no se puede saber si figura en la resolución.",
  fr: "« {ref} » : l’annexe n’en donne aucun au-delà du {last} ; on ne peut voir ici s’il figure dans la résolution.",
  ru: "«{ref}»: в приложении нет пунктов с номером больше {last}; есть ли такой в резолюции, отсюда не видно.",
  zh: "“{ref}”：附件没有编号大于{last}的段落；决议中是否有这一段，此处无从得知。",
};

export const malformedReference: Message = {
  ar: "«{ref}»: ليست هذه إحالة إلى فقرة. أمثلة: 67 أو 109–113 أو section IV para 2.",
  en: "“{ref}” is not a paragraph reference. Examples: 67, 109–113, section IV para 2.",
  es: "«{ref}» no es una referencia a un párrafo. Ejemplos: 67, 109–113, sección IV párr. 2.",
  fr: "« {ref} » ne désigne pas un paragraphe. Exemples : 67, 109–113, section IV par. 2.",
  ru: "«{ref}» — не ссылка на пункт. Примеры: 67, 109–113, раздел IV п. 2.",
  zh: "“{ref}”不是段落编号。例如：67、109–113、section IV para 2。",
};

export const nearest: Message = {
  ar: "الأقرب: {labels}",
  en: "Nearest: {labels}",
  es: "Más cercanos: {labels}",
  fr: "Les plus proches : {labels}",
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

export const footnotes: Message = {
  ar: "الحواشي ({count})",
  en: "Footnotes ({count})",
  es: "Notas ({count})",
  fr: "Caveats ({count})",
  ru: "Сноски ({count})",
  zh: "脚注（{count}）",
};

export const shortened: Message = {
  ar: "[…] يعني أن الاقتباس مختصر هنا؛ والأزرار تفتح الفقرات كاملة.",
  en: "[…] means that a quote is cut here; the buttons and /wsis para show paragraphs in full.",
  es: "[…] indica que la cita está abreviada; los botones y /wsis para muestran los párrafos completos.",
  fr: "[…] signale une citation abrégée ; les boutons et /wsis para montrent les paragraphes en entier.",
  ru: "[…] — цитата здесь сокращена; кнопки и /wsis para показывают пункты целиком.",
  zh: "[…] 表示此处引文有删节；按钮和 /wsis para 可显示完整段落。",
};

export const alsoFound: Message = {
  ar: "وأيضاً: {labels}",
  en: "Also: {labels}",
  es: "También: {labels}",
  fr: "Également : {labels}",
  ru: "Также: {labels}",
  zh: "另见：{labels}",
};

export const youAsked: Message = {
  ar: "سؤالك: {question}",
  en: "You asked: {question}",
  es: "Su pregunta: {question}",
  fr: "Votre question : {question}",
  ru: "Ваш вопрос: {question}",
  zh: "您的问题：{question}",
};

export const failed: Message = {
  ar: "حدث خطأ من جانبنا. يُرجى المحاولة مرة أخرى، وإذا تكرر الخطأ فأرسل الرمز {id} إلى المسؤول عن البوت.",
  en: "Something went wrong on our side. Please try again; if it happens again, send the code {id} to whoever runs this bot.",
  es: "Algo ha fallado por nuestra parte. Inténtelo de nuevo; si se repite, envíe el código {id} a la persona responsable del bot.",
  fr: "Une erreur s’est produite de notre côté. Veuillez réessayer ; si elle se reproduit, transmettez le code {id} au responsable du bot.",
  ru: "Произошла ошибка на нашей стороне. Попробуйте еще раз; если она повторится, сообщите код {id} тому, кто отвечает за бота.",
  zh: "我们这边出了问题，请再试一次；如果仍然出错，请把代码 {id} 告诉机器人的管理员。",
};

export const close: Message = {
  ar: "إغلاق",
  en: "Close",
  es: "Cerrar",
  fr: "Fermer",
  ru: "Закрыть",
  zh: "关闭",
};
