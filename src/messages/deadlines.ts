import type { Modality, Status } from "../domain/obligation.ts";
import type { Message } from "./format-message.ts";

/** The one wording for a missing date. */
export const dateNotSet: Message = {
  ar: "لم يُحدَّد التاريخ",
  en: "date not set",
  es: "fecha sin fijar",
  fr: "date non fixée",
  ru: "дата не установлена",
  zh: "日期未定",
};

export const actorNotNamed: Message = {
  ar: "غير مذكور",
  en: "not named",
  es: "no se nombra",
  fr: "non précisé",
  ru: "не назван",
  zh: "未指明",
};

/** Stands beside every date that comes from a calendar. */
export const notFromDocument: Message = {
  ar: "ليس من الوثيقة: {source}",
  en: "not from the document: {source}",
  es: "no procede del documento: {source}",
  fr: "ne provient pas du document : {source}",
  ru: "не из документа: {source}",
  zh: "并非出自本文件：{source}",
};

/** A time whose year, or day, is taken from the context. */
export const impliedDate: Message = {
  ar: "مستنتج من السياق",
  en: "implied by the context",
  es: "se deduce del contexto",
  fr: "déduite du contexte",
  ru: "следует из контекста",
  zh: "据上下文推断",
};

export const yearlyTitle: Message = {
  ar: "{year}، {dateNotSet}: {title}",
  en: "{year}, {dateNotSet}: {title}",
  es: "{year}, {dateNotSet}: {title}",
  fr: "{year}, {dateNotSet} : {title}",
  ru: "{year}, {dateNotSet}: {title}",
  zh: "{year}，{dateNotSet}：{title}",
};

export const statuses: Readonly<Record<Status, Message>> = {
  upcoming: { ar: "قادم", en: "upcoming", es: "próximo", fr: "à venir", ru: "предстоит", zh: "即将到来" },
  current: { ar: "جارٍ", en: "now", es: "en curso", fr: "en cours", ru: "идет сейчас", zh: "进行中" },
  due_this_year: {
    ar: "يحل موعده هذا العام",
    en: "due this year",
    es: "vence este año",
    fr: "à échéance cette année",
    ru: "срок в этом году",
    zh: "今年到期",
  },
  passed: { ar: "انقضى", en: "passed", es: "vencido", fr: "passé", ru: "прошло", zh: "已过" },
  recurring: { ar: "دوري", en: "recurring", es: "periódico", fr: "périodique", ru: "периодически", zh: "定期" },
};

export const modalities: Readonly<Record<Modality, Message>> = {
  decides: { ar: "يقرر", en: "decides", es: "decide", fr: "décide", ru: "постановляет", zh: "决定" },
  instructs: { ar: "يكلّف", en: "instructs", es: "encarga", fr: "charge", ru: "поручает", zh: "责成" },
  requests: { ar: "يطلب", en: "requests", es: "solicita", fr: "demande", ru: "просит", zh: "请" },
  invites: { ar: "يدعو", en: "invites", es: "invita", fr: "invite", ru: "предлагает", zh: "邀请" },
  calls_upon: { ar: "يهيب", en: "calls upon", es: "exhorta", fr: "engage", ru: "призывает", zh: "呼吁" },
  must: { ar: "يجب", en: "must", es: "debe", fr: "doit", ru: "должен", zh: "必须" },
  commits: { ar: "يلتزم", en: "commits", es: "se compromete", fr: "s’engage", ru: "берет обязательство", zh: "承诺" },
  will: { ar: "يعتزم", en: "will", es: "prevé", fr: "prévoit", ru: "будет", zh: "将" },
  encourages: { ar: "يشجع", en: "encourages", es: "alienta", fr: "encourage", ru: "поощряет", zh: "鼓励" },
  recommends: { ar: "يوصي", en: "recommends", es: "recomienda", fr: "recommande", ru: "рекомендует", zh: "建议" },
  expects: { ar: "يتوقع", en: "expects", es: "espera", fr: "escompte", ru: "ожидает", zh: "期望" },
  welcomes: {
    ar: "يرحب",
    en: "welcomes",
    es: "acoge con beneplácito",
    fr: "se félicite",
    ru: "приветствует",
    zh: "欢迎",
  },
  notes: { ar: "يلاحظ", en: "notes", es: "observa", fr: "note", ru: "отмечает", zh: "注意到" },
  states: { ar: "يذكر", en: "states", es: "indica", fr: "indique", ru: "сообщает", zh: "陈述" },
};

