import type { Language } from "../../domain/language.ts";
import { APPENDED_PART } from "../../text/appended-part.ts";
import { writeOut } from "../../text/letters.ts";

/** A pattern that a whole folded word fits. */
function word(alternatives: string): RegExp {
  return writeOut(new RegExp(`^(?:${alternatives})$`, "u"));
}

/**
 * Words, folded, that tell nothing of what a question is about: to happen and to be held, the units of time and place, the
 * document itself, "exactly". A sentence need not have them to answer it.
 */
const LIGHT: Readonly<Record<Exclude<Language, "zh">, RegExp>> = {
  ar: word(
    "عقد|يعقد|تعقد|سيعقد|ستعقد|انعقد|انعقدت|عقدت|جري|موعد|تاريخ|عام|سنه|شهر|يوم|مدينه|بلد|دوله|مكان|التقرير|الوثيقه|بالضبط|بلغ|بلغت|تبلغ|عدد|نسبه|المئويه|القي|القيت|ادلي|مجموع|اجمالي",
  ),
  en: word(
    `held|hold|holding|take|takes|taken|took|taking|place|happens?|happened|occur(?:s|red)?|convened?|scheduled|planned|due|year|month|date|day|city|country|town|exactly|report|document|text|${APPENDED_PART.en}|says?|according|many|much|percent|percentage|per|cent|share|proportion|number|figure|made|delivered|given|people|worldwide|world|globally|global|now|currently|today|total|altogether|and|over|old|aged|ppl|name`,
  ),
  es: word(
    "celebro|celebra|celebrara|celebrado|celebrada|lugar|tuvo|tendra|realizo|realizado|previst[oa]|ano|mes|fecha|dia|ciudad|pais|exactamente|informe|documento|texto|segun|porcentaje|proporcion|numero|personas|mundo|mundial|formularon|pronunciaron|pronunciad[oa]s|hicieron|total|utilizan?|usan?|uso|tienen?|hay|nombre",
  ),
  fr: word(
    "tenu|tenue|tenus|tenir|tiendra|tient|lieu|eu|aura|deroule|deroulee|prevue?|annee|mois|date|jour|ville|pays|exactement|rapport|document|texte|selon|pourcentage|proportion|part|nombre|personnes|monde|mondiale?|prononce(?:es|s)|faites|total|utilisent?|possedent?|ont|nom|ete|etait|fut|sera|est",
  ),
  ru: word(
    "состо[яи]\\p{L}*|проход\\p{L}*|прош(?:ло|ла|ел|ли)|пройд\\p{L}*|провод\\p{L}*|провед\\p{L}*|провел\\p{L}*|назнач\\p{L}*|намеч\\p{L}*|заплан\\p{L}*|будет|будут|год|года|году|месяц\\p{L}*|дат[аыу]|числ\\p{L}*|город\\p{L}{0,2}|стран[аеыу]|мест[оае]|именно|отчет\\p{L}*|доклад\\p{L}*|документ\\p{L}*|текст\\p{L}*|приложени\\p{L}*|согласно|процент\\p{L}*|дол[яюи]|сдела(?:н|л)\\p{L}*|прозвуч\\p{L}*|произнес\\p{L}*|всего|итого|людей|имеет|имеют|мир[аеу]?|имя|фамилия",
  ),
};

/** The same in Chinese, which writes no spaces: what is cut out before its characters are compared, the longer first. */
const LIGHT_HAN =
  /请问|举行|召开|举办|日期|时间|地点|年份|城市|国家|报告中?|文件中?|根据|占比|比例|全球|世界上?|的|了|在|是|于|将|会在|吗|呢|被|把|与|和|及|为|由|那|该|此|有|人口|年|月|日|据|中/gu;

/** True for a folded word that need not stand in the sentence that answers. */
export function isLightWord(folded: string, language: Language): boolean {
  return language !== "zh" && LIGHT[language].test(folded);
}

/** A folded text without its Chinese light words. */
export function cutLightHan(folded: string): string {
  return folded.replace(LIGHT_HAN, " ");
}
