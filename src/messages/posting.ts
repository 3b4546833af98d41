import type { Message } from "./format-message.ts";

/** Shown by Slack after the bot's name, while an answer waits. */
export const waitingTurn: Message = {
  ar: "ينتظر دوره للرد…",
  en: "is waiting for its turn to answer…",
  es: "espera su turno para responder…",
  fr: "attend son tour pour répondre…",
  ru: "ждет своей очереди ответить…",
  zh: "正在排队等候回答…",
};

/** Shown by Slack after the bot's name, while the document is searched. */
export const statusLooking: Message = {
  ar: "يبحث في الوثيقة…",
  en: "is looking in the document…",
  es: "busca en el documento…",
  fr: "cherche dans le document…",
  ru: "ищет в документе…",
  zh: "正在查阅文件……",
};

/** … and while a model writes. */
export const statusComposing: Message = {
  ar: "يصوغ إجابة ويتحقق من كل جملة على النص…",
  en: "is writing an answer and checking each sentence against the text…",
  es: "redacta una respuesta y comprueba cada frase con el texto…",
  fr: "rédige une réponse et vérifie chaque phrase dans le texte…",
  ru: "пишет ответ и сверяет каждое предложение с текстом…",
  zh: "正在撰写回答，并逐句与原文核对……",
};

export const answerStopped: Message = {
  ar: "تم الإيقاف: لن يأتي المزيد عن هذا السؤال. يمكنك طرحه مجدداً في أي وقت.",
  en: "Stopped: nothing more comes to this question. You can ask it again at any time.",
  es: "Detenido: no se responderá nada más a esta pregunta. Puede hacerla de nuevo cuando quiera.",
  fr: "Arrêté : rien de plus ne sera répondu à cette question. Vous pouvez la poser de nouveau à tout moment.",
  ru: "Остановлено: больше по этому вопросу ничего не придет. Его можно задать снова в любое время.",
  zh: "已停止：此问题不再有后续回答。您可以随时重新提问。",
};

export const tooManyWaiting: Message = {
  ar: "تنتظر أسئلة كثيرة إجاباتها الآن، ولم يُقبل هذا السؤال. يُرجى طرحه مجدداً بعد دقيقتين؛ أما {command} فيجيبك على الفور.",
  en: "Many questions are waiting for their answers just now, so this one was not taken. Please ask it again in two minutes; {command} answers you at once.",
  es: "Ahora mismo hay muchas preguntas a la espera de respuesta, así que esta no se ha admitido. Hágala de nuevo dentro de dos minutos; {command} le responde al instante.",
  fr: "De nombreuses questions attendent leur réponse en ce moment ; celle-ci n’a donc pas été prise. Posez-la de nouveau dans deux minutes ; {command} vous répond tout de suite.",
  ru: "Сейчас ответа ждет много вопросов, поэтому этот не принят. Задайте его снова через две минуты; на {command} бот отвечает сразу.",
  zh: "目前等待回答的问题很多，此问题未被受理。请两分钟后再问一次；使用 {command} 可立即得到回答。",
};

export const notInChannel: Message = {
  ar: "البوت ليس في القناة {channel}، فلم يستطع الرد فيها. اكتب هناك {invite} ثم اطرح سؤالك مجدداً.",
  en: "The bot is not in the channel {channel}, so it could not answer there. Write {invite} there, then ask again.",
  es: "El bot no está en el canal {channel}, así que no ha podido responder allí. Escriba allí {invite} y pregunte de nuevo.",
  fr: "Le bot n’est pas dans le canal {channel} et n’a donc pas pu y répondre. Écrivez-y {invite}, puis posez de nouveau votre question.",
  ru: "Бота нет в канале {channel}, поэтому он не смог там ответить. Напишите там {invite} и задайте вопрос снова.",
  zh: "机器人不在频道 {channel} 中，因此无法在那里回答。请在该频道输入 {invite}，然后再次提问。",
};
