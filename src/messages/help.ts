import type { Message } from "./format-message.ts";

export const helpTitle: Message = {
  ar: "اسأل عن نتائج WSIS+20",
  en: "Ask about the WSIS+20 outcome",
  es: "Pregunte sobre los resultados de la CMSI+20",
  fr: "Posez vos questions sur les résultats du SMSI+20",
  ru: "Вопросы об итогах ВВУИО+20",
  zh: "查询 WSIS+20 成果",
};

export const helpAsk: Message = {
  ar: "اطرح سؤالاً بأي من اللغات الست للأمم المتحدة",
  en: "Ask a question, in any of the six UN languages",
  es: "Haga una pregunta, en cualquiera de los seis idiomas de la ONU",
  fr: "Posez une question, dans l’une des six langues de l’ONU",
  ru: "Задайте вопрос на любом из шести языков ООН",
  zh: "用联合国六种语言中的任何一种提问",
};

/** Where a verb stands alone: what is missing after it, with an example. */
export const paragraphMissing: Message = {
  ar: "أي فقرة؟ اكتب رقمها بعد الأمر، مثل {example}.",
  en: "Which paragraph? Its number is missing: write, for example, {example}.",
  es: "¿Qué párrafo? Falta su número: escriba, por ejemplo, {example}.",
  fr: "Quel paragraphe ? Il manque son numéro : écrivez par exemple {example}.",
  ru: "Какой пункт? Не хватает номера: напишите, например, {example}.",
  zh: "要看哪一段？缺少段号：例如输入 {example}。",
};

export const questionMissing: Message = {
  ar: "ما سؤالك؟ اكتبه بعد الأمر، مثل {example}.",
  en: "What is your question? It is missing: write, for example, {example}.",
  es: "¿Cuál es su pregunta? Falta: escriba, por ejemplo, {example}.",
  fr: "Quelle est votre question ? Elle manque : écrivez par exemple {example}.",
  ru: "Какой у вас вопрос? Его не хватает: напишите, например, {example}.",
  zh: "您要问什么？缺少问题：例如输入 {example}。",
};

export const wordsMissing: Message = {
  ar: "عمّ تبحث؟ اكتب كلماتك بعد الأمر، مثل {example}.",
  en: "What are you looking for? The words are missing: write, for example, {example}.",
  es: "¿Qué busca? Faltan las palabras: escriba, por ejemplo, {example}.",
  fr: "Que cherchez-vous ? Il manque les mots : écrivez par exemple {example}.",
  ru: "Что искать? Не хватает слов: напишите, например, {example}.",
  zh: "要搜索什么？缺少搜索词：例如输入 {example}。",
};

/** To whoever mentions the bot and says nothing else. */
export const mentionedAlone: Message = {
  ar: "مرحباً! اكتب سؤالك بعد اسمي، مثلاً: {example} أما {help} فيعرض كل ما أستطيع فعله.",
  en: "Hello! Write your question after my name, for example: {example} {help} shows all that I can do.",
  es: "¡Hola! Escriba su pregunta después de mi nombre, por ejemplo: {example} {help} muestra todo lo que puedo hacer.",
  fr: "Bonjour ! Écrivez votre question après mon nom, par exemple : {example} {help} montre tout ce que je sais faire.",
  ru: "Здравствуйте! Напишите вопрос после моего имени, например: {example} {help} — все, что я умею.",
  zh: "您好！请在我的名字后面写下问题，例如：{example} 输入 {help} 可查看我的全部功能。",
};

export const helpParagraph: Message = {
  ar: "نص فقرة أو عدة فقرات بالحرف",
  en: "The exact text of a paragraph, or of several",
  es: "El texto exacto de un párrafo, o de varios",
  fr: "Le texte exact d’un paragraphe, ou de plusieurs",
  ru: "Точный текст пункта или нескольких пунктов",
  zh: "一段或多段的原文",
};

export const helpSearch: Message = {
  ar: "الفقرات الأقرب إلى كلمات",
  en: "The paragraphs nearest to some words",
  es: "Los párrafos más cercanos a unas palabras",
  fr: "Les paragraphes les plus proches de quelques mots",
  ru: "Пункты, ближайшие к словам",
  zh: "与某些词语最接近的段落",
};

