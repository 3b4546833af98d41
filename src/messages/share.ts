import type { Message } from "./format-message.ts";

export const shareInChannel: Message = {
  ar: "مشاركة في القناة",
  en: "Share in channel",
  es: "Compartir en el canal",
  fr: "Partager dans le canal",
  ru: "Показать в канале",
  zh: "分享到频道",
};

/** Above an answer that somebody passed on; `words` are what they asked. */
export const sharedBy: Message = {
  ar: "شارك {name} هذا الرد على: {words}",
  en: "{name} shared this answer to: {words}",
  es: "{name} compartió esta respuesta a: {words}",
  fr: "{name} a partagé cette réponse à : {words}",
  ru: "{name} показывает ответ на вопрос: {words}",
  zh: "{name} 分享了对以下问题的回答：{words}",
};

/** The same where Slack does not say what the person is called. */
export const sharedBySomebody: Message = {
  ar: "شارك أحد أعضاء القناة هذا الرد على: {words}",
  en: "A member of the channel shared this answer to: {words}",
  es: "Un miembro del canal compartió esta respuesta a: {words}",
  fr: "Un membre du canal a partagé cette réponse à : {words}",
  ru: "Участник канала показывает ответ на вопрос: {words}",
  zh: "一位频道成员分享了对以下问题的回答：{words}",
};

export const shared: Message = {
  ar: "تمت مشاركة الرد في القناة مع ذكر اسمك.",
  en: "The answer now stands in the channel, with your name.",
  es: "La respuesta ya está en el canal, con su nombre.",
  fr: "La réponse figure maintenant dans le canal, avec votre nom.",
  ru: "Ответ показан в канале, с вашим именем.",
  zh: "回答已发到频道，并注明您的姓名。",
};

export const sharedBefore: Message = {
  ar: "سبق أن شاركت هذا الرد في القناة.",
  en: "You have already shared this answer in the channel.",
  es: "Ya ha compartido esta respuesta en el canal.",
  fr: "Vous avez déjà partagé cette réponse dans le canal.",
  ru: "Вы уже показали этот ответ в канале.",
  zh: "您已在频道中分享过此回答。",
};

export const shareInviteFirst: Message = {
  ar: "البوت ليس عضواً في هذه القناة، فلا يستطيع النشر فيها. اكتب هنا {invite} ثم اضغط الزر مجدداً.",
  en: "The bot is not in this channel, so it may not post here. Write {invite} here, then press the button again.",
  es: "El bot no está en este canal, así que no puede publicar aquí. Escriba aquí {invite} y pulse el botón de nuevo.",
  fr: "Le bot n’est pas dans ce canal et ne peut donc pas y publier. Écrivez ici {invite}, puis appuyez de nouveau sur le bouton.",
  ru: "Бота нет в этом канале, поэтому писать сюда он не может. Напишите здесь {invite} и нажмите кнопку снова.",
  zh: "机器人不在此频道中，无法在这里发布。请在此输入 {invite}，然后再次点击按钮。",
};
