import type { Message } from "./format-message.ts";

export const digestTitle: Message = {
  ar: "المواعيد المقبلة · {date}",
  en: "Deadlines · {date}",
  es: "Plazos · {date}",
  fr: "Échéances · {date}",
  ru: "Сроки · {date}",
  zh: "期限 · {date}",
};

export const lateDigest: Message = {
  ar: "وصل ملخص اليوم متأخراً: تعذّر إرساله في موعده.",
  en: "Today’s digest is late: it could not be sent on time.",
  es: "El resumen de hoy llega con retraso: no se pudo enviar a su hora.",
  fr: "Le récapitulatif d’aujourd’hui est en retard : il n’a pas pu partir à l’heure.",
  ru: "Сводка пришла с опозданием: отправить ее вовремя не удалось.",
  zh: "今天的摘要晚到了：未能按时发送。",
};

export const sinceLast: Message = {
  ar: "الجديد منذ {date}",
  en: "News since {date}",
  es: "Novedades desde el {date}",
  fr: "Nouveautés depuis le {date}",
  ru: "Что нового с {date}",
  zh: "自{date}以来的变化",
};

export const firstDigest: Message = {
  ar: "هذا أول ملخص. من الآن فصاعداً تُذكر المستجدات أولاً.",
  en: "This is the first digest. From now on, what is new comes first.",
  es: "Este es el primer resumen. En adelante, lo nuevo irá delante.",
  fr: "C’est le premier récapitulatif. Désormais, les nouveautés viendront en tête.",
  ru: "Это первая сводка. Дальше новое будет стоять в начале.",
  zh: "这是第一份摘要。此后新变化将列在最前面。",
};

export const groupChanged: Message = {
  ar: "ما تغيّر في السجل أو التقويم",
  en: "Changed in the ledger or calendar",
  es: "Cambios en el registro o el calendario",
  fr: "Modifié dans le registre ou le calendrier",
  ru: "Изменилось в реестре или календаре",
  zh: "登记册或日历中的变更",
};

export const groupPassed: Message = {
  ar: "ما انقضى",
  en: "Passed",
  es: "Vencido",
  fr: "Passé",
  ru: "Прошло",
  zh: "已过期",
};

export const groupCloser: Message = {
  ar: "اقترب موعدها",
  en: "Getting closer",
  es: "Se acercan",
  fr: "Se rapproche",
  ru: "Срок приближается",
  zh: "日益临近",
};

export const groupReturned: Message = {
  ar: "ظهرت من جديد",
  en: "Back after a snooze",
  es: "De nuevo visibles",
  fr: "De nouveau affichées",
  ru: "Снова показаны",
  zh: "隐藏期满，重新显示",
};

export const groupNext: Message = {
  ar: "القادم خلال {days, plural, one {يوم واحد مقبل} two {يومين مقبلين} few {# أيام مقبلة} many {# يوماً مقبلاً} other {# يوم مقبل}}",
  en: "Next, within {days, plural, one {# day} other {# days}}",
  es: "Próximamente, {days, plural, one {en el próximo día} other {en los próximos # días}}",
  fr: "À venir, {days, plural, one {sur le prochain jour} other {sur les # prochains jours}}",
  ru: "Впереди, в пределах {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}",
  zh: "未来{days}天内",
};

export const groupThisYear: Message = {
  ar: "يحل موعدها هذا العام، لم يُحدَّد التاريخ",
  en: "Due this year, date not set",
  es: "Vence este año, fecha sin fijar",
  fr: "À échéance cette année, date non fixée",
  ru: "Срок в этом году, дата не установлена",
  zh: "今年到期，日期未定",
};

export const changeAdded: Message = {
  ar: "جديد في السجل",
  en: "new in the ledger",
  es: "nuevo en el registro",
  fr: "nouveau dans le registre",
  ru: "новое в реестре",
  zh: "登记册新增",
};

export const changeDates: Message = {
  ar: "التاريخ السابق: {before}",
  en: "the date was: {before}",
  es: "la fecha anterior: {before}",
  fr: "date précédente : {before}",
  ru: "прежняя дата: {before}",
  zh: "原日期：{before}",
};

export const changeText: Message = {
  ar: "أُعيدت صياغة البند",
  en: "reworded",
  es: "la entrada se ha reformulado",
  fr: "l’entrée a été reformulée",
  ru: "запись изложена по-новому",
  zh: "条目措辞已修改",
};

export const entryRemoved: Message = {
  ar: "لم يعد في السجل: {labels}",
  en: "No longer in the ledger: {labels}",
  es: "Ya no está en el registro: {labels}",
  fr: "N’est plus dans le registre : {labels}",
  ru: "Больше нет в реестре: {labels}",
  zh: "已不在登记册中：{labels}",
};

export const periodBegan: Message = {
  ar: "حلّت سنة الموعد",
  en: "its due year has begun",
  es: "ha comenzado el año del plazo",
  fr: "l’année de l’échéance a commencé",
  ru: "начался год исполнения",
  zh: "到期年份已开始",
};

export const owedTo: Message = {
  ar: "إلى: {recipient}",
  en: "To: {recipient}",
  es: "Destinatario: {recipient}",
  fr: "Destinataire : {recipient}",
  ru: "Кому: {recipient}",
  zh: "致：{recipient}",
};

