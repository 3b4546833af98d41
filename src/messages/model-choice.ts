import type { Message } from "./format-message.ts";

export const modelOffMe: Message = {
  ar: "من الآن تصلك اقتباسات من الوثيقة فقط، من دون نموذج.",
  en: "From now on you get quotes from the document only, without a model.",
  es: "A partir de ahora recibirá solo citas del documento, sin modelo.",
  fr: "Désormais, vous recevrez seulement des citations du document, sans modèle.",
  ru: "Теперь вы будете получать только цитаты из документа, без модели.",
  zh: "今后您只会收到文件引文，不使用模型。",
};

export const modelOnMe: Message = {
  ar: "من الآن يجوز أن يصوغ نموذج إجاباتك؛ ويُتحقق من كل جملة على النص.",
  en: "From now on a model may compose your answers; each sentence is checked against the text.",
  es: "A partir de ahora un modelo puede redactar sus respuestas; cada frase se comprueba con el texto.",
  fr: "Désormais, un modèle peut rédiger vos réponses ; chaque phrase est vérifiée dans le texte.",
  ru: "Теперь ваши ответы может составлять модель; каждое предложение сверяется с текстом.",
  zh: "今后可由模型撰写给您的回答；每句话都会与原文核对。",
};

export const modelOffHere: Message = {
  ar: "من الآن تُعطى في هذه القناة اقتباسات من الوثيقة فقط، من دون نموذج.",
  en: "From now on this channel gets quotes from the document only, without a model.",
  es: "A partir de ahora este canal recibirá solo citas del documento, sin modelo.",
  fr: "Désormais, ce canal recevra seulement des citations du document, sans modèle.",
  ru: "Теперь в этом канале будут только цитаты из документа, без модели.",
  zh: "今后本频道只提供文件引文，不使用模型。",
};

export const modelOnHere: Message = {
  ar: "من الآن يجوز أن يصوغ نموذج الإجابات في هذه القناة؛ ويُتحقق من كل جملة على النص.",
  en: "From now on a model may compose the answers in this channel; each sentence is checked against the text.",
  es: "A partir de ahora un modelo puede redactar las respuestas en este canal; cada frase se comprueba con el texto.",
  fr: "Désormais, un modèle peut rédiger les réponses dans ce canal ; chaque phrase est vérifiée dans le texte.",
  ru: "Теперь ответы в этом канале может составлять модель; каждое предложение сверяется с текстом.",
  zh: "今后可由模型撰写本频道的回答；每句话都会与原文核对。",
};

export const modelNotKept: Message = {
  ar: "لا يستطيع البوت حفظ هذا الاختيار الآن؛ لم يتغير شيء.",
  en: "The bot cannot keep this choice at the moment; nothing has changed.",
  es: "El bot no puede guardar esta elección en este momento; nada ha cambiado.",
  fr: "Le bot ne peut pas enregistrer ce choix pour le moment ; rien n’a changé.",
  ru: "Сейчас бот не может сохранить этот выбор; ничего не изменилось.",
  zh: "机器人目前无法保存此选择；设置未变。",
};