export const helpSources: Message = {
  ar: "أي وثيقة تُقتبس، وبأي لغات، ومن أين جاءت نصوصها",
  en: "Which document is quoted, in which languages, and where its texts come from",
  es: "Qué documento se cita, en qué idiomas y de dónde proceden sus textos",
  fr: "Quel document est cité, en quelles langues, et d’où viennent ses textes",
  ru: "Какой документ цитируется, на каких языках и откуда взяты его тексты",
  zh: "引用的是哪份文件、有哪些语文版本及其来源",
};

export const helpDuties: Message = {
  ar: "المهام: كل ما يطلبه النص من أي جهة، بتاريخ أو بلا تاريخ",
  en: "Duties: all that the text asks of anybody, with a date or without",
  es: "Obligaciones: todo lo que el texto pide a alguien, con fecha o sin ella",
  fr: "Obligations : tout ce que le texte demande à quelqu’un, avec ou sans date",
  ru: "Поручения: всё, чего текст требует от кого-либо, со сроком и без срока",
  zh: "职责：案文对各方的全部要求，不论有无日期",
};

export const helpDeadlines: Message = {
  ar: "المواعيد: من المطلوب منه وماذا، ولمن، ومتى",
  en: "Deadlines: who is asked to do what, for whom, by when",
  es: "Plazos: a quién se le pide qué, para quién y para cuándo",
  fr: "Échéances : à qui l’on demande quoi, pour qui et pour quand",
  ru: "Сроки: кого о чем просят, для кого и к какому сроку",
  zh: "期限：请谁为谁做什么，何时完成",
};

export const helpDigest: Message = {
  ar: "ملخص المواعيد، هنا أو لك وحدك",
  en: "A digest of deadlines, here or for you alone",
  es: "Un resumen de plazos, aquí o solo para usted",
  fr: "Un récapitulatif des échéances, ici ou pour vous uniquement",
  ru: "Сводка сроков — сюда или лично вам",
  zh: "期限摘要：发到本频道或仅发给您",
};

export const helpModel: Message = {
  ar: "اقتباسات فقط، من دون نموذج (مع here: للقناة كلها)",
  en: "Quotes only, without a model (with here: for the whole channel)",
  es: "Solo citas, sin modelo (con here: para todo el canal)",
  fr: "Citations seules, sans modèle (avec here : pour tout le canal)",
  ru: "Только цитаты, без модели (с here — для всего канала)",
  zh: "仅提供引文，不使用模型（加 here 则适用于整个频道）",
};

export const helpThreads: Message = {
  ar: "في سلاسل هذه القناة الرد على ذكر البوت فقط؛ و«on» لمتابعة الأسئلة من جديد",
  en: "In this channel’s threads, answers to mentions only; “on” follows up again",
  es: "En los hilos de este canal, solo respuestas a menciones; «on» vuelve a seguirlos",
  fr: "Dans les fils de ce canal, réponse aux seules mentions ; « on » rétablit le suivi",
  ru: "В ветках этого канала отвечать только на упоминания; on — снова следить за веткой",
  zh: "在本频道的消息列中仅回答提及；on 恢复跟进",
};

export const helpCalendar: Message = {
  ar: "المواعيد في تقويمك الخاص؛ و«off» لإيقافها",
  en: "The deadlines in your own calendar; “off” ends it",
  es: "Los plazos en su propio calendario; «off» lo anula",
  fr: "Les échéances dans votre propre agenda ; « off » y met fin",
  ru: "Сроки в вашем собственном календаре; off отключает",
  zh: "在您自己的日历中查看期限；off 取消",
};

export const helpLanguage: Message = {
  ar: "اللغة التي يخاطبك بها البوت (auto: كما في Slack)",
  en: "The language the bot speaks with you (auto: as in Slack)",
  es: "El idioma en que el bot le habla (auto: como en Slack)",
  fr: "La langue dans laquelle le bot vous parle (auto : comme dans Slack)",
  ru: "На каком языке бот говорит с вами (auto — как в Slack)",
  zh: "机器人与您交流所用的语言（auto：与 Slack 相同）",
};

export const helpData: Message = {
  ar: "ما يُحفظ عنك، وحذفه",
  en: "What is kept about you, and deleting it",
  es: "Lo que se conserva sobre usted, y cómo eliminarlo",
  fr: "Ce qui est conservé à votre sujet, et sa suppression",
  ru: "Что хранится о вас и как это удалить",
  zh: "保存的有关您的信息及其删除",
};

