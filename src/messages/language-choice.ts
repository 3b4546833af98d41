import type { Message } from "./format-message.ts";

export const languageTitle: Message = {
  ar: "*اللغة.* يخاطبك البوت بها؛ أما الأسئلة فيُجاب عنها بلغتها.",
  en: "*Language.* The bot speaks it with you; questions are answered in their own.",
  es: "*Idioma.* El bot le habla en él; las preguntas se responden en el suyo.",
  fr: "*Langue.* Le bot vous parle dans cette langue ; les questions reçoivent leur réponse dans la leur.",
  ru: "*Язык.* На нём бот говорит с вами; на вопросы он отвечает на языке вопроса.",
  zh: "*语言。*机器人用此语言与您交流；提问则以提问所用语言回答。",
};

export const languageLabel: Message = {
  ar: "اختر لغة",
  en: "Choose a language",
  es: "Elija un idioma",
  fr: "Choisir une langue",
  ru: "Выберите язык",
  zh: "选择语言",
};

export const languageAsInSlack: Message = {
  ar: "كما في Slack",
  en: "As in Slack",
  es: "Como en Slack",
  fr: "Comme dans Slack",
  ru: "Как в Slack",
  zh: "与 Slack 相同",
};

export const languageChosen: Message = {
  ar: "يخاطبك البوت الآن بهذه اللغة: {language}.",
  en: "The bot now speaks this language with you: {language}.",
  es: "El bot le habla ahora en este idioma: {language}.",
  fr: "Le bot vous parle désormais dans cette langue : {language}.",
  ru: "Теперь бот говорит с вами на этом языке: {language}.",
  zh: "机器人现在用此语言与您交流：{language}。",
};

/** `codes`: each with the language's name. */
export const languageUnknown: Message = {
  ar: "لا يعرف البوت لغة باسم «{found}». يتكلم اللغات الرسمية الست للأمم المتحدة: {codes}. اكتب مثلاً {example}، أو {auto} للغة Slack.",
  en: "The bot knows no language “{found}”. It speaks the six official languages of the United Nations: {codes}. Write {example}, or {auto} for the language of your Slack.",
  es: "El bot no conoce el idioma «{found}». Habla los seis idiomas oficiales de las Naciones Unidas: {codes}. Escriba {example}, o {auto} para el idioma de su Slack.",
  fr: "Le bot ne connaît pas la langue « {found} ». Il parle les six langues officielles des Nations Unies : {codes}. Écrivez {example}, ou {auto} pour la langue de votre Slack.",
  ru: "Языка «{found}» бот не знает. Он говорит на шести официальных языках ООН: {codes}. Напишите {example} или {auto} — тогда язык будет как в Slack.",
  zh: "机器人不认识语言“{found}”。它使用联合国六种正式语言：{codes}。请输入 {example}，或输入 {auto} 以使用您的 Slack 语言。",
};

/** Where no language is named. */
export const languageWanted: Message = {
  ar: "أي لغة؟ يتكلم البوت اللغات الرسمية الست للأمم المتحدة: {codes}. اكتب مثلاً {example}، أو {auto} للغة Slack.",
  en: "Which language? The bot speaks the six official languages of the United Nations: {codes}. Write {example}, or {auto} for the language of your Slack.",
  es: "¿Qué idioma? El bot habla los seis idiomas oficiales de las Naciones Unidas: {codes}. Escriba {example}, o {auto} para el idioma de su Slack.",
  fr: "Quelle langue ? Le bot parle les six langues officielles des Nations Unies : {codes}. Écrivez {example}, ou {auto} pour la langue de votre Slack.",
  ru: "Какой язык? Бот говорит на шести официальных языках ООН: {codes}. Напишите {example} или {auto} — тогда язык будет как в Slack.",
  zh: "哪种语言？机器人使用联合国六种正式语言：{codes}。请输入 {example}，或输入 {auto} 以使用您的 Slack 语言。",
};

export const languageNotKept: Message = {
  ar: "لا يستطيع البوت حفظ هذا الاختيار الآن؛ لم يتغير شيء.",
  en: "The bot cannot keep this choice at the moment; nothing has changed.",
  es: "El bot no puede guardar esta elección en este momento; nada ha cambiado.",
  fr: "Le bot ne peut pas enregistrer ce choix pour le moment ; rien n’a changé.",
  ru: "Сейчас бот не может сохранить этот выбор; ничего не изменилось.",
  zh: "机器人目前无法保存此选择；设置未变。",
};
