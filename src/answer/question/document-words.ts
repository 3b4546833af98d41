import type { Language } from "../../domain/language.ts";
import { APPENDED_PART } from "../../text/appended-part.ts";
import { byLanguage } from "../../text/by-language.ts";
import { wholeWords } from "../../text/whole-words.ts";

/** Words that name the document itself, folded, with what leads them in: "in the report", "dans ce document". */
export const DOCUMENT_WORDS: Readonly<Record<Language, string>> = {
  ar: "(?:في |من |ضمن |ب)?(?:هذ[اه] )?(?:ال)?(?:وثيقه|تقرير|قرار|نص|مرفق|ملحق|مستند|ورقه)(?: كله| كلها| هذه| هذا| دي| ده| هاي)?|(?:في |من )?هذ[اه] (?:ال)?(?:محضر|مذكره)",
  en: `(?:(?:in|of|by|within|throughout) )?(?:(?:the|this|that|whole|entire|outcome|final|wsis\\+20) )*(?:report|document|text|resolution|${APPENDED_PART.en}|paper|file|doc)(?: itself)?|(?:in |of )?(?:this|the) (?:write[- ]?up|memo)`,
  es: "(?:(?:en|de|del|por) )?(?:(?:el|la|este|esta|todo|toda|al|final) )*(?:informe|documento|archivo|texto|resolucion|anexo|(?<=est[ea] )papel)|(?:en |de )?est[ea] (?:reporte|acta|memoria)",
  fr: `(?:(?:dans|de|du|par) )?(?:(?:le|la|ce|cette|tout|toute|du) |l')*(?:rapport|doc(?:ument)?|fichier|papier|texte|resolution|${APPENDED_PART.fr})(?: final)?|(?:dans |de )?(?:ce|le) compte[- ]rendu`,
  ru: "(?:в|во|из|по|этой|этом|всей|всем|итоговом|самом)(?: (?:этой|этом|всей|всем|итоговом|самом))* (?:отчет[еа]|доклад[еа]|документ[еа]|файл[еа]|текст[еа]|резолюции|приложении)|(?:в |из )?этой (?:записк|справк)[еи]|(?:этот |эта |весь )?(?:отчет|доклад|документ|текст|резолюция|приложение)",
  zh: "(?:在)?(?:这(?:份|个|篇)?|该|本|整份|整个|成果)?(?:报告|文件|文本|决议|附件|文档)(?:全文|摘录|节选|正文)?(?:中|里|里面|当中)?|文[中里内]|这(?:份|篇)?(?:纪要|简报|文稿)(?:中|里|里面)?",
};

/** Where a folded text names the document. */
export const DOCUMENT = byLanguage((language) =>
  language === "zh" ? new RegExp(DOCUMENT_WORDS.zh, "gu") : wholeWords(DOCUMENT_WORDS[language], "gu"),
);

/** "WHO" is a body, and asks after nobody; where all is in capitals it may be either, and asks. */
export function hideAcronyms(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/(?<!\p{L})WHO(?!\p{L})/gu, "W.H.O.") : text;
}
