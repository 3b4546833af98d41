import type { Message } from "./format-message.ts";

export const askButton: Message = {
  ar: "اسأل",
  en: "Ask",
  es: "Preguntar",
  fr: "Demander",
  ru: "Спросить",
  zh: "提问",
};

export const askFirst: Message = {
  ar: "اكتب سؤالاً في خانة البحث أولاً.",
  en: "Write a question into the search box first.",
  es: "Escriba primero una pregunta en el cuadro de búsqueda.",
  fr: "Écrivez d’abord une question dans la zone de recherche.",
  ru: "Сначала напишите вопрос в строке поиска.",
  zh: "请先在搜索框中输入问题。",
};

export const lookingUp: Message = {
  ar: "جارٍ البحث في الوثيقة…",
  en: "Looking in the document…",
  es: "Buscando en el documento…",
  fr: "Recherche dans le document…",
  ru: "Поиск в документе…",
  zh: "正在文件中查找……",
};

export const today: Message = { ar: "اليوم", en: "Today", es: "Hoy", fr: "Aujourd’hui", ru: "Сегодня", zh: "今天" };

export const nothingToday: Message = {
  ar: "لا يحل أي موعد اليوم.",
  en: "Nothing is due today.",
  es: "Hoy no vence nada.",
  fr: "Aucune échéance aujourd’hui.",
  ru: "На сегодня сроков нет.",
  zh: "今天没有到期事项。",
};

export const comingNext: Message = {
  ar: "التالي",
  en: "Next",
  es: "Próximamente",
  fr: "Ensuite",
  ru: "Далее",
  zh: "接下来",
};

export const allDeadlines: Message = {
  ar: "كل المواعيد",
  en: "All deadlines",
  es: "Todos los plazos",
  fr: "Toutes les échéances",
  ru: "Все сроки",
  zh: "全部期限",
};

export const browseTitle: Message = {
  ar: "تصفّح الوثيقة",
  en: "Browse the document",
  es: "Explorar el documento",
  fr: "Parcourir le document",
  ru: "Документ по разделам",
  zh: "浏览文件",
};

export const openSection: Message = { ar: "افتح", en: "Open", es: "Abrir", fr: "Ouvrir", ru: "Открыть", zh: "打开" };

export const readParagraph: Message = { ar: "اقرأ", en: "Read", es: "Leer", fr: "Lire", ru: "Читать", zh: "阅读" };

export const switchOn: Message = {
  ar: "تشغيل",
  en: "Switch on",
  es: "Activar",
  fr: "Activer",
  ru: "Включить",
  zh: "开启",
};

export const switchOff: Message = {
  ar: "إيقاف",
  en: "Switch off",
  es: "Desactivar",
  fr: "Désactiver",
  ru: "Отключить",
  zh: "关闭",
};

export const modeTitle: Message = {
  ar: "كيف تُصاغ الإجابات",
  en: "How answers are made",
  es: "Cómo se preparan las respuestas",
  fr: "Comment sont faites les réponses",
  ru: "Как составляются ответы",
  zh: "回答方式",
};

export const modeNoModel: Message = {
  ar: "تتألف الإجابات من اقتباسات من الوثيقة فقط؛ لا يُستخدم أي نموذج.",
  en: "Answers consist of quotes from the document only; no model is used.",
  es: "Las respuestas constan solo de citas del documento; no se usa ningún modelo.",
  fr: "Les réponses ne contiennent que des citations du document ; aucun modèle n’est utilisé.",
  ru: "Ответы состоят только из цитат документа; модель не используется.",
  zh: "回答仅由文件引文组成，不使用模型。",
};

export const modeWithModel: Message = {
  ar: "يصوغ نموذج إجاباتك؛ ويُتحقق من كل جملة على النص.",
  en: "A model composes your answers; each sentence is checked against the text.",
  es: "Un modelo redacta sus respuestas; cada frase se comprueba con el texto.",
  fr: "Un modèle rédige vos réponses ; chaque phrase est vérifiée dans le texte.",
  ru: "Ваши ответы составляет модель; каждое предложение сверяется с текстом.",
  zh: "由模型撰写给您的回答；每句话都会与原文核对。",
};

export const modeQuotesOnly: Message = {
  ar: "تصلك اقتباسات من الوثيقة فقط، من دون النموذج المتاح هنا.",
  en: "You get quotes from the document only, without the model that is available here.",
  es: "Usted recibe solo citas del documento, sin el modelo disponible aquí.",
  fr: "Vous recevez seulement des citations du document, sans le modèle disponible ici.",
  ru: "Вы получаете только цитаты документа, без доступной здесь модели.",
  zh: "您只收到文件引文，不使用此处可用的模型。",
};

export const useQuotesOnly: Message = {
  ar: "اقتباسات فقط",
  en: "Quotes only",
  es: "Solo citas",
  fr: "Citations seules",
  ru: "Только цитаты",
  zh: "仅引文",
};

export const useModel: Message = {
  ar: "بنموذج",
  en: "With a model",
  es: "Con un modelo",
  fr: "Avec un modèle",
  ru: "С моделью",
  zh: "使用模型",
};

export const helpButton: Message = { ar: "المساعدة", en: "Help", es: "Ayuda", fr: "Aide", ru: "Справка", zh: "帮助" };

export const dataButton: Message = {
  ar: "بياناتي",
  en: "My data",
  es: "Mis datos",
  fr: "Mes données",
  ru: "Мои данные",
  zh: "我的数据",
};

export const homeStoreAway: Message = {
  ar: "تعذّر الآن الوصول إلى الإعدادات المحفوظة؛ أعد فتح هذه الصفحة بعد قليل.",
  en: "Stored settings cannot be reached at the moment; open this page again in a while.",
  es: "Ahora no se puede acceder a los ajustes guardados; vuelva a abrir esta página dentro de un rato.",
  fr: "Les réglages enregistrés sont inaccessibles pour le moment ; rouvrez cette page un peu plus tard.",
  ru: "Сохраненные настройки сейчас недоступны; откройте эту страницу чуть позже.",
  zh: "目前无法读取已保存的设置；请稍后重新打开此页。",
};
