import type { Language } from "../domain/language.ts";
import { labelOf, type ParagraphId, sectionOf } from "../domain/paragraph-id.ts";
import { formatMessage, type Message } from "./format-message.ts";

const annex: Message = {
  ar: "المرفق، الفقرة {label}",
  en: "Annex, para {label}",
  es: "Anexo, párr. {label}",
  fr: "Annexe, par. {label}",
  ru: "Приложение, п. {label}",
  zh: "附件第{label}段",
};

const preamble: Message = {
  ar: "المرفق، الديباجة",
  en: "Annex, preamble",
  es: "Anexo, preámbulo",
  fr: "Annexe, préambule",
  ru: "Приложение, преамбула",
  zh: "附件序言",
};

const report: Message = {
  ar: "التقرير، القسم {section}، الفقرة {label}",
  en: "Report, section {section}, para {label}",
  es: "Informe, sección {section}, párr. {label}",
  fr: "Rapport, section {section}, par. {label}",
  ru: "Отчет, раздел {section}, абз. {label}",
  zh: "报告第{section}节第{label}段",
};

const front: Message = {
  ar: "التقرير، صفحة الغلاف، البند {label}",
  en: "Report, front page, item {label}",
  es: "Informe, portada, punto {label}",
  fr: "Rapport, page de garde, point {label}",
  ru: "Отчет, титульная часть, абз. {label}",
  zh: "报告首页第{label}项",
};

/** A paragraph's name as a person reads it: "Annex, para 67". The text of a translation is never labelled A/RES/80/173. */
export function formatLabel(id: ParagraphId, language: Language): string {
  const section = sectionOf(id);
  const label = labelOf(id);
  if (label === "preamble") return formatMessage(preamble, language);
  const message = section === "annex" ? annex : section === "front" ? front : report;
  return formatMessage(message, language, { section, label });
}
