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
