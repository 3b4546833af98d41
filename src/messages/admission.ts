import type { AdmissionRefusal } from "../domain/admission.ts";
import type { Message } from "./format-message.ts";

/** Why somebody gets no answer, and what they can do. */
export const admissionRefusals: Readonly<Record<AdmissionRefusal, Message>> = {
  guest: {
    ar: "هذا البوت مخصص لأعضاء مساحة العمل هذه، والضيوف لا يستطيعون استخدامه. يمكنك أن تطلب من أحد الأعضاء أو من مسؤول مساحة العمل.",
    en: "This bot is for members of this workspace; guests cannot use it. A member, or the workspace’s administrator, can help you.",
    es: "Este bot es para los miembros de este espacio de trabajo; los invitados no pueden usarlo. Puede ayudarle un miembro o quien administra el espacio.",
    fr: "Ce bot est réservé aux membres de cet espace de travail ; les invités ne peuvent pas l’utiliser. Un membre ou l’administrateur de l’espace peut vous aider.",
    ru: "Этот бот — для участников этого рабочего пространства; гости пользоваться им не могут. Обратитесь к участнику или администратору пространства.",
    zh: "此机器人供本工作区成员使用，访客无法使用。请联系工作区成员或管理员。",
  },
  stranger: {
    ar: "هذا البوت مخصص لمساحة عمل أخرى، ولا يجيب إلا أعضاءها. يمكنك أن تطلب من زميل فيها.",
    en: "This bot belongs to another workspace and answers its members only. A colleague there can ask for you.",
    es: "Este bot pertenece a otro espacio de trabajo y solo responde a sus miembros. Un colega de ese espacio puede preguntar por usted.",
    fr: "Ce bot appartient à un autre espace de travail et ne répond qu’à ses membres. Un collègue de cet espace peut poser la question pour vous.",
    ru: "Этот бот принадлежит другому рабочему пространству и отвечает только его участникам. Задать вопрос за вас может коллега оттуда.",
    zh: "此机器人属于另一个工作区，仅回答其成员的问题。您可以请该工作区的同事代为提问。",
  },
  channel: {
    ar: "لا يجيب البوت في هذه القناة. اسأله في رسالة مباشرة.",
    en: "The bot does not answer in this channel. Ask it in a direct message.",
    es: "El bot no responde en este canal. Pregúntele en un mensaje directo.",
    fr: "Le bot ne répond pas dans ce canal. Interrogez-le en message privé.",
    ru: "В этом канале бот не отвечает. Спросите его в личном сообщении.",
    zh: "机器人不在此频道中回答。请向它发送私信。",
  },
  group: {
    ar: "يجيب البوت أعضاء مجموعات معينة فقط، ولست منهم. يستطيع مسؤول مساحة العمل إضافتك.",
    en: "The bot answers members of certain groups, and you are in none of them. The workspace’s administrator can add you.",
    es: "El bot responde a los miembros de ciertos grupos y usted no está en ninguno de ellos. Quien administra el espacio de trabajo puede añadirle.",
    fr: "Le bot répond aux membres de certains groupes, dont vous ne faites pas partie. L’administrateur de l’espace de travail peut vous y ajouter.",
    ru: "Бот отвечает участникам определенных групп, а вы не входите ни в одну из них. Добавить вас может администратор рабочего пространства.",
    zh: "机器人仅回答特定用户组成员的问题，而您不在其中。工作区管理员可以将您加入。",
  },
  unknown: {
    ar: "لم يخبر Slack البوت بهويتك الآن، فلا يستطيع الإجابة. يُرجى المحاولة مجدداً بعد دقيقة.",
    en: "Slack did not tell the bot just now who you are, so it cannot answer. Please try again in a minute.",
    es: "Slack no le ha indicado al bot quién es usted, así que no puede responder. Inténtelo de nuevo dentro de un minuto.",
    fr: "Slack n’a pas indiqué au bot qui vous êtes ; il ne peut donc pas répondre. Réessayez dans une minute.",
    ru: "Slack сейчас не сообщил боту, кто вы, поэтому ответить он не может. Попробуйте снова через минуту.",
    zh: "Slack 此刻未告知机器人您的身份，因此它无法回答。请一分钟后再试。",
  },
};

export const adminsOnly: Message = {
  ar: "هنا لا يغير ملخص القناة إلا من عيّنهم مشغّل البوت.",
  en: "Here only the people whom the bot’s operator has named may change a channel’s digest.",
  es: "Aquí solo pueden cambiar el resumen de un canal las personas designadas por quien administra el bot.",
  fr: "Ici, seules les personnes désignées par l’exploitant du bot peuvent modifier le récapitulatif d’un canal.",
  ru: "Здесь менять сводку канала могут только те, кого назвал оператор бота.",
  zh: "在这里，只有机器人运营者指定的人员可以更改频道摘要。",
};
