import type { Message } from "./format-message.ts";

/** Said once in a thread, below the first answer there. */
export const followsThread: Message = {
  ar: "أجيب من الآن عن أسئلة المتابعة في هذه السلسلة من دون ذكري؛ وإن بقيتُ صامتًا فاذكرني. اكتب {stop} لإنهاء ذلك.",
  en: "From here on I answer follow-up questions in this thread without a mention; where I stay silent, mention me. Write {stop} to end that.",
  es: "Desde ahora respondo en este hilo a las preguntas de seguimiento sin que se me mencione; si guardo silencio, mencióneme. Escriba {stop} para terminar.",
  fr: "Désormais, je réponds aux questions suivantes dans ce fil sans être mentionné ; si je reste muet, mentionnez-moi. Écrivez {stop} pour y mettre fin.",
  ru: "Дальше в этой ветке я отвечаю на следующие вопросы без упоминания; если промолчу, упомяните меня. Чтобы это прекратить, напишите {stop}.",
  zh: "从现在起，我会在此消息列中直接回答后续问题，无需再提及我；如果我没有回应，请提及我。输入 {stop} 即可停止。",
};

/** What is to be written, in the reader's language. */
export const stopWord: Message = { ar: "توقف", en: "stop", es: "alto", fr: "stop", ru: "стоп", zh: "停止" };

export const stoppedThread: Message = {
  ar: "لن أجيب في هذه السلسلة بعد الآن إلا إذا ذُكرت.",
  en: "I no longer answer in this thread unless I am mentioned.",
  es: "Ya no respondo en este hilo salvo que se me mencione.",
  fr: "Je ne réponds plus dans ce fil, sauf si l’on me mentionne.",
  ru: "Больше не отвечаю в этой ветке без упоминания.",
  zh: "除非被提及，我不再在此消息列中回答。",
};

export const threadsOnHere: Message = {
  ar: "بعد أول ذكر في سلسلة بهذه القناة، يجيب البوت عن أسئلة المتابعة فيها من دون ذكره. لإيقاف ذلك: {off}",
  en: "After a first mention in a thread of this channel the bot answers follow-up questions there without another. To switch that off: {off}",
  es: "Tras una primera mención en un hilo de este canal, el bot responde allí a las preguntas de seguimiento sin otra mención. Para desactivarlo: {off}",
  fr: "Après une première mention dans un fil de ce canal, le bot y répond aux questions suivantes sans nouvelle mention. Pour désactiver : {off}",
  ru: "После первого упоминания в ветке этого канала бот отвечает там на следующие вопросы без нового упоминания. Отключить: {off}",
  zh: "在本频道的消息列中首次被提及后，机器人会直接回答其中的后续问题。关闭：{off}",
};

export const threadsOffHere: Message = {
  ar: "في سلاسل هذه القناة لا يجيب البوت إلا عند ذكره. للتشغيل: {on}",
  en: "In threads of this channel the bot answers only where it is mentioned. To switch following on: {on}",
  es: "En los hilos de este canal, el bot responde solo cuando se le menciona. Para activarlo: {on}",
  fr: "Dans les fils de ce canal, le bot ne répond que lorsqu’il est mentionné. Pour activer le suivi : {on}",
  ru: "В ветках этого канала бот отвечает только на упоминания. Включить: {on}",
  zh: "在本频道的消息列中，机器人仅在被提及时回答。开启：{on}",
};

export const threadsOfChannels: Message = {
  ar: "هذا إعداد لقناة: اكتب {command} فيها.",
  en: "That is a setting of a channel: write {command} there.",
  es: "Es un ajuste de un canal: escriba allí {command}.",
  fr: "C’est un réglage de canal : écrivez-y {command}.",
  ru: "Это настройка канала: напишите {command} в нем.",
  zh: "这是频道的设置：请在频道中输入 {command}。",
};

export const threadsMembersOnly: Message = {
  ar: "لا يغيّر هذا إلا أعضاء القناة، ولم يُحفظ شيء.",
  en: "Only members of the channel can change that; nothing was saved.",
  es: "Solo los miembros del canal pueden cambiarlo; no se ha guardado nada.",
  fr: "Seuls les membres du canal peuvent changer cela ; rien n’a été enregistré.",
  ru: "Менять это могут только участники канала; ничего не сохранено.",
  zh: "只有频道成员才能更改此设置；未保存任何内容。",
};

export const threadsInviteFirst: Message = {
  ar: "البوت ليس في هذه القناة. اكتب هنا {invite} أولاً.",
  en: "The bot is not in this channel. Write {invite} here first.",
  es: "El bot no está en este canal. Escriba aquí primero {invite}.",
  fr: "Le bot n’est pas dans ce canal. Écrivez-y d’abord {invite}.",
  ru: "Бота нет в этом канале. Сначала напишите здесь {invite}.",
  zh: "机器人不在此频道中。请先在此输入 {invite}。",
};

export const threadsAdminsOnly: Message = {
  ar: "لا يغيّر هذا إلا مديرو البوت، ولم يُحفظ شيء.",
  en: "Only the bot’s administrators can change that; nothing was saved.",
  es: "Solo los administradores del bot pueden cambiarlo; no se ha guardado nada.",
  fr: "Seuls les administrateurs du bot peuvent changer cela ; rien n’a été enregistré.",
  ru: "Менять это могут только администраторы бота; ничего не сохранено.",
  zh: "只有机器人管理员才能更改此设置；未保存任何内容。",
};

export const threadsNotKept: Message = {
  ar: "لا يمكن حفظ هذا الإعداد هنا: لا توجد قاعدة بيانات.",
  en: "That setting cannot be kept here: there is no database.",
  es: "Ese ajuste no se puede guardar aquí: no hay base de datos.",
  fr: "Ce réglage ne peut pas être conservé ici : il n’y a pas de base de données.",
  ru: "Эту настройку здесь не сохранить: нет базы данных.",
  zh: "此处无法保存该设置：没有数据库。",
};