export const helpMention: Message = {
  ar: "في قناة أو سلسلة رسائل: اذكر البوت مع السؤال؛ وبعدها يجيب في السلسلة عن أسئلة المتابعة من دون ذكره إلى أن تكتب «توقف». وفي الرسائل المباشرة: اكتب السؤال فقط.",
  en: "In a channel or thread: mention the bot with your question; from then on it answers follow-up questions in that thread without a mention, until somebody writes “stop”. In a direct message: just write.",
  es: "En un canal o hilo: mencione al bot junto con la pregunta; desde entonces responde en ese hilo a las preguntas de seguimiento sin mención, hasta que alguien escriba «alto». En un mensaje directo: simplemente escriba.",
  fr: "Dans un canal ou un fil : mentionnez le bot avec votre question ; il répond ensuite aux questions suivantes de ce fil sans mention, jusqu’à ce que quelqu’un écrive « stop ». En message direct : écrivez simplement.",
  ru: "В канале или ветке: упомяните бота вместе с вопросом; дальше он отвечает в этой ветке на следующие вопросы без упоминания, пока кто-нибудь не напишет «стоп». В личном сообщении: просто напишите вопрос.",
  zh: "在频道或消息列中：提及机器人并写下问题；此后它会在该消息列中直接回答后续问题，直到有人输入“停止”。在私信中：直接提问即可。",
};

export const helpShortcut: Message = {
  ar: "على أي رسالة: قائمة الرسالة ← «Paragraphs behind this» تعرض الفقرات التي تتصل بها.",
  en: "On any message: its menu → “Paragraphs behind this” shows the paragraphs it names or speaks of.",
  es: "En cualquier mensaje: su menú → «Paragraphs behind this» muestra los párrafos de los que trata.",
  fr: "Sur tout message : son menu → « Paragraphs behind this » montre les paragraphes dont il parle.",
  ru: "На любом сообщении: его меню → «Paragraphs behind this» показывает связанные с ним пункты.",
  zh: "任意消息：在其菜单中选择“Paragraphs behind this”，查看它涉及的段落。",
};

export const helpHelp: Message = {
  ar: "هذه المساعدة",
  en: "This help",
  es: "Esta ayuda",
  fr: "Cette aide",
  ru: "Эта справка",
  zh: "本帮助",
};

export const exampleQuestion: Message = {
  ar: "متى يُعقد الاستعراض المقبل لنتائج القمة؟",
  en: "When is the next review of WSIS?",
  es: "¿Cuándo será el próximo examen de la CMSI?",
  fr: "Quand aura lieu le prochain examen du SMSI ?",
  ru: "Когда состоится следующий обзор ВВУИО?",
  zh: "下一次信息社会世界峰会审查是什么时候？",
};

/** After `search`. */
export const exampleWords: Message = {
  ar: "الذكاء الاصطناعي",
  en: "artificial intelligence",
  es: "inteligencia artificial",
  fr: "intelligence artificielle",
  ru: "искусственный интеллект",
  zh: "人工智能",
};

export const promptsTitle: Message = {
  ar: "جرّب مثلاً:",
  en: "Try one of these:",
  es: "Pruebe, por ejemplo:",
  fr: "Essayez par exemple :",
  ru: "Попробуйте, например:",
  zh: "可以试试：",
};

export const promptRoadmap: Message = {
  ar: "من يعدّ خارطة طريق التنفيذ المشترك ومتى؟",
  en: "Who prepares the joint road map, and by when?",
  es: "¿Quién prepara la hoja de ruta conjunta y para cuándo?",
  fr: "Qui élabore la feuille de route conjointe, et pour quand ?",
  ru: "Кто готовит дорожную карту совместного осуществления и к какому сроку?",
  zh: "联合实施路线图由谁编制，何时提交？",
};

export const promptInternetGovernance: Message = {
  ar: "إلى من يقدم منتدى إدارة الإنترنت تقاريره؟",
  en: "To whom does the Internet Governance Forum report?",
  es: "¿A quién informa el Foro para la Gobernanza de Internet?",
  fr: "À qui le Forum sur la gouvernance d’Internet rend-il compte ?",
  ru: "Кому докладывает Форум по управлению интернетом?",
  zh: "互联网治理论坛向谁报告成果？",
};

export const promptParagraph: Message = {
  ar: "الفقرة 67",
  en: "Paragraph 67",
  es: "Párrafo 67",
  fr: "Paragraphe 67",
  ru: "Пункт 67",
  zh: "第67段",
};
