import type { FeedbackReason } from "../domain/feedback.ts";
import type { Message } from "./format-message.ts";

/** The title of a window: at most 24 characters. */
export const feedbackTitle: Message = {
  ar: "ما الخطأ في الإجابة؟",
  en: "What was wrong?",
  es: "¿Qué estaba mal?",
  fr: "Quel est le problème ?",
  ru: "Что было не так?",
  zh: "哪里有问题？",
};

/** Which answer the form is about, by how it begins. */
export const aboutAnswer: Message = {
  ar: "عن الإجابة: «{beginning}»",
  en: "About the answer: “{beginning}”",
  es: "Sobre la respuesta: «{beginning}»",
  fr: "À propos de la réponse : « {beginning} »",
  ru: "Об ответе: «{beginning}»",
  zh: "关于这条回答：“{beginning}”",
};

export const feedbackSend: Message = {
  ar: "إرسال",
  en: "Send",
  es: "Enviar",
  fr: "Envoyer",
  ru: "Отправить",
  zh: "发送",
};

export const fieldReason: Message = {
  ar: "السبب",
  en: "Reason",
  es: "Motivo",
  fr: "Motif",
  ru: "Причина",
  zh: "原因",
};

export const feedbackReasons: Readonly<Record<FeedbackReason, Message>> = {
  wrong_paragraph: {
    ar: "الفقرة خاطئة",
    en: "Wrong paragraph",
    es: "Párrafo equivocado",
    fr: "Mauvais paragraphe",
    ru: "Не тот пункт",
    zh: "段落不对",
  },
  wrong_answer: {
    ar: "الإجابة خاطئة",
    en: "Wrong answer",
    es: "Respuesta equivocada",
    fr: "Mauvaise réponse",
    ru: "Неверный ответ",
    zh: "回答不对",
  },
  incomplete: {
    ar: "الإجابة ناقصة",
    en: "Incomplete",
    es: "Incompleta",
    fr: "Incomplète",
    ru: "Неполный ответ",
    zh: "不完整",
  },
  should_have_said_no: {
    ar: "كان ينبغي القول إن الوثيقة لا تتضمن ذلك",
    en: "Should have said that the document does not say",
    es: "Debió decir que el documento no lo dice",
    fr: "Il fallait dire que le document ne le dit pas",
    ru: "Следовало сказать, что в документе этого нет",
    zh: "应当说明文件中没有",
  },
  other: { ar: "سبب آخر", en: "Other", es: "Otro", fr: "Autre", ru: "Другое", zh: "其他" },
};

export const fieldRight: Message = {
  ar: "الفقرة الصحيحة، إن كنت تعرفها",
  en: "The right paragraph, if you know it",
  es: "El párrafo correcto, si lo conoce",
  fr: "Le bon paragraphe, si vous le connaissez",
  ru: "Правильный пункт, если знаете",
  zh: "正确的段落（如果知道）",
};

export const hintRight: Message = {
  ar: "مثلاً 67 أو 109–113",
  en: "For example 67, or 109–113",
  es: "Por ejemplo 67, o 109–113",
  fr: "Par exemple 67, ou 109–113",
  ru: "Например, 67 или 109–113",
  zh: "例如 67，或 109–113",
};

export const badRight: Message = {
  ar: "لا تتضمن الوثيقة فقرة كهذه: {found}",
  en: "The document has no such paragraph: {found}",
  es: "El documento no tiene tal párrafo: {found}",
  fr: "Le document n’a pas de tel paragraphe : {found}",
  ru: "Такого пункта в документе нет: {found}",
  zh: "文件中没有该段落：{found}",
};

export const fieldComment: Message = {
  ar: "تعليق",
  en: "Comment",
  es: "Comentario",
  fr: "Commentaire",
  ru: "Комментарий",
  zh: "意见",
};

export const fieldQuestion: Message = {
  ar: "سؤالك",
  en: "Your question",
  es: "Su pregunta",
  fr: "Votre question",
  ru: "Ваш вопрос",
  zh: "您的问题",
};

/** An answer that one person alone sees stands under no message that Slack could give back. */
export const hintQuestion: Message = {
  ar: "لا يعطي Slack البوت نص السؤال عن هذه الإجابة: الصقه هنا إن أردت.",
  en: "Slack does not give the bot the question to this answer: paste it here if you like.",
  es: "Slack no da al bot la pregunta de esta respuesta: péguela aquí si lo desea.",
  fr: "Slack ne donne pas au bot la question de cette réponse : collez-la ici si vous le souhaitez.",
  ru: "Slack не сообщает боту вопрос к этому ответу: при желании вставьте его сюда.",
  zh: "Slack 不向机器人提供此回答对应的问题：如愿意，请粘贴在此。",
};

