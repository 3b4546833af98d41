import type { Message } from "./format-message.ts";

export const calendarButton: Message = {
  ar: "تقويم (.ics)",
  en: "Calendar (.ics)",
  es: "Calendario (.ics)",
  fr: "Calendrier (.ics)",
  ru: "Календарь (.ics)",
  zh: "日历（.ics）",
};

export const calendarAddress: Message = {
  ar: "اشترك بهذا العنوان في تقويمك: {address}\nكل من لديه العنوان يمكنه قراءة التقويم. لإلغائه: {off}",
  en: "Subscribe to this address in your calendar: {address}\nWhoever has the address can read the calendar. To revoke it: {off}",
  es: "Suscríbase a esta dirección en su calendario: {address}\nQuien tenga la dirección puede leer el calendario. Para anularla: {off}",
  fr: "Abonnez votre agenda à cette adresse : {address}\nToute personne qui a l’adresse peut lire le calendrier. Pour la révoquer : {off}",
  ru: "Подпишите свой календарь на этот адрес: {address}\nКалендарь виден всем, у кого есть адрес. Отозвать его: {off}",
  zh: "请在您的日历中订阅此地址：{address}\n任何持有此地址的人都能读取该日历。撤销方法：{off}",
};

export const calendarReplaced: Message = {
  ar: "العنوان السابق لم يعد صالحاً.",
  en: "The previous address no longer works.",
  es: "La dirección anterior ya no es válida.",
  fr: "L’adresse précédente ne fonctionne plus.",
  ru: "Прежний адрес больше не действует.",
  zh: "之前的地址已失效。",
};

export const calendarOff: Message = {
  ar: "أُلغي عنوان التقويم.",
  en: "The calendar address is revoked.",
  es: "La dirección del calendario queda anulada.",
  fr: "L’adresse du calendrier est révoquée.",
  ru: "Адрес календаря отозван.",
  zh: "日历地址已撤销。",
};

export const calendarNone: Message = {
  ar: "لا يوجد عنوان تقويم لإلغائه.",
  en: "There is no calendar address to revoke.",
  es: "No hay ninguna dirección de calendario que anular.",
  fr: "Il n’y a pas d’adresse de calendrier à révoquer.",
  ru: "Отзывать нечего: адреса календаря нет.",
  zh: "没有可撤销的日历地址。",
};

export const calendarUnavailable: Message = {
  ar: "لا يمكن الاشتراك في التقويم هنا: لا يُتاح للبوت عنوان على الشبكة. يعطي الأمر wsis deadlines --ics ملف التقويم نفسه.",
  en: "No calendar can be subscribed to here: the bot has no address on the network. wsis deadlines --ics gives the same calendar as a file.",
  es: "Aquí no es posible suscribirse a un calendario: el bot no tiene dirección en la red. wsis deadlines --ics da el mismo calendario como archivo.",
  fr: "Impossible de s’abonner à un calendrier ici : le bot n’a pas d’adresse sur le réseau. wsis deadlines --ics donne le même calendrier sous forme de fichier.",
  ru: "Подписаться на календарь здесь нельзя: у бота нет сетевого адреса. Команда wsis deadlines --ics выдает тот же календарь файлом.",
  zh: "此处无法订阅日历：机器人没有网络地址。wsis deadlines --ics 可导出同样的日历文件。",
};
