import type { Message } from "./format-message.ts";

/** "every day at 09:00 (Europe/Zurich)", and the rest of what can be set. */
export const settingsLine: Message = {
  ar: "{days} الساعة {time} ({zone})، باللغة: {language}، خلال {horizon, plural, one {يوم واحد مقبل} two {يومين مقبلين} few {# أيام مقبلة} many {# يوماً مقبلاً} other {# يوم مقبل}}، {actor}، {quiet}",
  en: "{days} at {time} ({zone}), in {language}, {horizon, plural, one {# day} other {# days}} ahead, {actor}, {quiet}",
  es: "{days} a las {time} ({zone}), en {language}, {horizon, plural, one {en el próximo día} other {en los próximos # días}}, {actor}, {quiet}",
  fr: "{days} à {time} ({zone}), en {language}, {horizon, plural, one {sur le prochain jour} other {sur les # prochains jours}}, {actor}, {quiet}",
  ru: "{days} в {time} ({zone}), язык: {language}, на {horizon, plural, one {# день} few {# дня} many {# дней} other {# дня}} вперед, {actor}, {quiet}",
  zh: "{days} {time}（{zone}），语言：{language}，涵盖未来{horizon}天，{actor}，{quiet}",
};

export const everyDay: Message = {
  ar: "كل يوم",
  en: "every day",
  es: "todos los días",
  fr: "tous les jours",
  ru: "каждый день",
  zh: "每天",
};

export const onWeekdays: Message = {
  ar: "من الاثنين إلى الجمعة",
  en: "Monday to Friday",
  es: "de lunes a viernes",
  fr: "du lundi au vendredi",
  ru: "с понедельника по пятницу",
  zh: "周一至周五",
};

export const onceAWeek: Message = {
  ar: "أسبوعياً ({weekday})",
  en: "weekly ({weekday})",
  es: "cada semana ({weekday})",
  fr: "chaque semaine ({weekday})",
  ru: "раз в неделю ({weekday})",
  zh: "每周（{weekday}）",
};

export const allBodies: Message = {
  ar: "كل الجهات",
  en: "all entities",
  es: "todas las entidades",
  fr: "toutes les entités",
  ru: "все структуры",
  zh: "所有机构",
};

export const quietLine: Message = {
  ar: "سطر واحد حين لا جديد",
  en: "one line when nothing is new",
  es: "una línea si no hay novedades",
  fr: "une ligne s’il n’y a rien de nouveau",
  ru: "одна строка, если нового нет",
  zh: "无变化时发一行",
};

export const quietSilence: Message = {
  ar: "لا شيء حين لا جديد",
  en: "no message when nothing is new",
  es: "ningún mensaje si no hay novedades",
  fr: "aucun message s’il n’y a rien de nouveau",
  ru: "если нового нет, сводка не отправляется",
  zh: "无变化时不发送",
};

export const channelDigestSet: Message = {
  ar: "ضبط {person} ملخص المواعيد لهذه القناة:",
  en: "{person} set the digest of deadlines for this channel:",
  es: "{person} ha configurado el resumen de plazos de este canal:",
  fr: "{person} a configuré le récapitulatif des échéances de ce canal :",
  ru: "{person}: для этого канала настроена сводка сроков:",
  zh: "{person} 设置了本频道的期限摘要：",
};

/** Before what is set, where it was set just so already. */
export const digestAsBefore: Message = {
  ar: "لم يتغير شيء.",
  en: "Nothing has changed.",
  es: "No ha cambiado nada.",
  fr: "Rien n’a changé.",
  ru: "Ничего не изменилось.",
  zh: "设置未变。",
};

/** After what is set, where nobody said in which zone the time is. */
export const zoneTaken: Message = {
  ar: "لم تُذكر منطقة زمنية، فاعتُمدت {zone}. لتغييرها: {example}",
  en: "No time zone was given, so {zone} was taken. For another: {example}",
  es: "No se indicó zona horaria, por lo que se ha tomado {zone}. Para otra: {example}",
  fr: "Aucun fuseau horaire n’étant indiqué, {zone} a été retenu. Pour un autre : {example}",
  ru: "Часовой пояс не назван, поэтому взят {zone}. Другой: {example}",
  zh: "未指明时区，故采用 {zone}。更改：{example}",
};

export const ownDigestSet: Message = {
  ar: "ملخص المواعيد الخاص بك:",
  en: "Your digest of deadlines:",
  es: "Su resumen de plazos:",
  fr: "Votre récapitulatif des échéances :",
  ru: "Ваша сводка сроков:",
  zh: "您的期限摘要：",
};

