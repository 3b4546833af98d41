import type { Message } from "./format-message.ts";

/** The title of a window: at most 24 characters. */
export const findTitle: Message = {
  ar: "فقرات وراء الرسالة",
  en: "Paragraphs behind this",
  es: "Párrafos relacionados",
  fr: "Paragraphes liés",
  ru: "Пункты к сообщению",
  zh: "相关段落",
};

export const findLooking: Message = {
  ar: "يبحث في الوثيقة…",
  en: "Looking in the document…",
  es: "Buscando en el documento…",
  fr: "Recherche dans le document…",
  ru: "Ищу в документе…",
  zh: "正在文件中查找……",
};

export const findLead: Message = {
  ar: "أقرب الفقرات إلى هذه الرسالة، الأقرب أولاً. هي ذات صلة، وليست جواباً ولا تأكيداً لما ورد في الرسالة.",
  en: "The paragraphs nearest to this message, nearest first. They are related: neither an answer, nor a confirmation of what it says.",
  es: "Los párrafos más cercanos a este mensaje, primero el más cercano. Están relacionados: no son una respuesta ni confirman lo que dice.",
  fr: "Les paragraphes les plus proches de ce message, le plus proche d’abord. Ils y sont liés : ni une réponse, ni une confirmation de ce qu’il dit.",
  ru: "Пункты, ближайшие к этому сообщению, начиная с самого близкого. Они связаны с ним: это не ответ и не подтверждение сказанного.",
  zh: "与此消息最接近的段落，按相近程度排列。它们只是相关内容，既不是回答，也不证实消息所说。",
};

export const findNamed: Message = {
  ar: "الفقرات التي تذكرها الرسالة أولاً.",
  en: "Paragraphs that the message names come first.",
  es: "Primero, los párrafos que el mensaje nombra.",
  fr: "D’abord, les paragraphes que le message cite.",
  ru: "Сначала пункты, названные в сообщении.",
  zh: "消息中提到的段落排在最前。",
};

export const findNoText: Message = {
  ar: "لا نص في هذه الرسالة يمكن البحث عنه: البوت لا يقرأ الصور والملفات والتسجيلات.",
  en: "This message has no text to look for: the bot does not read pictures, files or recordings.",
  es: "Este mensaje no tiene texto que buscar: el bot no lee imágenes, archivos ni grabaciones.",
  fr: "Ce message n’a pas de texte à chercher : le bot ne lit ni les images, ni les fichiers, ni les enregistrements.",
  ru: "В этом сообщении нет текста, который можно искать: картинки, файлы и записи бот не читает.",
  zh: "此消息没有可供查找的文字：机器人不读取图片、文件或录音。",
};

export const findNothing: Message = {
  ar: "لا تتحدث الوثيقة عن هذا.",
  en: "The document does not speak of this.",
  es: "El documento no habla de esto.",
  fr: "Le document n’en parle pas.",
  ru: "В документе об этом не говорится.",
  zh: "文件没有涉及此内容。",
};

export const findCut: Message = {
  ar: "الرسالة طويلة: بُحث عن أول {most, number} حرف منها فقط.",
  en: "The message is long: only its first {most, number} characters were looked for.",
  es: "El mensaje es largo: solo se han buscado sus primeros {most, number} caracteres.",
  fr: "Le message est long : seuls ses {most, number} premiers caractères ont été cherchés.",
  ru: "Сообщение длинное: искалось только по первым {most, number} знакам.",
  zh: "消息较长：仅按前 {most, number} 个字符查找。",
};
