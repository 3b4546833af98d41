import type { Message } from "./format-message.ts";

export const formTitle: Message = {
  ar: "ملخص المواعيد",
  en: "Digest of deadlines",
  es: "Resumen de plazos",
  fr: "Récapitulatif",
  ru: "Сводка сроков",
  zh: "期限摘要",
};

export const formSave: Message = {
  ar: "حفظ",
  en: "Save",
  es: "Guardar",
  fr: "Enregistrer",
  ru: "Сохранить",
  zh: "保存",
};

export const formSaving: Message = {
  ar: "جارٍ الحفظ…",
  en: "Saving…",
  es: "Guardando…",
  fr: "Enregistrement…",
  ru: "Сохраняется…",
  zh: "正在保存…",
};

export const fieldTime: Message = { ar: "الوقت", en: "Time", es: "Hora", fr: "Heure", ru: "Время", zh: "时间" };

export const fieldZone: Message = {
  ar: "المنطقة الزمنية",
  en: "Time zone",
  es: "Zona horaria",
  fr: "Fuseau horaire",
  ru: "Часовой пояс",
  zh: "时区",
};

export const hintZone: Message = {
  ar: "مثلاً Europe/Zurich، أو اسم مدينة مثل Cairo",
  en: "Such as Europe/Zurich, or a city such as Geneva",
  es: "Por ejemplo Europe/Zurich, o una ciudad como Madrid",
  fr: "Par exemple Europe/Zurich, ou une ville comme Paris",
  ru: "Например Europe/Zurich или город: Москва, Женева",
  zh: "例如 Europe/Zurich，或城市名，如 Shanghai",
};

export const fieldDays: Message = { ar: "الأيام", en: "Days", es: "Días", fr: "Jours", ru: "Дни", zh: "星期" };

export const fieldLanguage: Message = {
  ar: "اللغة",
  en: "Language",
  es: "Idioma",
  fr: "Langue",
  ru: "Язык",
  zh: "语言",
};

export const fieldHorizon: Message = {
  ar: "كم يوماً مقبلاً يشمل",
  en: "How many days ahead it looks",
  es: "Cuántos días abarca",
  fr: "Nombre de jours couverts",
  ru: "На сколько дней вперед",
  zh: "涵盖未来多少天",
};

export const hintHorizon: Message = {
  ar: "من {min} إلى {max}",
  en: "From {min} to {max}",
  es: "De {min} a {max}",
  fr: "De {min} à {max}",
  ru: "От {min} до {max}",
  zh: "{min} 至 {max}",
};

export const fieldQuiet: Message = {
  ar: "حين لا جديد",
  en: "When nothing is new",
  es: "Si no hay novedades",
  fr: "S’il n’y a rien de nouveau",
  ru: "Если нового нет",
  zh: "无新变化时",
};

export const fieldSwitch: Message = {
  ar: "الملخص",
  en: "Digest",
  es: "Resumen",
  fr: "Récapitulatif",
  ru: "Сводка",
  zh: "摘要",
};

export const digestIsOn: Message = {
  ar: "مشغّل",
  en: "On",
  es: "Activado",
  fr: "Activé",
  ru: "Включена",
  zh: "开启",
};

export const digestIsOff: Message = {
  ar: "متوقف",
  en: "Off",
  es: "Desactivado",
  fr: "Désactivé",
  ru: "Отключена",
  zh: "关闭",
};

/** Whose duties the digest lists. */
export const fieldActor: Message = {
  ar: "مهام أي جهة",
  en: "Whose duties",
  es: "Obligaciones de quién",
  fr: "Obligations de qui",
  ru: "Чьи поручения",
  zh: "哪个机构的职责",
};

export const fieldDaysOff: Message = {
  ar: "أيام بلا ملخص",
  en: "Days without a digest",
  es: "Días sin resumen",
  fr: "Jours sans récapitulatif",
  ru: "Дни без сводки",
  zh: "不发送摘要的日子",
};

export const hintDaysOff: Message = {
  ar: "تواريخ أو فترات: 2026-12-25, 2026-12-30..2027-01-02. وما يفوت فيها يأتي في الملخص التالي.",
  en: "Dates or spans: 2026-12-25, 2026-12-30..2027-01-02. What happens meanwhile is in the next digest.",
  es: "Fechas o intervalos: 2026-12-25, 2026-12-30..2027-01-02. Lo que ocurra entretanto aparecerá en el siguiente resumen.",
  fr: "Dates ou périodes : 2026-12-25, 2026-12-30..2027-01-02. Ce qui se passe entre-temps figure dans le récapitulatif suivant.",
  ru: "Даты или промежутки: 2026-12-25, 2026-12-30..2027-01-02. Что произойдет за это время, будет в следующей сводке.",
  zh: "日期或时段：2026-12-25, 2026-12-30..2027-01-02。期间的变化见下一份摘要。",
};
