import type { Message } from "./format-message.ts";

export const sourcesTitle: Message = {
  ar: "المصادر",
  en: "Sources",
  es: "Fuentes",
  fr: "Sources",
  ru: "Источники",
  zh: "出处",
};

/** Which document is quoted, and how much of it. */
export const sourcesDocument: Message = {
  ar: "كل الاقتباسات من وثيقة واحدة: {title} ({count, plural, one {فقرة واحدة} two {فقرتان} few {# فقرات} many {# فقرة} other {# فقرة}}).",
  en: "All quotes come from one document: {title} ({count, plural, one {# paragraph} other {# paragraphs}}).",
  es: "Todas las citas proceden de un solo documento: {title} ({count, plural, one {# párrafo} other {# párrafos}}).",
  fr: "Toutes les citations viennent d’un seul document : {title} ({count, plural, one {# paragraphe} other {# paragraphes}}).",
  ru: "Все цитаты — из одного документа: {title} ({count, plural, one {# пункт} few {# пункта} many {# пунктов} other {# пункта}}).",
  zh: "所有引文均出自一份文件：{title}（共{count}段）。",
};

/** The title in the source's own words, below its name in the reader's language. */
export const sourcesOriginalTitle: Message = {
  ar: "العنوان الأصلي: {title}",
  en: "Original title: {title}",
  es: "Título original: {title}",
  fr: "Titre original : {title}",
  ru: "Название в оригинале: {title}",
  zh: "原文标题：{title}",
};

/** Of a document that reproduces paragraphs of another. */
export const sourcesReproduced: Message = {
  ar: "تورد فقرات من {symbol}.",
  en: "It reproduces paragraphs of {symbol}.",
  es: "Reproduce párrafos de {symbol}.",
  fr: "Il reproduit des paragraphes de {symbol}.",
  ru: "В нем воспроизведены пункты {symbol}.",
  zh: "其中转载了{symbol}的若干段落。",
};

export const sourcesSymbol: Message = {
  ar: "رمز الوثيقة: {symbol}",
  en: "Symbol: {symbol}",
  es: "Signatura: {symbol}",
  fr: "Cote : {symbol}",
  ru: "Условное обозначение: {symbol}",
  zh: "文号：{symbol}",
};

export const sourcesDate: Message = {
  ar: "التاريخ: {date}",
  en: "Date: {date}",
  es: "Fecha: {date}",
  fr: "Date : {date}",
  ru: "Дата: {date}",
  zh: "日期：{date}",
};

/** Nothing is made up where the file is silent. */
export const sourcesUndated: Message = {
  ar: "لا يحمل الملف رمزاً ولا تاريخاً، فلا يُذكران هنا.",
  en: "The file carries neither a symbol nor a date, so none is given here.",
  es: "El archivo no lleva signatura ni fecha, por lo que aquí no se indican.",
  fr: "Le fichier ne porte ni cote ni date ; il n’en est donc pas donné ici.",
  ru: "В файле нет ни условного обозначения, ни даты, поэтому здесь они не приводятся.",
  zh: "该文件没有文号和日期，因此此处不提供。",
};

export const sourcesVersions: Message = {
  ar: "النصوص باللغات",
  en: "Language versions",
  es: "Versiones lingüísticas",
  fr: "Versions linguistiques",
  ru: "Языковые версии",
  zh: "语文版本",
};

export const statusSource: Message = {
  ar: "الأصل، وهو المرجع",
  en: "the original, which is authoritative",
  es: "el original, que hace fe",
  fr: "l’original, qui fait foi",
  ru: "оригинал, имеющий силу",
  zh: "原文，以此为准",
};

export const statusOfficial: Message = {
  ar: "ترجمة رسمية",
  en: "official translation",
  es: "traducción oficial",
  fr: "traduction officielle",
  ru: "официальный перевод",
  zh: "正式译文",
};

export const statusUnofficial: Message = {
  ar: "ترجمة غير رسمية",
  en: "unofficial translation",
  es: "traducción no oficial",
  fr: "traduction non officielle",
  ru: "неофициальный перевод",
  zh: "非正式译文",
};

/** The detail by which an edition is told from any other. */
export const sourcesHash: Message = {
  ar: "بصمة الملف الأصلي (SHA-256): {hash}",
  en: "Fingerprint of the original file (SHA-256): {hash}",
  es: "Huella del archivo original (SHA-256): {hash}",
  fr: "Empreinte du fichier original (SHA-256) : {hash}",
  ru: "Отпечаток исходного файла (SHA-256): {hash}",
  zh: "原文文件校验值（SHA-256）：{hash}",
};