export const daysLeft: Message = {
  ar: "{days, plural, =0 {اليوم} =1 {غداً} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}",
  en: "{days, plural, =0 {today} =1 {tomorrow} other {in # days}}",
  es: "{days, plural, =0 {hoy} =1 {mañana} other {dentro de # días}}",
  fr: "{days, plural, =0 {aujourd’hui} =1 {demain} other {dans # jours}}",
  ru: "{days, plural, =0 {сегодня} =1 {завтра} one {через # день} few {через # дня} many {через # дней} other {через # дня}}",
  zh: "{days, plural, =0 {今天} =1 {明天} other {# 天后}}",
};

export const everyTime: Message = {
  ar: "بصفة دورية",
  en: "periodically",
  es: "periódicamente",
  fr: "périodiquement",
  ru: "периодически",
  zh: "定期",
};

export const everyYear: Message = {
  ar: "كل سنة",
  en: "every year",
  es: "cada año",
  fr: "chaque année",
  ru: "каждый год",
  zh: "每年",
};

/** Of what goes on for years: the text names how far it looks. `first` and `last` are years, the same one where there is one. */
export const lastingTime: Message = {
  ar: "{years, plural, =1 {حتى عام {last}} other {حتى عام {first} وما بعده حتى عام {last}}}",
  en: "{years, plural, =1 {to {last}} other {to {first} and beyond, to {last}}}",
  es: "{years, plural, =1 {hasta {last}} other {hasta {first} y después, hasta {last}}}",
  fr: "{years, plural, =1 {jusqu’en {last}} other {jusqu’en {first} et au-delà, jusqu’en {last}}}",
  ru: "{years, plural, =1 {до {last} года} other {до {first} года и далее до {last} года}}",
  zh: "{years, plural, =1 {至{last}年} other {至{first}年，并延续至{last}年}}",
};

/** Of what comes again and again, where all known days have passed. */
export const lastKnownTime: Message = {
  ar: "آخر موعد معروف: {days}",
  en: "last known date: {days}",
  es: "última fecha conocida: {days}",
  fr: "dernière date connue : {days}",
  ru: "последняя известная дата: {days}",
  zh: "最近一次已知日期：{days}",
};

export const columnDue: Message = { ar: "الموعد", en: "Due", es: "Plazo", fr: "Échéance", ru: "Срок", zh: "期限" };
export const columnStatus: Message = {
  ar: "الحالة",
  en: "Status",
  es: "Estado",
  fr: "État",
  ru: "Состояние",
  zh: "状态",
};
export const columnActor: Message = { ar: "الجهة", en: "Who", es: "Quién", fr: "Qui", ru: "Кто", zh: "主体" };
export const columnAction: Message = { ar: "العمل", en: "What", es: "Qué", fr: "Quoi", ru: "Что", zh: "事项" };
export const columnRecipient: Message = { ar: "إلى", en: "To", es: "A quién", fr: "À qui", ru: "Кому", zh: "对象" };
export const columnParagraphs: Message = {
  ar: "الفقرات",
  en: "Paragraphs",
  es: "Párrafos",
  fr: "Paragraphes",
  ru: "Пункты",
  zh: "段落",
};

export const noEntries: Message = {
  ar: "لا توجد في السجل بنود تطابق هذا الطلب.",
  en: "No entry in the ledger matches this request.",
  es: "Ninguna entrada del registro responde a esta petición.",
  fr: "Aucune entrée du registre ne correspond à cette demande.",
  ru: "Под этот запрос не подходит ни одна запись реестра.",
  zh: "登记册中没有符合该请求的条目。",
};

/** Of words after `deadlines` that say nothing here: not a no, since nothing was looked for. */
export const deadlinesUnread: Message = {
  ar: "المتوقع سنة أو جهة أو «الكل»، والموجود «{found}». مثال: {example}",
  en: "Expected a year, a body or “all”, found “{found}”. For example: {example}",
  es: "Se esperaba un año, un organismo o «todos», se encontró «{found}». Por ejemplo: {example}",
  fr: "Année, organisme ou « tous » attendus ; trouvé « {found} ». Exemple : {example}",
  ru: "Ожидались год, организация или «все», а найдено «{found}». Например: {example}",
  zh: "应为年份、机构或“全部”，实际为“{found}”。例如：{example}",
};

