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
  ar: "لا يمكن الاشتراك في التقويم هنا بعد؛ يستطيع من يشغّل البوت تفعيله. يعرض {command} المواعيد نفسها، ويرسلها {digest} إليك بانتظام.",
  en: "No calendar can be subscribed to here yet; whoever runs the bot can switch calendars on. {command} shows the same dates, and {digest} sends them to you regularly.",
  es: "Aquí todavía no es posible suscribirse a un calendario; quien administra el bot puede activarlo. {command} muestra las mismas fechas y {digest} se las envía con regularidad.",
  fr: "Il n’est pas encore possible de s’abonner à un calendrier ici ; la personne qui gère le bot peut l’activer. {command} montre les mêmes dates et {digest} vous les envoie régulièrement.",
  ru: "Подписаться на календарь здесь пока нельзя; его может включить тот, кто управляет ботом. {command} показывает те же сроки, а {digest} регулярно присылает их вам.",
  zh: "此处暂时无法订阅日历；机器人的管理者可以开启此功能。{command} 显示同样的日期，{digest} 会定期发送给您。",
};

/** Said after it to who may change the bot's settings. */
export const calendarSwitchOn: Message = {
  ar: "لتفعيله: اضبط {setting} على عنوان HTTPS الذي يُوصل إلى منفذ البوت، ثم أعد تشغيله.",
  en: "To switch it on: set {setting} to the HTTPS address that leads to the bot’s port, and restart it.",
  es: "Para activarlo: defina {setting} con la dirección HTTPS que lleva al puerto del bot y reinícielo.",
  fr: "Pour l’activer : définissez {setting} avec l’adresse HTTPS qui mène au port du bot, puis redémarrez-le.",
  ru: "Чтобы включить: укажите в {setting} адрес HTTPS, который ведет к порту бота, и перезапустите его.",
  zh: "启用方法：将 {setting} 设为通向机器人端口的 HTTPS 地址，然后重新启动。",
};
