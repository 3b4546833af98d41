import type { Language } from "../../domain/language.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { I_MEANT } from "../question/turning-words.ts";
import { NOT_ONE } from "./asked-of-said-words.ts";

/** A pattern for each language; words of one are others in the next ("y", "en", "la"). */
function byLanguage({ zh, ...lettered }: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> {
  const pattern = (words: string) => phrasePattern([words], "(?!)", "gu");
  const { ar, en, es, fr, ru } = lettered;
  return {
    ar: pattern(ar),
    en: pattern(en),
    es: pattern(es),
    fr: pattern(fr),
    ru: pattern(ru),
    zh: new RegExp(zh, "gu"),
  };
}

/** What ties a question to what was said before, at its beginning, folded. */
export const LINKS = byLanguage({
  ru: `(?:(?:извини(?:те)?|простите?|нет|не|я (?:спутал|перепутал|ошиб)\\p{L}*|спутал\\p{L}*)(?:-(?:нет|не))*,? ){0,3}(?:я )?${I_MEANT.ru}|а только|только|лишь|(?:а |и |ну )?среди|а как насчет|а насчет|как насчет|и еще|а если|а что насчет|а|и|но|ну|тогда|также|еще|то есть|в смысле|значит|получается|выходит|стало быть`,
  en: `(?:(?:sorry|no|oops|my (?:bad|mistake)|wrong one),? ){0,3}${I_MEANT.en}|and only|and just|only|just|(?:and )?(?:what about )?among(?:st)?|and what about|what about|how about|and how about|and also|and|but|so|then|also|or|ok|okay`,
  fr: `(?:(?:pardon|desole\\p{L}*|non|je me suis tromp\\p{L}+),? ){0,3}${I_MEANT.fr}|et seulement|seulement|uniquement|juste|(?:et )?(?:parmi|chez)|et qu'en est-il (?:de|pour)|qu'en est-il (?:de|pour)|et pour|et quid de|quid de|et|mais|alors|donc|puis|ou|c'est-a-dire`,
  es: `(?:(?:perdon|disculpa|no|me (?:equivoque|confundi)),? ){0,3}${I_MEANT.es}|y solo|solo|solamente|unicamente|y entre|y que hay de|que hay de|y que pasa con|que pasa con|y para|y|e|pero|entonces|tambien|o|o sea|asi que`,
  ar: `(?:(?:عفوا|لا|غلطت|اخطات),?،? ){0,3}(?:كنت )?${I_MEANT.ar}|[وف]?(?:بين|لدي|عند) (?=ال)|فقط|وفقط|وماذا عن|ماذا عن|وبالنسبه (?:الي|ل\\p{L}*)|بالنسبه (?:الي|ل\\p{L}*)|ثم|ايضا|لكن|طيب|اذن|يعني`,
  zh: `(?:(?:不好意思|抱歉|不是|不对|(?:搞|弄|说)错了)[，,]?){0,3}${I_MEANT.zh}|那么|只要|只看|仅|那|还有|另外|而|以及|然后|但|但是|是(?=[^谁哪何什几]*[吗吧])|所以|也就是说`,
});

/** Arabic writes "and" on to the word behind it: to a question word, or to one with an article, where it is no letter of its own. */
export const ARABIC_LINK = writeOut(
  /^[وف](?=[بكل]?ال\p{L}{2}|لل\p{L}|(?:ما|من|متي|اين|كيف|كم|هل|لماذا|بماذا|لمن|ممن|اي|ماذا|الي|عن|علي|في|مع|هو|هي|هم|بحلول|حتي)(?!\p{L}))/u,
);

/** What ties a question to what was said before at its end, folded: Chinese asks "and X?" so; "New York again?", "to the Commission too?". */
export const CLOSING_LINK = new RegExp(
  `呢(?=[\\s\\p{P}]*$)|(?:${
    phrasePattern(
      [
        "тоже|также|опять|снова",
        "as well|too|also|again",
        "aussi|egalement|encore(?: une fois)?",
        "tambien|otra vez|de nuevo",
        "ايضا|كذلك|مره اخري|كمان|برضو",
      ],
      "(?!)",
    ).source
  })(?=[\\s\\p{P}]*$)`,
  "gu",
);

/** "él", which folds to the article "el": no noun follows it. */
const EL = "el(?= (?:de|del|sobre|en|con|para|por|al|respecto) |[\\s\\p{P}]*$)";

/** What stands for something that was said before, folded. */
export const STAND_INS = byLanguage({
  ru: "он|она|оно|они|его|ее|их|ему|ей|им|ими|него|нее|нем|ней|них|это|этот|эта|эти|этого|этой|этом|этим|этих|тот|та|те|того|той|там|туда|тогда|так|такой|такое|сам|сама|сами",
  en: "it|its|it's|he|she|they|them|him|her|his|their|theirs|this|that|those|these|there|then|such|so|one|ones|same",
  fr: "(?<!faut-|y a-t-)il|elle(?!-meme)|ils|elles|lui(?!-meme)|leur|leurs|ca|cela|ceci|celui|celle|ceux|celles|celui-ci|celle-ci|la[- ]bas|la[- ]dessus|(?<!-)meme",
  es: `${EL}|ella|ellos|ellas|eso|esto|ese|esa|esos|esas|este|esta|estos|estas|les|ahi|alli|ello|mismo|misma|su|sus|lo(?= (?:ha[nc]|hiz|hic|organi|dij|dic|present|prepar|adopt|apro))`,
  ar: "هم|هن|[بل]?ذلك|تلك|هذا|هذه|هؤلاء|هناك|له|لها|لهم|به|بها|فيه|فيها|عنه|عنها|منه|منها|ذاك|نفسه|نفسها|[وف]?(?:اسم|منصب|لقب|صفت)(?:ه|ها|هم)",
  // "2026年那届" is the session of that year.
  zh: "它们|它|他们|她们|他|她|这些|那些|这个|那个|这|那里|那边|(?<!年)那|此|其|该|同样",
});

/** Those of them that stand for a person, folded. */
export const PERSONS = byLanguage({
  ru: "он|она|его|ее|ему|ей",
  en: "he|she|him|her|his",
  fr: "(?<!faut-|y a-t-)il|elle|lui",
  es: `${EL}|ella`,
  ar: "قال|قالت",
  zh: "他|她",
});

/**
 * What begins so, folded, says of something that was named before what it says: "so it's open to everyone, right?" French opens what
 * is of nothing so too ("il y a", "c'est qui"), and Arabic writes most of its pronouns on to another word.
 */
export const OPENING_PRONOUN: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^\P{L}*(?:(?:so|and|but|ok|okay|then|also)[\s,]+)*(?:(?:is|are|was|were|does|do|did|has|have|can|will) )?(?:its?|it's|they|they're)(?!\p{L})/u,
  ru: /^\P{L}*(?:(?:а|и|то есть|значит)[\s,]+)*(?:он|она|оно|они)(?!\p{L})/u,
  es: /^\P{L}*(?:(?:y|entonces|o sea)[\s,]+)*(?:ellos|ellas|eso|esto)(?!\p{L})/u,
  zh: /^\P{L}*(?:那|所以|那么)?(?:它们?|他们)/u,
};