export const channelDigest: Message = {
  ar: "ملخص المواعيد لهذه القناة:",
  en: "The digest of deadlines for this channel:",
  es: "El resumen de plazos de este canal:",
  fr: "Le récapitulatif des échéances de ce canal :",
  ru: "Сводка сроков для этого канала:",
  zh: "本频道的期限摘要：",
};

export const nextComes: Message = {
  ar: "الملخص التالي: {date}، الساعة {time}.",
  en: "The next one comes on {date} at {time}.",
  es: "El próximo llegará el {date} a las {time}.",
  fr: "Le prochain arrivera le {date} à {time}.",
  ru: "Следующая придет {date} в {time}.",
  zh: "下一份将于{date} {time}发送。",
};

export const channelDigestOff: Message = {
  ar: "أوقف {person} ملخص المواعيد في هذه القناة.",
  en: "{person} switched off the digest of deadlines in this channel.",
  es: "{person} ha desactivado el resumen de plazos en este canal.",
  fr: "{person} a arrêté le récapitulatif des échéances de ce canal.",
  ru: "{person}: сводка сроков в этом канале отключена.",
  zh: "{person} 关闭了本频道的期限摘要。",
};

export const ownDigestOff: Message = {
  ar: "أُوقف ملخصك.",
  en: "Your digest is switched off.",
  es: "Su resumen está desactivado.",
  fr: "Votre récapitulatif est arrêté.",
  ru: "Ваша сводка отключена.",
  zh: "您的摘要已关闭。",
};

export const noChannelDigest: Message = {
  ar: "لا يوجد ملخص في هذه القناة.",
  en: "There is no digest in this channel.",
  es: "En este canal no hay resumen.",
  fr: "Il n’y a pas de récapitulatif dans ce canal.",
  ru: "В этом канале сводки нет.",
  zh: "本频道没有摘要。",
};

export const noOwnDigest: Message = {
  ar: "ليس لديك ملخص.",
  en: "You have no digest.",
  es: "Usted no tiene resumen.",
  fr: "Vous n’avez pas de récapitulatif.",
  ru: "Личной сводки у вас нет.",
  zh: "您没有个人摘要。",
};

export const howToSet: Message = {
  ar: "لضبطه أو تغييره: {on}\nلإيقافه: {off}\nلرؤية ما سيصل الآن: {test}",
  en: "To set or change it: {on}\nTo switch it off: {off}\nTo see what would come now: {test}",
  es: "Para configurarlo o cambiarlo: {on}\nPara desactivarlo: {off}\nPara ver qué llegaría ahora: {test}",
  fr: "Pour le configurer ou le changer : {on}\nPour l’arrêter : {off}\nPour voir ce qui arriverait maintenant : {test}",
  ru: "Настроить или изменить: {on}\nОтключить: {off}\nПосмотреть, что пришло бы сейчас: {test}",
  zh: "设置或更改：{on}\n关闭：{off}\n查看现在会发送的内容：{test}",
};

export const inviteFirst: Message = {
  ar: "البوت ليس في هذه القناة، ولم يُحفظ شيء. اكتب هنا {invite} ثم أعد الأمر.",
  en: "The bot is not in this channel, and nothing was saved. Write {invite} here, then repeat the command.",
  es: "El bot no está en este canal y no se ha guardado nada. Escriba aquí {invite} y repita el comando.",
  fr: "Le bot n’est pas dans ce canal, et rien n’a été enregistré. Écrivez ici {invite}, puis répétez la commande.",
  ru: "Бота нет в этом канале, ничего не сохранено. Напишите здесь {invite} и повторите команду.",
  zh: "机器人不在本频道，未保存任何内容。请在此输入 {invite}，然后重复该命令。",
};

export const membersOnly: Message = {
  ar: "لا يغيّر ملخص القناة إلا أعضاؤها، ولم يُحفظ شيء.",
  en: "Only members of a channel can change its digest; nothing was saved.",
  es: "Solo los miembros de un canal pueden cambiar su resumen; no se ha guardado nada.",
  fr: "Seuls les membres d’un canal peuvent changer son récapitulatif ; rien n’a été enregistré.",
  ru: "Менять сводку канала могут только его участники; ничего не сохранено.",
  zh: "只有频道成员才能更改其摘要；未保存任何内容。",
};

