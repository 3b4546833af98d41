import type { Message } from "./format-message.ts";

export const failed: Message = {
  ar: "حدث خطأ من جانبنا. يُرجى المحاولة مرة أخرى، وإذا تكرر الخطأ فأرسل الرمز {id} إلى المسؤول عن البوت.",
  en: "Something went wrong on our side. Please try again; if it happens again, send the code {id} to whoever runs this bot.",
  es: "Algo ha fallado por nuestra parte. Inténtelo de nuevo; si se repite, envíe el código {id} a la persona responsable del bot.",
  fr: "Une erreur s’est produite de notre côté. Veuillez réessayer ; si elle se reproduit, transmettez le code {id} au responsable du bot.",
  ru: "Произошла ошибка на нашей стороне. Попробуйте еще раз; если она повторится, сообщите код {id} тому, кто отвечает за бота.",
  zh: "系统出错，请再试一次；如果仍然出错，请把代码 {id} 告诉机器人的管理员。",
};