/** Those of them that stand for a thing or person and for no whole subject, folded. */
export const OF_THING = byLanguage({
  ru: "нем|него|ней|нее|них",
  en: "him|her|them",
  fr: "lui|elle|eux|elles",
  es: `${EL}|ella|ellos|ellas`,
  ar: "(?:عن|ل|حول|بشان|في|من)(?:ه|ها|هم)",
  zh: "它们|它|他们|她们|他|她",
});

/** What names the other one of two, folded. */
export const OTHER_ONE = byLanguage({
  ru: "(?:кроме|помимо|не считая) (?:них|этого|этих)|друг(?:ой|ая|ое|ие|ого|ую|их|ом|им)|втор(?:ой|ая|ое|ого|ую|ом)|остальн\\p{L}+",
  en: "(?:besides|apart from|other than|beyond|on top of) (?:those|these|them|that)|(?:the )?other(?: one| ones| two)?|others|second(?: one)?|the rest",
  fr: "(?:a part|en dehors de|outre) (?:ca|cela|ceux-la|celles-la)|(?:l'|les |un |une )?autres?|seconde?|deuxieme|(?:le|du) reste",
  es: "(?:aparte|ademas) de (?:eso|esos|esas|ellos|ellas)|otr[oa]s?|segund[oa]|demas|resto",
  ar: "(?:غير|عدا|سوي) (?:ذلك|هذا|هذه|هذين)|غيرها|غيرهم|(?:ال)?اخر(?:ي|ون|ين)?|(?:ال)?ثاني(?:ه)?|(?:ال)?باقي",
  zh: "除此之外|除了(?:这|那)些|另外?一[个场项次]|另外那|其他|第二[个场项次]|其余",
});

