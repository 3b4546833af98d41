import type { Message } from "./format-message.ts";

/** Above a list of paragraphs that were searched for. They are near the words, and answer nothing. */
export const searchTitle: Message = {
  ar: "أقرب الفقرات إلى «{words}»",
  en: "The paragraphs nearest to “{words}”",
  es: "Los párrafos más cercanos a «{words}»",
  fr: "Les paragraphes les plus proches de « {words} »",
  ru: "Пункты, ближайшие к словам «{words}»",
  zh: "与“{words}”最接近的段落",
};

/** The same where others are left out: how many of the document's paragraphs the list has. */
export const searchNearest: Message = {
  ar: "أقرب الفقرات إلى «{words}» ({count} من أصل {total} في الوثيقة)",
  en: "The paragraphs nearest to “{words}” ({count} of the document’s {total})",
  es: "Los párrafos más cercanos a «{words}» ({count} de los {total} del documento)",
  fr: "Les paragraphes les plus proches de « {words} » ({count} des {total} du document)",
  ru: "Пункты, ближайшие к словам «{words}» ({count} из {total} в документе)",
  zh: "与“{words}”最接近的段落（文件共{total}段，此处列出{count}段）",
};

export const searchNothing: Message = {
  ar: "لا توجد في الوثيقة فقرة قريبة من «{words}».",
  en: "No paragraph of the document is near to “{words}”.",
  es: "Ningún párrafo del documento se acerca a «{words}».",
  fr: "Aucun paragraphe du document ne se rapproche de « {words} ».",
  ru: "В документе нет пунктов, близких к словам «{words}».",
  zh: "文件中没有与“{words}”相近的段落。",
};

export const showParagraph: Message = {
  ar: "عرض الفقرة",
  en: "Show paragraph",
  es: "Ver el párrafo",
  fr: "Voir le paragraphe",
  ru: "Показать пункт",
  zh: "查看段落",
};

/** Said where a button of a list cannot be read any more. */
export const searchAgain: Message = {
  ar: "تعذّرت قراءة هذا الزر. اكتب البحث من جديد، مثل {example}.",
  en: "This button cannot be read any more. Please search again, for example {example}.",
  es: "Este botón ya no se puede leer. Busque de nuevo, por ejemplo {example}.",
  fr: "Ce bouton n’est plus lisible. Relancez la recherche, par exemple {example}.",
  ru: "Эта кнопка больше не читается. Повторите поиск, например {example}.",
  zh: "此按钮已无法识别。请重新搜索，例如 {example}。",
};
