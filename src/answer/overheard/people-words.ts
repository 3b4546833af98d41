import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/**
 * Words by which people speak to each other, folded, in the six languages: who speaks and who is spoken to, and things of
 * an office that the document knows nothing of.
 */
const PEOPLE_WORDS = phrasePattern(
  [
    "i|i'm|i'll|i've|i'd|me|my|mine|we|we're|we'll|we've|us|our|you|you're|you'll|you've|your|u|let's|lets|everyone|everybody|anyone|anybody|someone|somebody|guys|folks|colleagues|objections|thoughts|ready|lunch|coffee|file|files|email|e-mail|emails|mail|slides?|deck|draft|drafts|zoom|joining|on the call|minutes|notes|printer|projector|briefing|office|room|today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|this afternoon|the final|latest version",
    "я|мне|меня|мной|мой|моя|мое|мои|моего|мою|мы|нам|нас|нами|наш|наша|наше|наши|нашего|нашу|ты|тебе|тебя|тобой|твой|твоя|твое|твои|вы|вам|вас|вами|ваш|ваша|ваше|ваши|можешь|можете|видел|видела|видели|будешь|будете|хочешь|хотите|думаешь|думаете|знаешь|знаете|давай|давайте|согласен|согласна|согласны|коллеги|ребята|кто-нибудь|готов|готова|готово|готовы|файл|файла|файлы|письмо|почта|почту|слайды|презентация|презентацию|черновик|созвон|созвона|обед|протокол|кабинет|офис|сегодня|завтра|вчера|понедельник|вторник|среду|четверг|пятницу|на следующей неделе|на этой неделе|перенесем",
    "je|j'\\p{L}+|me|m'\\p{L}+|moi|mon|ma|mes|nous|notre|nos|tu|te|t'\\p{L}+|toi|ton|ta|tes|vous|votre|vos|\\p{L}+-(?:tu|vous|nous|je|moi)|quelqu'un|tout le monde|collegues|pret|prets|prete|fichier|fichiers|courriel|mail|diapos|brouillon|appel|dejeuner|cafe|bureau|salle|aujourd'hui|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|cette semaine|prend les notes|on se \\p{L}+",
    "yo|me|mi|mis|nosotros|nos|nuestr[oa]s?|tu|tus|te|ti|usted|ustedes|vosotros|su opinion|puedes|podeis|puede usted|tienes|quieres|sabes|has|viste|mandar\\p{L}*|enviar(?:me|nos)|alguien|todos de acuerdo|colegas|listos?|esta lista|archivo|archivos|correo|diapositivas|borrador|llamada|almuerzo|cafe|oficina|sala|hoy|ayer|lunes|martes|miercoles|jueves|viernes|la proxima semana|esta semana|toma notas|que hora",
    "انا|نحن|لي|لنا|رايي|رايك|رايكم|انت|انتم|لك|لكم|معك|معكم|يمكنك|يمكنكم|تستطيع|هل رايت|احد|زملاء|جاهز|جاهزه|ملف|الملف|بريد|البريد|رساله|مسوده|المسوده|مكالمه|غداء|قهوه|مكتب|المكتب|غرفه|اليوم|غدا|امس|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|الاسبوع القادم|سيحضر",
  ],
  "我|你|您|咱|大家|各位|同事|文件发|邮件|幻灯片|草稿|午饭|咖啡|办公室|会议室|会议记录|开会|今天|明天|昨天|星期|下周|这周|好了|准备好",
);

/** Whether people are spoken to, or of what stands on their desks: such a question is hardly one to the document. */
export function speaksToPeople(text: string): boolean {
  return PEOPLE_WORDS.test(fold(text));
}
