import type { Answer, ModeNote } from "../domain/answer.ts";
import { formatMessage, type Message } from "./format-message.ts";
import { joinParts } from "./punctuation.ts";

/** Says how an answer was made, where a model is set: by it, or without it and why. Null where none is. */
export function formatMode({ mode, mode_notes: [note] = [], model, language, outcome }: Answer): string | null {
  if (outcome === "off_topic") return null;
  const by = mode === "generative" && model ? formatMessage(WRITTEN, language, { model: model.id }) : null;
  const why = note ? formatMessage(NOTES[note], language) : null;
  return why && by ? `${why} ${by}` : (why ?? by);
}

/** What is asked and the text does not give, as a model says it. Null where it says nothing of the kind. @param write escapes it */
export function formatNotGiven(
  { not_given: things = [], language }: Answer,
  write: (words: string) => string = (words) => words,
): string | null {
  return things.length === 0
    ? null
    : formatMessage(NOT_GIVEN, language, { things: joinParts(things.map(write), language) });
}

const WRITTEN: Message = {
  ar: "أعدّ هذه الإجابة نموذج لغوي ({model})، وتحقق البرنامج من كل ما ورد فيها على نص الوثيقة.",
  en: "Composed by a model ({model}); whatever it says has been checked against the text.",
  es: "Redactado por un modelo ({model}); todo lo que dice se ha comprobado con el texto.",
  fr: "Rédigé par un modèle ({model}) ; tout ce qu’il dit a été vérifié dans le texte.",
  ru: "Составлено моделью ({model}); все сказанное сверено с текстом.",
  zh: "由模型（{model}）撰写；所说内容均已与原文核对。",
};

const NOT_GIVEN: Message = {
  ar: "لا يذكر النص: {things}.",
  en: "The text does not give: {things}.",
  es: "El texto no indica: {things}.",
  fr: "Le texte ne donne pas : {things}.",
  ru: "В тексте нет следующего: {things}.",
  zh: "原文没有说明：{things}。",
};

const NOTES: Readonly<Record<ModeNote, Message>> = {
  model_error: {
    ar: "اقتباسات فقط: تعذّر الحصول على رد من النموذج.",
    en: "Quotes only: the model gave no reply.",
    es: "Solo citas: el modelo no ha respondido.",
    fr: "Citations seules : le modèle n’a pas répondu.",
    ru: "Только цитаты: модель не ответила.",
    zh: "仅提供引文：模型没有答复。",
  },
  model_timeout: {
    ar: "اقتباسات فقط: لم يرد النموذج في الوقت المحدد.",
    en: "Quotes only: the model did not reply in time.",
    es: "Solo citas: el modelo no ha respondido a tiempo.",
    fr: "Citations seules : le modèle n’a pas répondu à temps.",
    ru: "Только цитаты: модель не ответила вовремя.",
    zh: "仅提供引文：模型未能及时答复。",
  },
  model_resting: {
    ar: "اقتباسات فقط: تعطّل النموذج مراراً، وسيُعاد استخدامه بعد قليل.",
    en: "Quotes only: the model has failed several times and is tried again in a while.",
    es: "Solo citas: el modelo ha fallado varias veces y se volverá a probar en un rato.",
    fr: "Citations seules : le modèle a échoué plusieurs fois et sera réessayé dans un moment.",
    ru: "Только цитаты: модель несколько раз не ответила; скоро к ней обратятся снова.",
    zh: "仅提供引文：模型多次出错，稍后再试。",
  },
  model_busy: {
    ar: "اقتباسات فقط: أسئلة كثيرة تنتظر النموذج.",
    en: "Quotes only: too many questions are waiting for the model.",
    es: "Solo citas: hay demasiadas preguntas esperando al modelo.",
    fr: "Citations seules : trop de questions attendent le modèle.",
    ru: "Только цитаты: слишком много вопросов ждут модель.",
    zh: "仅提供引文：等待模型的问题太多。",
  },
  invalid_reply: {
    ar: "اقتباسات فقط: تعذّرت قراءة رد النموذج.",
    en: "Quotes only: the model’s reply could not be read.",
    es: "Solo citas: no se ha podido leer la respuesta del modelo.",
    fr: "Citations seules : la réponse du modèle était illisible.",
    ru: "Только цитаты: ответ модели не удалось прочитать.",
    zh: "仅提供引文：模型的答复无法读取。",
  },
  budget: {
    ar: "اقتباسات فقط: استُنفدت حصة اليوم من استخدام النموذج.",
    en: "Quotes only: today’s share of the model is used up.",
    es: "Solo citas: el cupo de hoy para el modelo está agotado.",
    fr: "Citations seules : le quota du jour pour le modèle est épuisé.",
    ru: "Только цитаты: дневная норма обращений к модели исчерпана.",
    zh: "仅提供引文：今天的模型用量已用完。",
  },
  nothing_verified: {
    ar: "اقتباسات فقط: لم يصمد شيء مما كتبه النموذج أمام التحقق.",
    en: "Quotes only: nothing the model wrote stood up to the check.",
    es: "Solo citas: nada de lo que escribió el modelo superó la comprobación.",
    fr: "Citations seules : rien de ce que le modèle a écrit n’a résisté à la vérification.",
    ru: "Только цитаты: ничто из написанного моделью не прошло проверку.",
    zh: "仅提供引文：模型所写内容均未通过核对。",
  },
  quotes_only: {
    ar: "اقتباسات فقط، كما هو مختار؛ لم يُسأل أي نموذج.",
    en: "Quotes only, as chosen; no model was asked.",
    es: "Solo citas, según lo elegido; no se ha consultado ningún modelo.",
    fr: "Citations seules, comme choisi ; aucun modèle n’a été consulté.",
    ru: "Только цитаты, как выбрано; модель не спрашивали.",
    zh: "按设置仅提供引文；未使用模型。",
  },
  no_model_needed: {
    ar: "مقتبس من الوثيقة؛ لم تكن هناك حاجة إلى نموذج.",
    en: "Taken from the document; no model was needed.",
    es: "Tomado del documento; no ha hecho falta ningún modelo.",
    fr: "Tiré du document ; aucun modèle n’a été nécessaire.",
    ru: "Взято из документа; модель не понадобилась.",
    zh: "直接取自文件；无需模型。",
  },
  cut_short: {
    ar: "انقطع رد النموذج؛ هذه بدايته.",
    en: "The model’s reply broke off; this is its beginning.",
    es: "La respuesta del modelo se interrumpió; este es su comienzo.",
    fr: "La réponse du modèle s’est interrompue ; en voici le début.",
    ru: "Ответ модели оборвался; это его начало.",
    zh: "模型的答复中断；以下为其开头部分。",
  },
};
