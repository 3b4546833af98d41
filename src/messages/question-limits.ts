import type { Message } from "./format-message.ts";

/** `found`: 0 where nobody counted. */
export const questionTooLong: Message = {
  ar: "يقرأ البوت ما لا يزيد على {most, number} حرف في المرة{found, plural, =0 {} other {، وفي رسالتك {found, number}}}؛ لذلك لم يقرأ منها شيئاً. يُرجى السؤال بكلمات أقل أو عن أمر واحد في كل مرة.",
  en: "The bot reads at most {most, number} characters at a time{found, plural, =0 {} other {, and yours were {found, number}}}; so it has read nothing of them. Please ask in fewer words, or one thing at a time.",
  es: "El bot lee como máximo {most, number} caracteres cada vez{found, plural, =0 {} other {, y los suyos eran {found, number}}}; por eso no ha leído nada. Pregunte con menos palabras o una cosa a la vez.",
  fr: "Le bot lit au plus {most, number} caractères à la fois{found, plural, =0 {} other {, et il y en avait {found, number}}} ; il n’a donc rien lu. Posez votre question en moins de mots, ou une chose à la fois.",
  ru: "Бот читает не больше {most, number} знаков за раз{found, plural, =0 {} other {, а здесь их {found, number}}}, поэтому не прочитал ничего. Спросите короче или по одному.",
  zh: "机器人一次最多读取 {most, number} 个字符{found, plural, =0 {} other {，而您发来了 {found, number} 个}}，因此未读取任何内容。请缩短问题，或一次只问一件事。",
};

export const tookTooLong: Message = {
  ar: "استغرقت الإجابة عن هذا السؤال وقتاً أطول مما ينبغي، فتوقف البوت عنه. يُرجى صياغته بكلمات أقل.",
  en: "This question took longer than it should, so the bot gave it up. Please ask it in fewer words.",
  es: "Esta pregunta ha llevado más tiempo del debido y el bot la ha abandonado. Formúlela con menos palabras.",
  fr: "Cette question a demandé plus de temps que prévu ; le bot y a renoncé. Posez-la en moins de mots.",
  ru: "На этот вопрос ушло больше времени, чем положено, и бот от него отказался. Спросите короче.",
  zh: "此问题处理时间过长，机器人已放弃。请缩短问题后重试。",
};

export const tooManyQuestions: Message = {
  ar: "طرحت أسئلة كثيرة في دقيقة واحدة. يُرجى المتابعة بعد {seconds, plural, one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.",
  en: "That was a great many questions in one minute. Please go on in {seconds, plural, one {# second} other {# seconds}}.",
  es: "Han sido muchísimas preguntas en un minuto. Continúe dentro de {seconds, plural, one {# segundo} other {# segundos}}.",
  fr: "Cela fait beaucoup de questions en une minute. Reprenez dans {seconds, plural, one {# seconde} other {# secondes}}.",
  ru: "За одну минуту получилось очень много вопросов. Продолжите через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.",
  zh: "您一分钟内提出的问题太多了。请在 {seconds} 秒后继续。",
};