/** Those of them that name the second of several, folded. */
export const SECOND_ONE = phrasePattern(
  ["втор(?:ой|ая|ое|ого|ую|ом)", "second(?: one)?", "seconde?|deuxieme", "segund[oa]", "(?:ال)?ثاني(?:ه)?"],
  "第二",
);

/** Of these what asks whether it is so again, folded: whatever is named beside it, it is asked of what was said. */
export const AGAIN = phrasePattern(
  [
    "опять|снова",
    "again",
    "encore(?: une fois)?|de nouveau|a nouveau",
    "otra vez|de nuevo",
    "مره (?:اخري|تانيه)|من جديد|مجددا",
  ],
  "又(?:是|在)|再次|(?:还|仍)(?:是|会)?在",
);

/** What names all others of several, folded: who asks for these alone wants the whole. */
export const OTHERS = byLanguage({
  ru: "остальн\\p{L}+|други(?:е|х)|(?:кроме|помимо|не считая) (?:них|этого|этих)",
  en: "others|other ones|rest|(?:besides|apart from|other than|beyond|on top of) (?:those|these|them|that)",
  fr: "autres|reste|(?:a part|en dehors de|outre) (?:ca|cela|ceux-la|celles-la)",
  es: "otr[oa]s|demas|resto|(?:aparte|ademas) de (?:eso|esos|esas|ellos|ellas)",
  ar: "(?:ال)?اخر(?:ي|ون|ين)|(?:ال)?باقي|(?:غير|عدا|سوي) (?:ذلك|هذا|هذه|هذين)|غيرها|غيرهم",
  zh: "其他|其余|除此之外|除了(?:这|那)些",
});

/** What asks of them for the one behind that person alone, folded. */
export const NEXT_ONE = byLanguage({
  ru: "следующ\\p{L}+|дальше|потом|затем|после (?:него|нее|них)",
  en: "next|then|after (?:that|him|her|them)",
  fr: "ensuite|apres",
  es: "despues|luego|a continuacion",
  ar: "ثم|بعد\\p{L}{0,3}",
  zh: "之后|然后|接着|接下来|紧接",
});

/** What asks who there is beside the person spoken of, or behind that one, folded. */
export const WHO_ELSE = byLanguage({
  ru: "кто (?:\\p{L}+ ){0,2}(?:еще|следующ\\p{L}+|дальше|потом|затем)|(?:еще|потом|затем|дальше|следующ\\p{L}+) кто|после (?:него|нее|них)(?: кто)?|кто (?:\\p{L}+ ){0,4}после (?:него|нее|них)|кто (?:\\p{L}+ ){0,2}до (?:него|нее|них)",
  en: "(?:next|then) who|who else|anybody else|anyone else|who (?:\\p{L}+ ){0,4}(?:next|after (?:that|him|her|them)|before (?:him|her|them))|next speakers?|other speakers?",
  fr: "qui d'autre|qui encore|ensuite qui|qui (?:\\p{L}+ ){0,3}(?:ensuite|apres)|(?:les )?autres orateurs",
  es: "quien(?:es)? mas|(?:despues|luego) quien(?:es)?|quien(?:es)? (?:\\p{L}+ ){0,2}(?:despues|luego|a continuacion)|otros oradores",
  ar: "ثم من|[وف]?من (?:ايضا|غير\\p{L}{0,3}|اخر)|[وف]?من (?:\\p{L}+ ){1,2}(?:ايضا|بعد\\p{L}{0,3})|متحدث\\p{L}* اخر\\p{L}*|(?:ال)?متحدث\\p{L}* (?:ال)?اخر\\p{L}*",
  zh: "还有谁|还有哪些人|谁还|(?:之后|然后|接着|接下来)(?:是)?谁|其他(?:的)?发言(?:人|者)",
});

