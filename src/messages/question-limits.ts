import type { Message } from "./format-message.ts";

export const questionTooLong: Message = {
  ar: "السؤال أطول من {most, number} حرف، ولا يقرأ البوت أكثر من ذلك. يُرجى صياغته بكلمات أقل أو السؤال عن أمر واحد في كل مرة.",
  en: "The question is longer than {most, number} characters, and the bot reads no more than that. Please ask in fewer words, or one thing at a time.",
  es: "La pregunta tiene más de {most, number} caracteres y el bot no lee más. Pregunte con menos palabras o una cosa a la vez.",
  fr: "La question dépasse {most, number} caractères, et le bot n’en lit pas davantage. Posez-la en moins de mots, ou une chose à la fois.",
  ru: "Вопрос длиннее {most, number} знаков, а больше бот не читает. Спросите короче или по одному.",
  zh: "问题超过 {most, number} 个字符，机器人无法读取更长的内容。请缩短问题，或一次只问一件事。",
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