export const fieldConsent: Message = {
  ar: "الموافقة",
  en: "Consent",
  es: "Consentimiento",
  fr: "Consentement",
  ru: "Согласие",
  zh: "同意",
};

/** At most 75 characters. */
export const consentOption: Message = {
  ar: "أوافق على حفظ نص السؤال وتعليقي",
  en: "Keep the question’s text and my comment",
  es: "Guardar el texto de la pregunta y mi comentario",
  fr: "Conserver le texte de la question et mon commentaire",
  ru: "Сохранить текст вопроса и мой комментарий",
  zh: "同意保存问题原文和我的意见",
};

export const hintConsent: Message = {
  ar: "لتحسين الإجابات، من دون اسمك في الاختبارات. يُحذف بعد مدة، أو عبر /wsis data.",
  en: "To make answers better; tests made of it carry no names. Deleted after a time, or by /wsis data.",
  es: "Para mejorar las respuestas; las pruebas que se hagan no llevan nombres. Se elimina al cabo de un tiempo, o con /wsis data.",
  fr: "Pour améliorer les réponses ; les tests qui en sont tirés ne portent aucun nom. Supprimé après un temps, ou par /wsis data.",
  ru: "Чтобы ответы стали лучше; в тестах имен нет. Удаляется со временем или через /wsis data.",
  zh: "用于改进回答；由此生成的测试不含姓名。到期删除，也可用 /wsis data 删除。",
};

export const consentMissing: Message = {
  ar: "لا يُحفظ التعليق ولا السؤال إلا إذا وافقت هنا. وافق، أو أفرغ الحقل.",
  en: "A comment or question is kept only if you agree here. Agree, or empty the field.",
  es: "Un comentario o una pregunta se guardan solo si lo acepta aquí. Acéptelo o vacíe el campo.",
  fr: "Un commentaire ou une question n’est conservé que si vous l’acceptez ici. Acceptez, ou videz le champ.",
  ru: "Комментарий и вопрос сохраняются, только если вы согласитесь здесь. Согласитесь или очистите поле.",
  zh: "只有在此同意，才会保存意见或问题。请勾选同意，或清空该栏。",
};

/** `kept` says which words were kept with the reason: both, the question's, the comment, or none. */
export const feedbackKept: Message = {
  ar: "{kept, select, both {شكراً: حُفظ السبب مع نص السؤال وتعليقك.} question {شكراً: حُفظ السبب مع نص السؤال.} comment {شكراً: حُفظ السبب وتعليقك، وتعذّرت قراءة السؤال من Slack.} other {شكراً: حُفظ السبب وحده، دون نص السؤال.}}",
  en: "{kept, select, both {Thank you: the reason is kept, with the question’s text and your comment.} question {Thank you: the reason is kept, with the question’s text.} comment {Thank you: the reason and your comment are kept; the question could not be read from Slack.} other {Thank you: the reason alone is kept, without the question’s text.}}",
  es: "{kept, select, both {Gracias: se guarda el motivo, con el texto de la pregunta y su comentario.} question {Gracias: se guarda el motivo, con el texto de la pregunta.} comment {Gracias: se guardan el motivo y su comentario; no se pudo leer la pregunta en Slack.} other {Gracias: se guarda solo el motivo, sin el texto de la pregunta.}}",
  fr: "{kept, select, both {Merci : le motif est conservé, avec le texte de la question et votre commentaire.} question {Merci : le motif est conservé, avec le texte de la question.} comment {Merci : le motif et votre commentaire sont conservés ; la question n’a pas pu être lue dans Slack.} other {Merci : seul le motif est conservé, sans le texte de la question.}}",
  ru: "{kept, select, both {Спасибо: причина сохранена вместе с текстом вопроса и вашим комментарием.} question {Спасибо: причина сохранена вместе с текстом вопроса.} comment {Спасибо: причина и ваш комментарий сохранены; прочитать вопрос в Slack не удалось.} other {Спасибо: сохранена только причина, без текста вопроса.}}",
  zh: "{kept, select, both {谢谢：已保存原因、问题原文和您的意见。} question {谢谢：已保存原因和问题原文。} comment {谢谢：已保存原因和您的意见；无法从 Slack 读取问题。} other {谢谢：仅保存了原因，不含问题原文。}}",
};