export const entryCount: Message = {
  ar: "{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بنداً} other {# بند}}",
  en: "{count, plural, one {# entry} other {# entries}}",
  es: "{count, plural, one {# entrada} other {# entradas}}",
  fr: "{count, plural, one {# entrée} other {# entrées}}",
  ru: "{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}",
  zh: "{count} 条",
};

export const entryUnknown: Message = {
  ar: "هذا الموعد غير موجود في القائمة، أو لم يعد فيها، ولم يُحفظ شيء. يعرض {command} القائمة الحالية.",
  en: "This deadline is not in the list, or no longer; nothing was saved. {command} shows the present list.",
  es: "Este plazo no está en la lista, o ya no lo está; no se ha guardado nada. {command} muestra la lista actual.",
  fr: "Cette échéance n’est pas dans la liste, ou n’y est plus ; rien n’a été enregistré. {command} montre la liste actuelle.",
  ru: "Этого срока нет в списке или уже нет; ничего не сохранено. Текущий список показывает {command}.",
  zh: "列表中没有或不再有这项期限，未保存任何内容。{command} 显示当前列表。",
};

export const calendarName: Message = {
  ar: "المواعيد: {title}",
  en: "Deadlines: {title}",
  es: "Plazos: {title}",
  fr: "Échéances : {title}",
  ru: "Сроки: {title}",
  zh: "期限：{title}",
};

export const reviewQuestion: Message = {
  ar: "هل هذا صحيح؟ y نعم، n لا، e تعديل، q إنهاء",
  en: "Is this right? y yes, n no, e edit, q quit",
  es: "¿Es correcto? y sí, n no, e editar, q salir",
  fr: "Est-ce exact ? y oui, n non, e modifier, q quitter",
  ru: "Верно? y да, n нет, e исправить, q выйти",
  zh: "是否正确？y 是，n 否，e 修改，q 退出",
};

export const reviewDone: Message = {
  ar: "تأكيد: {confirmed}، رفض: {rejected}، متبقٍّ: {left}",
  en: "Confirmed: {confirmed}, rejected: {rejected}, left: {left}",
  es: "Confirmadas: {confirmed}, rechazadas: {rejected}, pendientes: {left}",
  fr: "Confirmées : {confirmed}, rejetées : {rejected}, restantes : {left}",
  ru: "Подтверждено: {confirmed}, отклонено: {rejected}, осталось: {left}",
  zh: "已确认：{confirmed}，已否决：{rejected}，剩余：{left}",
};

export const reviewNoRules: Message = {
  ar: "لدى الباحث عن المواعيد قواعد للروسية والإنجليزية فقط، ولغة المصدر هي {language}.",
  en: "The finder has rules for Russian and English only; the source is in {language}.",
  es: "El buscador solo tiene reglas para el ruso y el inglés; el original está en {language}.",
  fr: "Le détecteur n’a de règles que pour le russe et l’anglais ; l’original est en {language}.",
  ru: "У поиска сроков есть правила только для русского и английского; язык источника — {language}.",
  zh: "期限查找只有俄文和英文的规则；原文语言为 {language}。",
};

export const reviewNothing: Message = {
  ar: "لا شيء للمراجعة.",
  en: "Nothing to review.",
  es: "No hay nada que revisar.",
  fr: "Rien à vérifier.",
  ru: "Проверять нечего.",
  zh: "没有待核对的条目。",
};

export const reviewNeedsTerminal: Message = {
  ar: "تحتاج المراجعة إلى طرفية تفاعلية: شغّل wsis deadlines review فيها مباشرة.",
  en: "Review asks questions and needs a terminal: run wsis deadlines review in one, without a pipe.",
  es: "La revisión hace preguntas y necesita una terminal: ejecute wsis deadlines review en una, sin tubería.",
  fr: "La vérification pose des questions et demande un terminal : lancez-y wsis deadlines review, sans tube.",
  ru: "Проверка задает вопросы, ей нужен терминал: запустите wsis deadlines review прямо в нем, без конвейера.",
  zh: "核对需要交互式终端：请直接在终端中运行 wsis deadlines review，不要使用管道。",
};

/** Beside what is said of a duty in this program's words, which are no quote. */
export const inSummary: Message = {
  ar: "بصياغة البوت، لا اقتباساً",
  en: "in the bot’s words, not a quote",
  es: "en palabras del bot, no es una cita",
  fr: "formulé par le bot, sans citation",
  ru: "словами бота, не цитата",
  zh: "机器人的概述，非原文引用",
};