/**
 * What asks for anything else that is said, folded, with what then stands for the subject: "anything else on this?". Who asks
 * "what else?" and no more wants the rest of what was quoted.
 */
export const MORE = byLanguage({
  ru: "(?:еще (?:что-?(?:нибудь|то|либо)|где(?:-?(?:нибудь|то|либо))?)|(?:что-?(?:нибудь|то|либо)|где(?:-?(?:нибудь|то|либо))?) еще)(?: (?:об?|по|на|про) эт\\p{L}{1,3}(?: (?:тем\\p{L}+|поводу|вопрос\\p{L}*))?)?|что еще(?= (?:\\p{L}+ ){0,4}(?:об?|по|на|про|в|там)(?!\\p{L}))",
  en: "(?:any(?:thing|where)|where) else(?: (?:on|about) (?:this|that|it)(?: (?:topic|subject|matter))?)?|what else(?= (?:\\p{L}+ ){0,4}(?:on|about|regarding) )|what else(?= (?:\\p{L}+ ){0,4}(?:this|that) (?:para(?:graph)?|section))|any other (?:mentions?|information|details?|figures?)",
  fr: "(?:autre chose|rien d'autre|quelque chose d'autre)(?: (?:la[- ]dessus|a ce sujet|sur (?:ce sujet|ce point|ce theme|ca|cela)))?|quoi d'autre(?= (?:\\p{L}+ ){0,4}(?:sur|la[- ]dessus|a ce sujet|a propos))|d'autres (?:elements?|informations?|mentions?|chiffres?)|ou (?:encore|ailleurs)",
  es: "algo mas(?: (?:al respecto|(?:sobre|de) (?:eso|esto|ello|este tema|el tema)))?|que mas(?= (?:\\p{L}+ ){0,4}(?:sobre|de|del|acerca|al respecto)(?!\\p{L}))|donde mas|otr[ao]s? (?:datos?|informacion|mencion(?:es)?|cifras?)",
  ar: "(?:اي )?(?:شيء|شي|امر) (?:اخر|ثاني)(?: (?:(?:عن|حول|في|بشان) (?:هذا|ذلك|هذه)(?: (?:ال)?(?:موضوع|امر|مساله|شان|خصوص|صدد))?|(?:عن|حول|في) ال(?:موضوع|امر|مساله)|به(?:ذا ال(?:شان|خصوص|صدد)|ذه المساله)))?|معلومات اخري|ماذا ايضا(?= (?:\\p{L}+ ){0,4}(?:عن|حول|بشان) )|اين (?:ايضا|غير ذلك)|(?:ال)?مزيد من (?:ال)?(?:تفاصيل|معلومات|تفصيل)|تفاصيل (?:اكثر|اضافيه)",
  zh: "关于这(?:个|一)?(?:点|问题|主题|方面)?还有(?:什么|别的)|还(?:说|提|讲|谈|强调|介绍)(?:了|到|过|及)?(?:什么|哪些|别的)(?:内容|方面|信息|要点)?(?=[\\s\\p{P}吗呢]*$)|还有(?:别的|其他的?)(?:内容|信息|说法)?(?=[\\s\\p{P}吗么呢]*$)|还有吗|其他(?:内容|信息)|还在?哪里(?:提到|出现)",
});

/** What asks whether something is among what was said, or doubts that it is not, folded. */
export const AMONG = byLanguage({
  ru: `(?:одн\\p{L}+ )?из (?:них|этих)|среди (?:них|этих)|разве (?:нет|не)|${NOT_ONE.ru}|в их числ[ео]|в числ[ео] этих`,
  en: `(?:one|part|some) of (?:them|these|those)|(?:isn't|wasn't|aren't|weren't)|among (?:them|these|those)|${NOT_ONE.en}`,
  fr: `(?:l'une?|une?) d'(?:eux|elles|entre eux|entre elles)|parmi (?:eux|elles|ceux-ci|celles-ci|ceux-la)|en f(?:ait|ont) partie|${NOT_ONE.fr}`,
  es: `una? de (?:ellos|ellas|estos|estas|esos|esas)|uno de (?:ellos|estos|esos)|entre (?:ellos|ellas|estos|estas|esos|esas)|${NOT_ONE.es}`,
  ar: "(?:احد|احدي|واحد|واحده) منه(?:م|ن|ا)|احدهم|احداها|(?:ا|او)ليست?|منه(?:م|ن|ا)(?=[\\s\\p{P}]*$)|من بينه(?:م|ن|ا)|بينه(?:م|ن)|ضمنه(?:م|ا)",
  zh: "(?:是)?其中之一|(?:难道)?不是(?=.{1,12}吗)|在其中|其中|在内|之中|连(?=.{1,12}(?:也|都)算)|(?:也|都)算(?:在内|进去)?(?=[\\s\\p{P}]|$)",
});

