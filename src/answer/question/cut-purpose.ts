import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { hasQuestionWord } from "./question-words.ts";

/** What somebody writes and needs an answer for, folded. */
const WRITINGS = [
  "справк\\p{L}+|записк\\p{L}+|презентаци\\p{L}+|слайд\\p{L}*|письм\\p{L}+|брифинг\\p{L}*|перевод\\p{L}*|речь|речи|выступлени\\p{L}+|тезис\\p{L}*|рассылк\\p{L}+|памятк\\p{L}+|календар\\p{L}+|график\\p{L}*|план\\p{L}{0,2}|таблиц\\p{L}+|релиз\\p{L}*|протокол\\p{L}*",
  "notes?|translations?|mission reports?|talks?|briefings?|briefs?|memos?|presentations?|slides?|decks?|e-?mails?|letters?|speech|talking points|newsletters?|calendars?|schedules?|timelines?|trackers?|tables?|press releases?|summar(?:y|ies)|write-?ups?|posts?|faqs?",
  "notes?|traduction|compte rendu|comptes rendus|allocution|expose|fiches?|presentations?|diapos?(?:itives?)?|courriels?|e-?mails?|lettres?|discours|communiques?|resumes?|calendriers?|plannings?|tableaux?|bulletins?",
  "notas?|traduccion|actas?|intervencion|ponencia|fichas?|presentacion(?:es)?|diapositivas?|correos?|cartas?|discursos?|comunicados?|resumen(?:es)?|calendarios?|cronogramas?|tablas?|boletin(?:es)?",
].join("|");
const ARABIC = "جدول|تقويم|مذكره|احاطه|عرض|شريحه|رساله|نشره|كلمه|بيان صحفي|ملخص|ورقه";
const CHINESE = "日程表?|时间表|日历|简报|报告|材料|备忘录|说明|ppt|幻灯片|邮件|发言稿|新闻稿|通讯|小结|汇报";
const MAKING =
  "составляю|готовлю|пишу|делаю|(?:i am|i'm|we are|we're) (?:writing|drafting|preparing|making|updating)|je (?:prepare|redige|fais|relis)|(?:estoy )?(?:preparando|redactando|armando|haciendo)|preparo|redacto";
const NEEDING =
  "(?:(?:i|we) need (?:an? |some |the )?(?:figures?|numbers?|data|dates?|facts?|info\\p{L}*)|necesit\\p{L}+ (?:un |una |el |la )?(?:datos?|cifras?|fechas?|informacion)|(?:j'ai|nous avons) besoin d\\p{L}*['’ ]?(?:une? )?(?:chiffres?|dates?|donnees?|infos?)|(?:мне |нам )?нужн\\p{L}+ (?:цифр|дат|данн|факт|информаци)\\p{L}*|мне) ";
/** What is made may be said of, in few words and without another thing beside it: "… and I am lost in the road maps" is what is asked about. */
const OF_IT = "(?:(?! (?:и|and|et|y|а|но|but|mais|pero) )[^,:?!—–]){0,40}";
const SPACED = `(?:${NEEDING})?(?:для|к|ради|for|pour|para|${MAKING}) (?:\\p{L}+ ){0,3}?(?:${WRITINGS})(?!\\p{L})${OF_IT}(?:[,:]|\\s[—–-])\\s`;
const WRITTEN = writeOut(
  new RegExp(
    `^\\P{L}*(?:${SPACED}|(?:(?:من اجل|لغرض|لاعداد) |ل)(?:${ARABIC})[^،,:؟]{0,60}[،,:]\\s|[^，,：:？?]{1,10}(?<![应使利采引费作])用的?[：:，,]|[^，,：:？?]{0,8}[写做准备为给][^，,：:？?]{0,8}(?:${CHINESE})[^，,：:？?]{0,6}[，,：:])`,
    "u",
  ),
);

/** A question without what its answer is wanted for: "for a note to the donors: what share …?" asks of no donors. */
export function cutPurpose(text: string): string {
  const folded = fold(text);
  const end = folded.length === text.length ? (WRITTEN.exec(folded)?.[0].length ?? 0) : 0;
  const isLead = end > 0 && !hasQuestionWord(folded.slice(0, end)) && hasQuestionWord(folded.slice(end));
  return isLead ? text.slice(end) : text;
}