export const moreEntries: Message = {
  ar: "{count, plural, zero {لا بنود أخرى} one {وبند آخر واحد} two {وبندان آخران} few {و# بنود أخرى} many {و# بنداً آخر} other {و# بند آخر}}: /wsis deadlines",
  en: "and {count, plural, one {# more entry} other {# more entries}}: /wsis deadlines",
  es: "y {count, plural, one {# entrada más} other {# entradas más}}: /wsis deadlines",
  fr: "et {count, plural, one {# autre entrée} other {# autres entrées}} : /wsis deadlines",
  ru: "и еще {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}: /wsis deadlines",
  zh: "另有 {count} 条：/wsis deadlines",
};

export const quietDay: Message = {
  ar: "لا جديد في المواعيد منذ {date}.",
  en: "Nothing new about deadlines since {date}.",
  es: "Nada nuevo sobre plazos desde el {date}.",
  fr: "Rien de nouveau sur les échéances depuis le {date}.",
  ru: "С {date} по срокам ничего нового.",
  zh: "自{date}以来期限没有变化。",
};

export const nextUp: Message = {
  ar: "التالي: {due} · {action} ({label})",
  en: "Next: {due} · {action} ({label})",
  es: "Lo siguiente: {due} · {action} ({label})",
  fr: "Prochaine échéance : {due} · {action} ({label})",
  ru: "Ближайшее: {due} · {action} ({label})",
  zh: "下一项：{due} · {action}（{label}）",
};

export const nothingWithin: Message = {
  ar: "لا مواعيد محددة التاريخ خلال {days, plural, one {يوم واحد مقبل} two {يومين مقبلين} few {# أيام مقبلة} many {# يوماً مقبلاً} other {# يوم مقبل}}.",
  en: "Nothing with a date within {days, plural, one {# day} other {# days}}.",
  es: "Nada con fecha {days, plural, one {en el próximo día} other {en los próximos # días}}.",
  fr: "Rien de daté {days, plural, one {sur le prochain jour} other {sur les # prochains jours}}.",
  ru: "В пределах {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}} сроков с установленной датой нет.",
  zh: "未来{days}天内没有确定日期的事项。",
};

export const silentToday: Message = {
  ar: "لن يُرسل أي ملخص الآن: لا جديد، وقد اختير عدم الإرسال في مثل هذه الأيام.",
  en: "No digest would be sent now: nothing is new, and you chose no message on such days.",
  es: "Ahora no se enviaría ningún resumen: no hay novedades y para esos días se ha elegido no enviar ningún mensaje.",
  fr: "Aucun récapitulatif ne serait envoyé maintenant : il n’y a rien de nouveau, et aucun message n’est prévu ces jours-là.",
  ru: "Сейчас сводка не пришла бы: нового нет, а в такие дни сводка не отправляется.",
  zh: "现在不会发送摘要：没有新变化，且已设为这类日子不发送。",
};

export const snoozeDay: Message = {
  ar: "إخفاء لمدة يوم",
  en: "Snooze a day",
  es: "Ocultar un día",
  fr: "Masquer un jour",
  ru: "Скрыть на день",
  zh: "隐藏一天",
};

export const snoozeWeek: Message = {
  ar: "إخفاء لمدة أسبوع",
  en: "Snooze a week",
  es: "Ocultar una semana",
  fr: "Masquer une semaine",
  ru: "Скрыть на неделю",
  zh: "隐藏一周",
};

export const snoozeMonth: Message = {
  ar: "إخفاء لمدة شهر",
  en: "Snooze a month",
  es: "Ocultar un mes",
  fr: "Masquer un mois",
  ru: "Скрыть на месяц",
  zh: "隐藏一个月",
};

export const markDone: Message = { ar: "أُنجز", en: "Done", es: "Hecho", fr: "Fait", ru: "Готово", zh: "已完成" };

export const undo: Message = {
  ar: "تراجع",
  en: "Undo",
  es: "Deshacer",
  fr: "Annuler",
  ru: "Вернуть",
  zh: "撤销",
};

export const showQuotes: Message = {
  ar: "الاقتباس",
  en: "Quote",
  es: "Cita",
  fr: "Citation",
  ru: "Цитата",
  zh: "原文引用",
};

export const digestSettings: Message = {
  ar: "إعدادات الملخص",
  en: "Digest settings",
  es: "Ajustes del resumen",
  fr: "Réglages du récapitulatif",
  ru: "Настройки сводки",
  zh: "摘要设置",
};

export const isDone: Message = {
  ar: "أُنجز",
  en: "Done",
  es: "Hecho",
  fr: "Fait",
  ru: "Готово",
  zh: "已完成",
};

/** Behind either state: the list keeps the entry. */
export const leftOut: Message = {
  ar: "لا يرد في الملخصات",
  en: "digests leave it out",
  es: "los resúmenes no la incluyen",
  fr: "les récapitulatifs ne la mentionnent pas",
  ru: "в сводки не входит",
  zh: "摘要中不列出",
};

export const isSnoozed: Message = {
  ar: "مخفي حتى {date}",
  en: "Snoozed until {date}",
  es: "Oculto hasta el {date}",
  fr: "Masqué jusqu’au {date}",
  ru: "Скрыто до {date}",
  zh: "隐藏至{date}",
};

export const isBack: Message = {
  ar: "أُلغي ذلك: يرد البند من جديد في الملخصات.",
  en: "Undone: digests tell of the entry again.",
  es: "Deshecho: los resúmenes vuelven a incluir la entrada.",
  fr: "Annulé : les récapitulatifs mentionnent de nouveau l’entrée.",
  ru: "Отменено: запись снова входит в сводки.",
  zh: "已撤销：摘要将再次列出该条目。",
};