export const entryInviteFirst: Message = {
  ar: "البوت ليس في هذه القناة ولا يعرف أعضاءها، ولم يُحفظ شيء. اكتب هنا {invite} ثم اضغط الزر مجدداً.",
  en: "The bot is not in this channel and cannot tell who its members are; nothing was saved. Write {invite} here, then press the button again.",
  es: "El bot no está en este canal y no puede saber quiénes son sus miembros; no se ha guardado nada. Escriba aquí {invite} y pulse de nuevo el botón.",
  fr: "Le bot n’est pas dans ce canal et ne peut pas en connaître les membres ; rien n’a été enregistré. Écrivez ici {invite}, puis appuyez de nouveau sur le bouton.",
  ru: "Бота нет в этом канале, и он не видит его участников; ничего не сохранено. Напишите здесь {invite} и нажмите кнопку снова.",
  zh: "机器人不在本频道，无法确认频道成员，未保存任何内容。请在此输入 {invite}，然后再次点击按钮。",
};

export const entryMembersOnly: Message = {
  ar: "لا يخفي مواعيد القناة ولا يعدّها منجزة إلا أعضاؤها، ولم يُحفظ شيء.",
  en: "Only members of a channel can snooze its deadlines or mark them done; nothing was saved.",
  es: "Solo los miembros de un canal pueden ocultar sus plazos o darlos por hechos; no se ha guardado nada.",
  fr: "Seuls les membres d’un canal peuvent masquer ses échéances ou les marquer comme faites ; rien n’a été enregistré.",
  ru: "Скрывать сроки канала и отмечать их готовыми могут только его участники; ничего не сохранено.",
  zh: "只有频道成员才能隐藏其期限或将其标为完成；未保存任何内容。",
};

export const noStore: Message = {
  ar: "الملخصات والإخفاء والإنجاز لا تعمل هنا: لا توجد قاعدة بيانات (تعذّر تحميل better-sqlite3 ولم تُضبط DATABASE_URL).",
  en: "Digests, snooze and done do not work here: there is no database (better-sqlite3 could not be loaded, and DATABASE_URL is not set).",
  es: "Los resúmenes, «ocultar» y «hecho» no funcionan aquí: no hay base de datos (no se pudo cargar better-sqlite3 y DATABASE_URL no está definida).",
  fr: "Les récapitulatifs, « masquer » et « fait » ne fonctionnent pas ici : il n’y a pas de base de données (better-sqlite3 n’a pas pu être chargé et DATABASE_URL n’est pas défini).",
  ru: "Сводки, «скрыть» и «готово» здесь не работают: нет базы данных (better-sqlite3 не загрузился, DATABASE_URL не задан).",
  zh: "此处无法使用摘要、隐藏和完成功能：没有数据库（无法加载 better-sqlite3，且未设置 DATABASE_URL）。",
};

export const onlyPrivately: Message = {
  ar: "العنوان يخصك وحدك: اطلبه بالأمر {command} ولن يراه غيرك.",
  en: "The address is for you alone: ask for it with {command}, which only you see.",
  es: "La dirección es solo para usted: pídala con {command}, que solo usted ve.",
  fr: "L’adresse n’est que pour vous : demandez-la par {command} ; la réponse ne sera visible que par vous.",
  ru: "Адрес только для вас: запросите его командой {command}, ее ответ виден лишь вам.",
  zh: "该地址仅供您本人使用：请用 {command} 获取，只有您能看到。",
};

export const ownDigestPrivately: Message = {
  ar: "ملخصك يخصك وحدك: اكتب {command} ولن يرى الجواب غيرك.",
  en: "Your own digest is for you alone: type {command}, and only you see the reply.",
  es: "Su resumen es solo para usted: escriba {command} y solo usted verá la respuesta.",
  fr: "Votre récapitulatif ne concerne que vous : tapez {command} ; la réponse ne sera visible que par vous.",
  ru: "Личная сводка только для вас: наберите {command}, ответ увидите лишь вы.",
  zh: "您的个人摘要仅供您本人查看：请输入 {command}，只有您能看到回复。",
};

/** The days on which no digest comes, after the days on which it does. */
export const exceptOn: Message = {
  ar: "باستثناء {days}",
  en: "except {days}",
  es: "excepto: {days}",
  fr: "sauf : {days}",
  ru: "кроме {days}",
  zh: "{days}除外",
};

/** Said of a preview for a day on which none comes. */
export const dayOff: Message = {
  ar: "بحسب الإعدادات لا يأتي ملخص في هذا اليوم. وهذا ما كان سيقوله:",
  en: "By its settings no digest comes on this day. This is what it would say:",
  es: "Según la configuración, ese día no llega ningún resumen. Esto es lo que diría:",
  fr: "D’après les réglages, aucun récapitulatif n’arrive ce jour-là. Voici ce qu’il dirait :",
  ru: "По настройкам в этот день сводка не приходит. Вот что в ней было бы:",
  zh: "按设置，当天不发送摘要。若发送，内容如下：",
};