/** Words that ask what is done, when, by whom, and name nothing it is done to, folded. */
export const BARE_PREDICATES = byLanguage({
  ru: "отчит\\p{L}+|доклад\\p{L}*|долож\\p{L}+|отве[чт]\\p{L}+|ответствен\\p{L}*|реша\\p{L}+|реши\\p{L}+|дела\\p{L}+|сдела\\p{L}+|буд\\p{L}+|был[аио]?|быть|долж\\p{L}+|обязан\\p{L}*|срок\\p{L}*|дедлайн\\p{L}*|именно|точно|конкретн\\p{L}+|год\\p{L}{0,2}|дн(?:я|ей|и)|числ\\p{L}+|дат[аеуы]|говор\\p{L}+|сказа\\p{L}+|выступа\\p{L}+|выступи\\p{L}+|участв\\p{L}+|плат\\p{L}+|организ\\p{L}+|организу\\p{L}+|пров(?:од|ед)\\p{L}+|про(?:ход|йд|шл)\\p{L}+|подчерк\\p{L}+|отмет\\p{L}+|отмеча\\p{L}+|предлож\\p{L}+|предлага\\p{L}+|прос(?:ят|ит|или)|поруч\\p{L}+|председател\\p{L}+|возглавл\\p{L}+|руковод\\p{L}+|помога\\p{L}+|связан\\p{L}*|известно|сейчас|теперь|раньше|дальше|подробнее|почему|нужн\\p{L}+|надо|можно|мест[оае]|город[аеу]?|стран[аеуы]|вместе|да(?:й|вай)(?:те)?|покаж\\p{L}+|назов\\p{L}+|тоже|также|основани\\p{L}+|до|к|продолж\\p{L}+|сохран\\p{L}+|рол[ьи]|игра\\p{L}+|соглас\\p{L}+|отчет\\p{L}*",
  en: "days?|months?|report\\p{L}*|responsible|decid\\p{L}+|do|does|doing|done|did|happen\\p{L}*|exactly|precisely|dates?|years?|when|deadlines?|due|say|said|says|sp(?:eak|oke)\\p{L}*|tell|told|tak(?:e|es|ing) part|participat\\p{L}+|pay\\p{L}*|organi[sz]\\p{L}+|held|hold\\p{L}*|host\\p{L}*|stress\\p{L}*|emphasi[sz]\\p{L}+|ask\\p{L}*|request\\p{L}*|invit\\p{L}+|lead\\p{L}*|chair\\p{L}*|head\\p{L}*|involved?|help\\p{L}*|support\\p{L}*|need\\p{L}*|now|currently|more|else|place|city|town|country|together|use\\p{L}*|deliver\\p{L}*|submit\\p{L}*|present\\p{L}*|mean\\p{L}*|work\\p{L}*|long|often|far|many|much|give|show|name|too|also|basis|continu\\p{L}*|keeps?|going|goes on|roles?|plays?|attend\\p{L}*|agree\\p{L}*|present",
  fr: "rend\\p{L}* compte|rapport\\p{L}*|repond\\p{L}*|responsables?|decid\\p{L}+|fait|faire|font|passe\\p{L}*|exactement|precisement|dates?|annees?|delais?|echeances?|dit|dire|parl(?:er?|ent|a)|intervenus?|intervient|particip\\p{L}+|paie|paye\\p{L}*|organis\\p{L}+|tenu\\p{L}*|insist\\p{L}+|soulign\\p{L}+|demand\\p{L}+|invit\\p{L}+|dirige\\p{L}*|preside\\p{L}*|president\\p{L}*|aide\\p{L}*|soutien\\p{L}*|besoin|maintenant|plus|autre chose|lieu|ville|pays|ensemble|present\\p{L}+|soumet\\p{L}*|avant|ici|d'ici|donne\\p{L}*|montre\\p{L}*|cite\\p{L}*|aussi|egalement|tout|base|continu\\p{L}+|poursui\\p{L}+|roles?|joue\\p{L}*|assist\\p{L}+|d'accord",
  es: "rinde\\p{L}*|rendir|cuentas|inform\\p{L}+|respond\\p{L}+|responsables?|decid\\p{L}+|hac\\p{L}+|hi[cz]\\p{L}+|pas\\p{L}+|exactamente|precisamente|fechas?|anos?|plazos?|dij\\p{L}+|dic\\p{L}+|habl\\p{L}+|intervin\\p{L}+|particip\\p{L}+|pag\\p{L}+|organiz\\p{L}+|celebr\\p{L}+|subray\\p{L}+|destac\\p{L}+|pid\\p{L}+|pidi\\p{L}+|invit\\p{L}+|dirig\\p{L}+|preside\\p{L}*|presidente|presidenta|ayud\\p{L}+|apoy\\p{L}+|necesit\\p{L}+|ahora|mas|lugar|ciudad|pais|juntos|present\\p{L}+|entreg\\p{L}+|antes|parte|hay|haya|da(?:me|nos)|di(?:me|nos)|muestra\\p{L}*|tambien|todo|base|segu\\p{L}+|sigu\\p{L}+|continu\\p{L}+|va a|papel|funcion|desempena\\p{L}*|asisti\\p{L}*|estuv\\p{L}+|acuerdo",
  ar: "يقدم\\p{L}*|تقدم\\p{L}*|(?:ال)?تقرير|(?:ال)?تقارير|(?:ال)?مسؤول\\p{L}*|يقرر|يفعل\\p{L}*|تفعل|فعل\\p{L}*|يحدث|حدث|بالضبط|تحديدا|(?:ال)?تاريخ|(?:ال)?سنه|(?:ال)?عام|(?:ال)?موعد|قال\\p{L}*|يقول|تحدث\\p{L}*|تكلم\\p{L}*|شارك\\p{L}*|يشارك\\p{L}*|ب?(?:ال)?مشارك\\p{L}*|يدفع|نظم\\p{L}*|ينظم\\p{L}*|عقد\\p{L}*|شدد\\p{L}*|اكد\\p{L}*|طلب\\p{L}*|دعا|دعي|يراس|يتراس\\p{L}*|(?:ال)?رئيس\\p{L}*|يدعم|يساعد|(?:ال)?مطلوب|الان|حاليا|اكثر|(?:ال)?مكان|(?:ال)?مدينه|(?:ال)?بلد|(?:ال)?دوله|معا|بحلول|حتي|قبل|الذي|التي|عليه|ذكر\\p{L}*|اعط\\p{L}*|هات\\p{L}*|ايضا|اساس|[سي]?[يت]ستمر\\p{L}*|[سي]?[يت]تواصل|(?:ال)?دور|يودي\\p{L}*|يلعب\\p{L}*|حضر\\p{L}*|وافق\\p{L}*|(?:ب)?دعم|(?:ال)?جه(?:ه|ات)",
  zh: "负责|报告|汇报|提交|交给|送交|决定|做|发生|具体|到底|日期|年份|年|期限|截止|说过|说|发言|发表讲话|讲话|致辞|强调|参加|参与|付钱|出钱|组织|主办|举办|举行|要求|请|主持|主席|领导|支持|帮助|需要|现在|目前|更多|地点|城市|国家|一起|之前|应该|时候|提到|一次|几次|天|之内|以内|给我|告诉我?|依据|根据|基于|继续|持续|延续|作用|角色|在场|出席|同意",
});

/** Chinese writes its small words between the others. */
export const HAN_PARTICLES =
  /那[届次年]|要|(?<![边大峰年例事员社协机届开])会(?!议)|时|在|由|向|给|跟|和|与|对|呢|吗|的|了|是|有|到|为|啊|吧/gu;
