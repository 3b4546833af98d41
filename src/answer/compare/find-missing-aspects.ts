import type { MissingAspect } from "../../domain/answer.ts";
import { askedThings } from "../../text/asked-things.ts";
import { hasFigure } from "../../text/figures.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";
import { LINK_NOUN } from "../../text/link-noun.ts";
import { MONTH_STEMS } from "../../text/months.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { yearsOf } from "../../text/years.ts";
import { ASKS_SYMBOL } from "../question/asks-symbol.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import { asksNameOfOfficer } from "./asks-name-of-officer.ts";
import { givesAspect } from "./gives-aspect.ts";
import { saysPeriodic } from "./says-periodic.ts";

/** What a question asks for, and how to tell whether some words give it. Patterns see folded text. */
interface Wanted {
  readonly gap: MissingAspect;
  readonly asks: RegExp;
  /** @param undated the same without times that are not asked for @param asked the question */
  readonly gives: (quoted: string, undated: string, asked: string) => boolean;
}

const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH_STEMS.ru}|${MONTH_STEMS.en})`, "u");
/** What happens every year has no date of its own. */
const RHYTHM = /ежегодн|каждый год|annual|every year|periodic|периодическ/u;
const EVERY_YEAR = /ежегодн|каждый год|annual|every year/u;
const OFTEN = /ежедневн|ежемесячн|ежеквартальн|регулярн|раз в |weekly|monthly|quarterly|regular/u;
/** Words of reporting or handing something over, which say to whom, folded. */
const HANDING = writeOut(
  /докл[ао]|доло[жч]|представ(?:ить|ля|лен)|переда(?:л|т|в)|направ(?:ить|лен(?!и)|ля)|отчит|сообщ(?:ить|а)|рассмотрени|report|submit|transmit|present/u,
);
/** A symbol under which documents are kept: "A/RES/80/173". */
const SYMBOL = /\p{L}+\/\p{L}+[/.\d]/u;
const NUMBER_WORD = writeOut(
  /(?<!\p{L})(?:од(?:ин|на|но|ной|ного|ним)(?!\p{L})|дв(?:а|е|ух|ум|умя|ое)(?!\p{L})|двух|тр(?:и|ех|ем|емя|ое)(?!\p{L})|трех|четыр|пят(?:ь|и|ью|надцат|идесят)|шест(?:ь|и|ью|надцат)|сем(?:ь|и|ью|надцат)(?!\p{L})|восем|восьм|девят|десят|двадцат|тридцать(?!\p{L})|сорок|сто(?!\p{L})|половин|треть|четверть|миллион|миллиард|тысяч|раз в|ежегодн|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|half|thirds?|quarters?|hundreds?|thousands?|millions?|billions?|once|twice|annual(?:ly)?)(?!\p{L}))/u,
);
/** A day of a month, a span of years, or the number of a session, folded: it counts nothing else. */
const TIME = writeOut(
  new RegExp(
    String.raw`\d{1,2}(?:\s?[-–−]\s?\d{1,2}|\d{2})?\s(?:${MONTH_STEMS.ru}|${MONTH_STEMS.en})\p{L}*|(?<!\p{L})(?:дв(?:а|е|ух|ум|умя)|двадцат\p{L}+|\d{1,2}|two|twenty)\s(?:последних |прошедших |last |past )?(?:десятилети|лет(?!\p{L})|decades?|years?)\p{L}*|(?<!\p{L})(?:двадцат\p{L}+ )?\p{L}+(?:ой|ей|ая|ую|юю) (?:ежегодн\p{L}+ )?сесси\p{L}*`,
    "gu",
  ),
);
/** Asks for a time, folded: how many days, how long. */
const ASKS_TIME = phrasePattern(
  [
    "сколько (?:\\p{L}+ )?(?:дн|лет|год|месяц|недел|десятилети|времени)\\p{L}*|как долго",
    "how many (?:\\p{L}+ )?(?:days?|years?|months?|weeks?|decades?)|how long",
    "combien de (?:\\p{L}+ )?(?:jours?|ans?|annees?|mois|semaines?|decennies?|temps)|duree|(?:du|le|au) combien",
    "cuant[oa]s? (?:\\p{L}+ )?(?:dias?|anos?|mes(?:es)?|semanas?|decadas?|decenios?|tiempo)|duracion",
    "كم (?:من )?(?:ال)?(?:يوم|ايام|سنه|سنوات|عام|اعوام|شهر|اشهر|عقد|عقود|اسبوع|اسابيع|دام|استغرق)\\p{L}{0,2}",
  ],
  "(?:几|多少)个?(?:天|日|年|月|周(?!边|围)|星期)|多久|多长",
);
const HONORIFIC = writeOut(/(?<!\p{L})(?:г-н|г-ж|mr|ms|mrs|mme|sr|sra)(?!\p{L}{3})/u);

const DAY: Wanted = {
  gap: "day",
  asks: writeOut(
    /(?<!\p{L})(?:когда|какого числа|дат[аыу]|когда именно|when|dates?|what day|which day|quand|quel jour|cuando|fechas?|que dia|متي|تاريخ|موعد|في اي يوم)(?!\p{L})|什么时候|何时|(?<!哪)几号|日期|哪天/u,
  ),
  gives: (quoted) => MONTH.test(quoted) || RHYTHM.test(quoted),
};

const WANTED: readonly Wanted[] = [
  {
    gap: "figure",
    asks: writeOut(
      /(?<!\p{L})(?:(?:какой|каков|what|which|quel|que|كم) ?[%٪]|(?<!\p{N} ?)[%٪] (?:de|des|du|of)|как(?:ая|ова) дол[яи]|числов\p{L}+ (?:значени|показател)\p{L}*|numerical (?:values?|targets?)|valeurs? (?:numerique|chiffree)s?|valor(?:es)? numericos?|what (?:share|proportion)|quelle (?:part|proportion)|que proporcion|(?<!через )сколько|какая сумма|сколько процентов|какой процент|численность|(?:есть|нужн\p{L}+|дай(?:те)?|какие-?(?:нибудь|то)) (?:ли )?(?:(?:точн|конкретн)\p{L}+ )?цифр\p{L}*|any (?:figures?|numbers?|stats)|(?:got|have|is there) (?:a|an|the) (?:figure|number|percentage)|un chiffre|en %|how many|how much|what percentage|what amount|(?<!tous les )combien|quel montant|quel pourcentage|(?<!(?:cada|en) )cuant[oa]s?|que porcentaje|(?:hay|tienes?|la) (?:una |alguna )?cifra|(?<!(?:كل|سنه|عام|شهر|يوم) )كم|كم نسبه)(?!\p{L})|(?<!(?:编|文|序|字)号(?:是|为)?|号码(?:是|为)?)多少|百分之几|金额|数值|(?<![哪第那这好列挑举])几(?:个(?!月|方面)|场|次|名|位|份|项|条|类|种|国|小时|周|天)/u,
    ),
    gives: (_, undated) => hasFigure(undated) || NUMBER_WORD.test(undated),
  },
  {
    gap: "figure",
    asks: writeOut(
      /(?<!\p{L})(?:сколько (?:\p{L}+ )?(?:млн|миллион|миллиард|тысяч)\p{L}*|how many (?:millions?|billions?|thousands?)|combien de (?:millions?|milliards?|milliers?)|cuant[oa]s (?:millones|miles)|كم (?:مليون\p{L}*|مليار\p{L}*|الفا?)|в абсолютных (?:числах|цифрах)|in absolute (?:numbers|terms)|en (?:chiffres|nombres) absolus|en (?:cifras|numeros) absolut[oa]s|بالارقام المطلقه)(?!\p{L})|(?:多少|几)(?:万|亿|千万|百万)|绝对(?:数|人数)/u,
    ),
    gives: (quoted) => /миллион|миллиард|тысяч|million|billion|thousand/u.test(quoted),
  },
  {
    gap: "date",
    asks: writeOut(
      /(?<!\p{L})(?:(?:за|в|на|к) как(?:ой|ом|ому) год\p{L}*|какого года|(?:what|which) year|(?:(?:en|de|a) )?quelle annee|(?:(?:en|de|a) )?que ano|(?:في |ل)?اي (?:عام|سنه))(?!\p{L})|(?:哪|几)(?:一)?年/u,
    ),
    gives: (quoted) => yearsOf(quoted).length > 0 || RHYTHM.test(quoted),
  },
  {
    gap: "link",
    asks: writeOut(
      new RegExp(
        String.raw`(?<!\p{L})(?:(?<!(?:^|[^\p{L}])на как\p{L}{1,3} [^?]{0,60})ссылк[ауи](?! на (?:\p{L}+ ){0,2}(?:резолюци|документ|пункт|повестк|решени)\p{L}*)|адрес|${LINK_NOUN}|url|website|web page|lien (?:vers|internet|web)|site web|enlace(?! entre)|sitio web|رابط|موقع)(?!\p{L})|链接|网址|网站`,
        "u",
      ),
    ),
    gives: (quoted) => /https?:|(?<!\p{L})(?:здесь|here)(?!\p{L})/u.test(quoted),
  },
  {
    gap: "exact_day",
    asks: writeOut(
      /(?<!\p{L})(?:в каком месяце|какого месяца|какой месяц|(?:what|which) month|quel mois|(?:que|cual) mes|(?:في )?اي شهر)(?!\p{L})|哪个?月|几月/u,
    ),
    gives: (quoted) => MONTH.test(quoted),
  },
  {
    gap: "rhythm",
    asks: writeOut(
      /(?<!\p{L})(?:как часто|с какой (?:\p{L}+ )?(?:периодичност|частот|регулярност)\p{L}+|how often|how frequently|(?:with |at )?what (?:frequency|intervals?)|a quelle (?:frequence|periodicite)|quelle est la (?:frequence|periodicite)|a quel (?:rythme|intervalle)|(?:tous|toutes) les combien|раз в сколько|(?:con |a )?que (?:frecuencia|periodicidad)|cual es la (?:frecuencia|periodicidad)|cada cuant[oa]s?|كم مره (?:في|كل)|كل (?:كم|متي)|باي (?:وتيره|معدل))(?!\p{L})|多久(?:[\p{Script=Han}]{0,6})一[次回届]|几年一[次回届]|多久(?:[\p{Script=Han}]{0,2})(?:报告|汇报|更新|开)一?[次回]|每隔?多(?:久|长时间)|频率/u,
    ),
    gives: (quoted, _, asked) => (saysPeriodic(asked) ? EVERY_YEAR : RHYTHM).test(quoted) || OFTEN.test(quoted),
  },
  {
    gap: "recipient",
    asks: phrasePattern(
      [
        "(?:перед кем|кому) (?:\\p{L}+ ){0,4}(?:отчит|докл|доло|сда)\\p{L}+|(?:отчит|докл|доло|сда)\\p{L}+ (?:\\p{L}+ ){0,4}(?:перед кем|кому)",
        "who(?:m)? (?:do|does|did|must|should|will) (?:[\\p{L}-]+ ){1,5}report to|to whom (?:[\\p{L}-]+ ){1,6}(?:report|submit|hand)\\p{L}*|reports? (?:back )?to who(?:m)?",
        "a qui (?:[\\p{L}']+[ -]){0,4}(?:fait rapport|rend\\p{L}* compte|remet|remis|soumet|soumis|transmet|transmis)\\p{L}*|(?:rend\\p{L}*|remet\\p{L}*|soumet\\p{L}*) [^?]{0,40}a qui",
        "(?:ante|a) quien(?:es)? (?:\\p{L}+ ){0,3}(?:inform|rind|present|entreg)\\p{L}*|(?:inform|rind|present|entreg)\\p{L}* (?:\\p{L}+ ){0,4}(?:ante|a) quien",
        "(?:لمن|الي من|لاي جهه) (?:\\p{L}+ ){0,3}(?:[يت]رفع|[يت]سلم)\\p{L}*|(?:[يت]رفع|[يت]سلم)\\p{L}* (?:\\p{L}+ ){0,4}(?:لمن|الي من|لاي جهه)",
      ],
      "[向给跟]谁(?:报告|汇报|提交)|(?:报告|汇报|材料|结果)[^？?，,]{0,6}(?:交给|呈给)谁",
    ),
    gives: (quoted) => HANDING.test(quoted),
  },
  {
    gap: "format",
    asks: writeOut(
      /(?<!\p{L})(?:сколько страниц|(?:предельн|максимальн)\p{L}+ (?:объем|длин|количество страниц)\p{L}*|по как(?:ому|ой) (?:шаблон|форм)\p{L}*|шаблон\p{L}*|(?:page|word) (?:limit|length|count)|(?:max|maximum) (?:page )?length|how many pages|file formats?|template|(?:nombre|combien) de pages|(?:longueur|taille) max\p{L}*|(?:quel )?(?:modele|gabarit) (?:faut-il |doit-on )?(?:suivre|utiliser)|format de fichier|(?:extension|longitud) maxima|cuantas paginas|plantilla|formato de archivo|كم صفحه|عدد (?:ال)?صفحات|(?:ال)?حد (?:ال)?اقصي ل(?:ل)?(?:صفحات|طول|حجم)\p{L}*|صيغه (?:ال)?ملف\p{L}*)(?!\p{L})|多少页|几页|页数|字数|篇幅|模板|文件格式/u,
    ),
    gives: (quoted) => /страниц|шаблон|template|pages/u.test(quoted),
  },
  {
    gap: "language",
    asks: writeOut(
      /(?<!\p{L})(?:на как(?:ом|их) язык\p{L}*|(?:in |into )?(?:which|what) (?:\p{L}+ )?languages?|(?:en |dans )?quelles? langues?|(?:en )?que (?:idioma|lengua)s?|ب?اي (?:لغه|لغات)|بكم لغه)(?!\p{L})|(?:什么|哪种|哪些|哪几种|几种|啥)语(?:言|种)/u,
    ),
    gives: (quoted) => /язык|language/u.test(quoted),
  },
  {
    gap: "symbol",
    asks: ASKS_SYMBOL,
    gives: (quoted) => SYMBOL.test(quoted),
  },
];

/**
 * What a question asks for that the quoted words do not give: a figure, a person's name, a link, a day (they give the year
 * alone) or any date at all.
 * @param quoted the source's own words, all that are cited
 * @param dated the same without what is named after a year, and has no time by that
 */
export function findMissingAspects(
  question: string,
  quoted: readonly string[],
  dated: readonly string[] = quoted,
): MissingAspect[] {
  const asked = fold(question);
  const asksPerson = askedThings(question).includes("person") || asksNameOfOfficer(question);
  const [wanted, isWhen] = [readWanted(asked), asksWhen(asked)];
  if (wanted.length === 0 && !isWhen && !asksPerson) return [];
  const words = fold(quoted.join("\n"));
  const person: MissingAspect[] = asksPerson && !namesPerson(words) ? ["person"] : [];
  const undated = ASKS_TIME.test(asked) ? words : words.replace(TIME, " ");
  const gaps = [...wanted.filter(({ gives }) => !gives(words, undated, asked)).map(({ gap }) => gap), ...person];
  if (!isWhen || DAY.gives(words, words, asked)) return gaps;
  return [...gaps, yearsOf(dated.join("\n")).length > 0 ? "day" : "date"];
}

/** What a folded question asks for; it is held against one paragraph after the other. */
const readWanted = keepRecent((folded) => WANTED.filter(({ asks }) => asks.test(folded)));

/** True where words of the source name somebody. @param folded them */
export function namesPerson(folded: string): boolean {
  return HONORIFIC.test(folded);
}

/** What joins a further question to one before it: "… and when". */
const JOINING = writeOut(/(?:(?<!\p{L})(?:и|или|а|and|or|et|ou|y|e|o|و)|[+/&;:?؟？])\s*$/u);

/** True where a date is asked for: "what did he say when he spoke" asks for none. @param folded the question */
const asksWhen = keepRecent((folded): boolean => {
  const match = DAY.asks.exec(folded);
  if (!match) return false;
  const before = folded.slice(0, match.index);
  return !hasQuestionWord(before) || JOINING.test(before) || !/^(?:когда|when|quand|cuando)/u.test(match[0]);
});

/** Dates are often given by the session or the event that something hangs on: their absence tells nothing of the answer. */
const DECISIVE_ASPECTS: readonly MissingAspect[] = ["figure", "person", "link"];

/** True where a question asks for something that an answer would have to give, and a paragraph of the source does not. */
export function lacksAsked(question: string, paragraph: string): boolean {
  const gaps = findMissingAspects(question, [paragraph]);
  return gaps.some((gap) => DECISIVE_ASPECTS.includes(gap) && !givesAspect(question, [paragraph], gap));
}
