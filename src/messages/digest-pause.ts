import type { Message } from "./format-message.ts";

export const isPaused: Message = {
  ar: "متوقف مؤقتاً: {reason} لاستئنافه: {on}",
  en: "It is paused: {reason} To resume it: {on}",
  es: "Está en pausa: {reason} Para reanudarlo: {on}",
  fr: "En pause : {reason} Pour reprendre : {on}",
  ru: "Приостановлена: {reason} Возобновить: {on}",
  zh: "已暂停：{reason}恢复方法：{on}",
};

export const pauseNotice: Message = {
  ar: "أُوقف ملخص المواعيد في {channel} مؤقتاً: {reason} لاستئنافه، اكتب هناك: {on}",
  en: "The digest of deadlines in {channel} is paused: {reason} To resume it, write there: {on}",
  es: "El resumen de plazos de {channel} está en pausa: {reason} Para reanudarlo, escriba allí: {on}",
  fr: "Le récapitulatif des échéances de {channel} est en pause : {reason} Pour le reprendre, écrivez-y : {on}",
  ru: "Сводка сроков в {channel} приостановлена: {reason} Чтобы возобновить, напишите там: {on}",
  zh: "{channel} 的期限摘要已暂停：{reason}恢复方法：在该频道输入 {on}",
};

export const reasonGone: Message = {
  ar: "القناة لم تعد متاحة للبوت.",
  en: "the channel can no longer be reached.",
  es: "ya no se puede acceder al canal.",
  fr: "le canal n’est plus accessible.",
  ru: "канал больше недоступен.",
  zh: "无法再访问该频道。",
};

export const reasonArchived: Message = {
  ar: "القناة مؤرشفة.",
  en: "the channel is archived.",
  es: "el canal está archivado.",
  fr: "le canal est archivé.",
  ru: "канал в архиве.",
  zh: "该频道已归档。",
};

export const reasonRemoved: Message = {
  ar: "البوت لم يعد عضواً في القناة؛ اكتب /invite هناك أولاً.",
  en: "the bot is no longer in the channel; write /invite there first.",
  es: "el bot ya no está en el canal; escriba allí primero /invite.",
  fr: "le bot n’est plus dans le canal ; écrivez-y d’abord /invite.",
  ru: "бота больше нет в канале; сначала напишите там /invite.",
  zh: "机器人已不在该频道；请先在那里输入 /invite。",
};

export const reasonZone: Message = {
  ar: "المنطقة الزمنية {zone} غير معروفة هنا.",
  en: "the time zone {zone} is not known here.",
  es: "aquí no se conoce la zona horaria {zone}.",
  fr: "le fuseau horaire {zone} n’est pas connu ici.",
  ru: "часовой пояс {zone} здесь неизвестен.",
  zh: "此处不识别时区 {zone}。",
};
