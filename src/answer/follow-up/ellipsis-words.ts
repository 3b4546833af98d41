import type { Language } from "../../domain/language.ts";
import { phrasePattern } from "../../text/phrases.ts";

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
  ru: "(?:(?:извини(?:те)?|простите?|нет|не)(?:-(?:нет|не))*,? ){0,2}(?:я )?(?:имел[аи]? в виду|имею в виду|спрашивал[аи]? (?:про|об?)|про)|а только|только|лишь|(?:а |и |ну )?среди|а как насчет|а насчет|как насчет|и еще|а если|а что насчет|а|и|но|ну|тогда|также|еще|то есть|в смысле",
  en: "(?:(?:sorry|no|oops),? ){0,2}i (?:meant?|was asking about)|and only|and just|only|just|(?:and )?(?:what about )?among(?:st)?|and what about|what about|how about|and how about|and also|and|but|so|then|also|or|ok|okay",
  fr: "(?:(?:pardon|desole\\p{L}*|non),? ){0,2}je (?:voulais (?:dire|parler d(?:es?|u))|parlais d(?:es?|u)|pensais (?:a|aux?))|et seulement|seulement|uniquement|juste|(?:et )?(?:parmi|chez)|et qu'en est-il (?:de|pour)|qu'en est-il (?:de|pour)|et pour|et quid de|quid de|et|mais|alors|donc|puis|ou",
  es: "(?:(?:perdon|disculpa|no),? ){0,2}(?:me (?:referia|refiero) al?|(?:quise|queria) decir|preguntaba por)|y solo|solo|solamente|unicamente|y entre|y que hay de|que hay de|y que pasa con|que pasa con|y para|y|e|pero|entonces|tambien|o",
  ar: "(?:(?:عفوا|لا)،? )?(?:كنت )?(?:اقصد|قصدت|قصدي|اعني|اسال عن)|[وف]?(?:بين|لدي|عند) (?=ال)|فقط|وفقط|وماذا عن|ماذا عن|وبالنسبه (?:الي|ل\\p{L}*)|بالنسبه (?:الي|ل\\p{L}*)|ثم|ايضا|لكن|طيب",
  zh: "(?:不好意思|抱歉|不是)?[，,]?我(?:是)?(?:指|说|想?问)的?(?:是)?|那么|只要|只看|仅|那|还有|另外|而|以及|然后|但|但是",
});

/** Arabic writes "and" on to the word behind it: to a question word, or to one with an article, where it is no letter of its own. */
export const ARABIC_LINK =
  /^[وف](?=[بكل]?ال\p{L}{2}|لل\p{L}|(?:ما|من|متي|اين|كيف|كم|هل|لماذا|بماذا|لمن|ممن|اي|ماذا|الي|عن|علي|في|مع|هو|هي|هم|بحلول|حتي)(?!\p{L}))/u;

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
  fr: "(?<!faut-|y a-t-)il|elle(?!-meme)|ils|elles|lui(?!-meme)|leur|leurs|ca|cela|ceci|celui|celle|ceux|celles|celui-ci|celle-ci|la[- ]bas|(?<!-)meme",
  es: `${EL}|ella|ellos|ellas|eso|esto|ese|esa|esos|esas|este|esta|estos|estas|les|ahi|alli|ello|mismo|misma|su|sus|lo(?= (?:ha[nc]|hiz|hic|organi|dij|dic|present|prepar|adopt|apro))`,
  ar: "هم|هن|[بل]?ذلك|تلك|هذا|هذه|هؤلاء|هناك|له|لها|لهم|به|بها|فيه|فيها|عنه|عنها|منه|منها|ذاك|نفسه|نفسها",
  zh: "它们|它|他们|她们|他|她|这些|那些|这个|那个|这|那里|那边|那|此|其|该|同样",
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
  en: "(?:besides|apart from|other than|beyond|on top of) (?:those|these|them|that)|(?:the )?other(?: one| ones| two)?|others|second(?: one)?|rest",
  fr: "(?:a part|en dehors de|outre) (?:ca|cela|ceux-la|celles-la)|(?:l'|les |un |une )?autres?|seconde?|deuxieme|(?:le )?reste",
  es: "(?:aparte|ademas) de (?:eso|esos|esas|ellos|ellas)|otr[oa]s?|segund[oa]|demas|resto",
  ar: "(?:غير|عدا|سوي) (?:ذلك|هذا|هذه|هذين)|غيرها|غيرهم|(?:ال)?اخر(?:ي|ون|ين)?|(?:ال)?ثاني(?:ه)?|(?:ال)?باقي",
  zh: "除此之外|除了(?:这|那)些|另一个|另外一个|另一场|另外那|其他|第二个|其余",
});

/** Those of them that name the second of several, folded. */
export const SECOND_ONE = phrasePattern(
  ["втор(?:ой|ая|ое|ого|ую|ом)", "second(?: one)?", "seconde?|deuxieme", "segund[oa]", "(?:ال)?ثاني(?:ه)?"],
  "第二",
);

/** What asks where that is written which was said, folded. */
export const WHERE_SAID = phrasePattern(
  [
    "где (?:(?:именно|это|об этом|так) ){0,2}(?:написано|сказано|указано|говорится|записано|прописано)|в каком (?:это )?(?:пункте|абзаце|разделе)(?: (?:это|об этом|так))?(?: (?:написано|сказано|указано|говорится))?(?=[\\s\\p{P}]*$)|как(?:ой|ого) (?:это )?пункта?(?=[\\s\\p{P}]*$)|номер\\p{L}* (?:этого )?(?:пункт|абзац)\\p{L}*|где это(?: там)?(?=[\\s\\p{P}]*$)|в каком (?:это )?месте|(?:не (?:вижу|нахожу|могу найти)|покажи(?:те)?) (?:это |такое |само )?(?:место|такого|этого)",
    "where (?:exactly )?(?:does (?:it|the (?:text|document|report|resolution)) say (?:so|that|this|it)|is (?:it|this|that) (?:written|said|stated)|do(?:es)? (?:you|it) (?:get|have) (?:that|this|it) from)|(?:in )?(?:which|what) para(?:graph)?(?: (?:is|says) (?:it|this|that)(?: in| from)?)?(?:,? (?:exactly|precisely|again))?(?=[\\s\\p{P}]*$)|para(?:graph)? (?:number|no)(?: pls| please)?(?=[\\s\\p{P}]*$)|where(?:'s| is) (?:that|this|it)(?: in (?:the|there) ?\\p{L}*)?(?=[\\s\\p{P}]*$)|(?:point|take|direct) me to the para\\p{L}*|where in (?:the|there) ?(?:text|doc\\p{L}*|resolution|report)?(?=[\\s\\p{P}]*$)|which (?:bit|passage|part)(?: exactly)?(?=[\\s\\p{P}]*$)|(?:show|tell) me where(?=[\\s\\p{P}]*$)",
    "ou (?:est-ce|c'est|cela est|ca est) (?:ecrit|dit|indique)|ou (?:est-ce que )?(?:le (?:texte|document|rapport)|la resolution|il|ca) (?:le )?dit(?:-il|-elle)?(?: (?:ca|cela))?|(?:dans |a |c'est )?quel paragraphe(?: exactement| precisement)?(?=[\\s\\p{P}]*$)|(?:c'est )?(?:ecrit|dit|indique) ou(?: exactement| precisement)?(?=[\\s\\p{P}]*$)|numero du paragraphe|(?:trouve|vois|retrouve) pas (?:le passage|l'endroit|ou)|(?:c'est )?a quel endroit|c'est ou dans|quel passage|ou (?:ca|exactement)(?=[\\s\\p{P}]*$)",
    "donde (?:lo )?(?:dice|pone|esta escrito|figura|se dice)(?: (?:eso|esto))?(?=[\\s\\p{P}]*$)|(?:en )?que parrafo(?: (?:lo )?(?:dice|esta|figura))?(?: (?:eso|esto|exactamente))?(?=[\\s\\p{P}]*$)|numero (?:de|del) parrafo|(?:en )?que (?:parte|pasaje|lugar)(?=[\\s\\p{P}]*$)|donde (?:sale|aparece|viene) (?:eso|esto|dicho)|no (?:encuentro|veo) (?:el pasaje|donde)",
    "(?:[اف]ين|وين) (?:ورد|كتب|ذكر|قيل|مكتوب\\p{L}*|مذكور\\p{L}*|يقول|يرد|جاء)(?: (?:ذلك|هذا|ه?ذا ?الكلام|هالكلام|الكلام(?: ده)?|هالشي|النص))?(?: (?:بالضبط|تحديدا))?(?=[\\s\\p{P}]*$)|(?:في )?اي فقره(?: بالضبط)?(?=[\\s\\p{P}]*$)|رقم الفقره",
  ],
  "(?:哪里|哪儿|何处|哪(?:一)?段|第几段)(?:这么|这样)?(?:写|说|提到|规定)(?:的|了)?(?=[\\s\\p{P}呢啊]*(?:$|我要|要引用))|段落?号|出处|哪[条款节句](?:话|说的?)?(?=[\\s\\p{P}呢啊]*$)|(?:写|说)?在(?:哪(?:一)?段|第几段)(?=[\\s\\p{P}呢啊]*$)",
);

/** What doubts that it is as was said, at the beginning of a question, folded. */
export const DOUBTS = new RegExp(
  `^\\P{L}*(?:${
    phrasePattern(
      [
        "(?:а |разве )?не(?: в| к)?(?= (?:19|20)\\d\\d)|(?:а |это |так )?(?:точно|уверен\\p{L}{0,2}|правда|действительно|неужели|разве)(?: (?:ли|что|так|это|именно))*",
        "(?:and |so )?not(?: in| by)?(?= (?:19|20)\\d\\d)|(?:are you |you )?(?:really|sure|certain|positive)(?: (?:it's|it is|about that|that's))?|(?:is|was) (?:it|that|this) (?:really|right|true|correct)|seriously",
        "(?:et )?pas(?: en)?(?= (?:19|20)\\d\\d)|vraiment|(?:c'est |vous etes |tu es |t'es |en etes[- ]vous |es[- ]tu )?(?:sur|sure|surs|certains?|certaines?)|c'est (?:bien )?(?:vrai|exact|correct)|(?:est-ce )?bien sur que ce soit",
        "(?:y )?no(?: en)?(?= (?:19|20)\\d\\d)|(?:esta[s]? |estais )?segur[oa]s?(?: de eso| que)?|de verdad|en serio|es (?:cierto|correcto|verdad)(?: eso)?",
        "(?:و)?ليس(?: في)?(?= (?:19|20)\\d\\d)|(?:هل )?(?:انت )?متاكد\\p{L}{0,2}|حقا|فعلا|(?:هل )?(?:هذا|ذلك) (?:صحيح|موكد|اكيد)|اكيد",
      ],
      "确定|真的|没(?:搞|弄)错|确实|你肯定|不是(?=(?:19|20)\\d\\d)",
    ).source
  })`,
  "u",
);

/** Of these what asks whether it is so again, folded: whatever is named beside it, it is asked of what was said. */
export const AGAIN = phrasePattern(
  ["опять|снова", "again", "encore(?: une fois)?", "otra vez|de nuevo", "مره اخري"],
  "又(?:是|在)|再次",
);

/** What asks at the end of a few words whether it is so, folded: "by 2027, right?". */
export const TAG_DOUBT = new RegExp(
  `(?<=[,，،]\\s*|\\p{Script=Han})(?:${
    phrasePattern(
      [
        "верно|правильно|так|да|правда",
        "right|correct|yes|no|yeah",
        "n'est-ce pas|c'est (?:ca|bien ca)|hein|non|oui|exact",
        "verdad|cierto|no|si|correcto",
        "صح|صحيح|اليس كذلك|مو كذا|مش كده",
      ],
      "对吧|是吧|对吗|是吗|没错吧",
    ).source
  })[?？؟\\s]*$`,
  "u",
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

/** What asks who there is beside the person spoken of, or behind that one, folded. */
export const WHO_ELSE = byLanguage({
  ru: "кто (?:\\p{L}+ ){0,2}(?:еще|следующ\\p{L}+|дальше|потом|затем)|(?:еще|потом|затем|дальше|следующ\\p{L}+) кто|после (?:него|нее|них)(?: кто)?|кто (?:\\p{L}+ ){0,2}после (?:него|нее|них)|кто (?:\\p{L}+ ){0,2}до (?:него|нее|них)",
  en: "(?:next|then) who|who else|anybody else|anyone else|who (?:\\p{L}+ ){0,2}(?:next|after (?:that|him|her|them)|before (?:him|her|them))|next speakers?|other speakers?",
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
  ar: "(?:اي )?(?:شيء|شي|امر) (?:اخر|ثاني)(?: (?:(?:عن|حول|في|بشان) (?:هذا|ذلك|هذه)(?: (?:ال)?(?:موضوع|امر|مساله|شان|خصوص|صدد))?|(?:عن|حول|في) ال(?:موضوع|امر|مساله)|به(?:ذا ال(?:شان|خصوص|صدد)|ذه المساله)))?|معلومات اخري|ماذا ايضا(?= (?:\\p{L}+ ){0,4}(?:عن|حول|بشان) )|اين (?:ايضا|غير ذلك)",
  zh: "关于这(?:个|一)?(?:点|问题|主题|方面)?还有(?:什么|别的)|还(?:说|提|讲|谈|强调|介绍)(?:了|到|过|及)?(?:什么|哪些|别的)(?:内容|方面|信息|要点)?(?=[\\s\\p{P}吗呢]*$)|还有(?:别的|其他的?)(?:内容|信息|说法)?(?=[\\s\\p{P}吗么呢]*$)|还有吗|其他(?:内容|信息)|还在?哪里(?:提到|出现)",
});

/** Asks whether what was shown is all that there is, folded. */
export const IS_ALL = phrasePattern(
  [
    "(?:и|это|и это|вот и) (?:все|всё)(?=[\\s\\p{P}]*(?:$|[?!.,]))|больше ничего|ничего больше|(?:кроме|помимо|не считая) (?:них|этого|этих)|еще (?:что-?(?:нибудь|то)|были|есть)",
    "(?:is|was|and) that (?:all|it|everything)|that's (?:all|it)|nothing (?:else|more)|any (?:others?|more)|(?:besides|apart from|other than|beyond|on top of) (?:those|these|them|that)",
    "c'(?:est|etait) tout|(?:et )?rien (?:d'autre|de plus)|il y en a (?:eu )?d'autres|(?:a part|en dehors de|outre) (?:ca|cela|ceux-la|celles-la)|d'autres(?=[\\s\\p{P}]*$)",
    "(?:y )?(?:eso|esto) (?:es|fue) todo|(?:y )?(?:nada|algo|alguno) mas|hay mas|hubo mas|(?:aparte|ademas) de (?:eso|esos|esas|ellos|ellas)",
    "(?:هل )?(?:هذا|ده|هاد) كل (?:شيء|شي|حاجه)|(?:و)?بس(?=[\\s\\p{P}]*$)|لا شيء (?:اخر|غيره?)|فقط(?=[\\s\\p{P}]*$)|(?:غير|عدا|سوي) (?:ذلك|هذا|هذه|هذين)|غيرها",
  ],
  "就这些|除此之外|除了(?:这|那)些|没(?:有)?别的|没(?:有)?其他|还有(?:别的|其他)?吗|没有了",
);

/** What asks whether something is among what was said, or doubts that it is not, folded. */
export const AMONG = byLanguage({
  ru: "(?:одн\\p{L}+ )?из (?:них|этих)|среди (?:них|этих)|разве (?:нет|не)|в их числ[ео]|в числ[ео] этих",
  en: "(?:one|part|some) of (?:them|these|those)|(?:isn't|wasn't|aren't|weren't)|among (?:them|these|those)",
  fr: "(?:l'une?|une?) d'(?:eux|elles|entre eux|entre elles)|parmi (?:eux|elles|ceux-ci|celles-ci|ceux-la)|en f(?:ait|ont) partie",
  es: "una? de (?:ellos|ellas|estos|estas|esos|esas)|uno de (?:ellos|estos|esos)|entre (?:ellos|ellas|estos|estas|esos|esas)",
  ar: "(?:احد|احدي|واحد|واحده) منه(?:م|ن|ا)|احدهم|احداها|(?:ا|او)ليست?|منه(?:م|ن|ا)(?=[\\s\\p{P}]*$)|من بينه(?:م|ن|ا)|بينه(?:م|ن)|ضمنه(?:م|ا)",
  zh: "(?:是)?其中之一|(?:难道)?不是(?=.{1,12}吗)|在其中|其中|在内|之中",
});

/** Doubts that it is not another one, folded: who is named instead of it is told by what was said. */
export const DOUBTS_ANOTHER = phrasePattern(
  [
    "разве (?:это )?не|а не",
    "(?:isn't|wasn't|aren't|weren't) (?:it|that|this|they)",
    "(?:c'est|ce n'est|n'est-ce) pas|c'etait pas",
    "no (?:es|era|son|eran|fue)",
    "(?:ا|او)ليست? (?:هي|هو|هم)?|مش",
  ],
  "难道不是|不是",
);

/** Asks for the resolution's own words, and not for what is reported or said of it, folded. */
export const IN_ITSELF = phrasePattern(
  [
    "в сам(?:ой|ом) (?:\\p{L}+ )?(?:резолюци|документ|текст)\\p{L}*",
    "(?:resolution|outcome document|text) (?:itself|proper)|resolution's own|not (?:in )?(?:the |your )?(?:itu )?(?:report|summary|speeches)",
    "(?:resolution|texte|document) (?:elle|lui)-meme",
    "(?:resolucion|documento|texto) (?:en si|mism[oa])|propi[oa] (?:resolucion|documento|texto)",
    "(?:القرار|النص|الوثيقه) (?:نفسه|نفسها|ذاته|ذاتها)",
  ],
  "(?:决议|文件)(?:本身|原文|自己)",
);

/** Some of those who have a stake, folded: what is said of all stakeholders is said of them. */
export const STAKEHOLDERS = phrasePattern(
  [
    "гражданск\\p{L}+ обществ\\p{L}*|общественник\\p{L}*|частн\\p{L}+ сектор\\p{L}*|бизнес\\p{L}*|нпо|научн\\p{L}+ кру\\p{L}+|заинтересованн\\p{L}+ сторон\\p{L}*",
    "civil society|private sector|business(?:es)?|ngos?|academia|stakeholders?",
    "societe civile|secteur prive|entreprises?|ong|milieux universitaires|parties prenantes",
    "sociedad civil|sector privado|empresas?|ong|academia|partes interesadas",
    "(?:ال)?مجتمع (?:ال)?مدني|(?:ال)?قطاع (?:ال)?خاص|(?:ال)?شركات|اصحاب (?:ال)?مصلحه",
  ],
  "民间社会|公民社会|私营部门|企业|非政府组织|学术界|利益攸关方|利益相关方",
);
/** All who have a stake, folded, in the languages of reports. */
export const ALL_STAKEHOLDERS = /заинтересованн\p{L}+ сторон|stakeholders/u;

/** Asks what else is to be done, folded, beside what was told: "what else do they have to do?". */
export const WHAT_ELSE = phrasePattern(
  [
    "(?:что|чего)(?:-то)? (?:\\p{L}+ ){0,2}еще|еще (?:что|чего)(?:-то)?|(?:что|чего) (?:\\p{L}+ ){0,5}(?:кроме|помимо)|(?:кроме|помимо) [^,?]{1,40},? (?:что|чего)",
    "what else|anything else (?:they|it|we|is|are) (?:\\p{L}+ ){0,4}(?:do|asked|expected|supposed)|what (?:\\p{L}+ ){0,6}(?:besides|apart from|other than)|(?:besides|apart from|other than) [^,?]{1,40}, what",
    "quoi d'autre|quelles autres (?:taches|obligations)|(?:a part|outre|hormis) [^,?]{1,40}, (?:que|qu'|on)",
    "que mas|que otra cosa|(?:aparte|ademas) de [^,?]{1,40}, que",
    "ماذا ايضا|(?:ما|شو|ايش|ماذا) (?:\\p{L}+ ){0,3}(?:ايضا|كمان|غير)",
  ],
  "还(?:要|得|有|让|叫|要求)[^?？]{0,8}(?:什么|哪些|啥|别的)|除了.{1,12}[,，].{0,8}(?:还|要)",
);

/** A figure that was given, folded: what is asked of it is about the sentence that gave it. */
export const GIVEN_FIGURE = phrasePattern(
  [
    "(?:эт|т)\\p{L}{1,3} (?:цифр\\p{L}+|показател\\p{L}+|числ\\p{L}+|данны\\p{L}+)",
    "(?:this|that|these|those) (?:figures?|numbers?|percentages?|data|statistics?)",
    "ce(?:s|t)? (?:chiffres?|pourcentages?|nombres?|donnees)",
    "es[aeot]s? (?:cifras?|datos?|porcentajes?|numeros?)|est[aeo]s? (?:cifras?|datos?|porcentajes?|numeros?)",
    "(?:هذا|هذه|ذلك|تلك) (?:ال)?(?:رقم|ارقام|نسبه|بيانات)",
  ],
  "(?:这|那)(?:个|些)?(?:数字|数据|比例)",
);

/** Asks where something can be read, folded. */
export const WHERE_TO_READ = phrasePattern(
  [
    "где (?:(?:можно|мне|его|ее|их|это|этот|весь|полный|сам) ){0,3}(?:текст\\p{L}*|спис\\p{L}+|найти|прочи\\p{L}+|почитать|посмотреть|скачать)",
    "where (?:can|could|do|may) (?:i|we|one) (?:read|find|see|get|download)|where(?:'s| is) (?:the|its|his|her|their) (?:full )?(?:text|list)",
    "ou (?:peut-on|puis-je|est-ce qu'on peut)? ?(?:la |le |les )?(?:lire|trouver|consulter|telecharger)|ou est (?:la|le|son|sa) (?:texte|liste)",
    "donde (?:se )?(?:puedo|puede|podemos)? ?(?:leer|lee|encontrar|encuentro|consultar|descargar|ver)\\p{L}*|donde esta (?:el|la|su) (?:texto|lista)",
    "اين (?:(?:يمكن\\p{L}*|اجد|نجد|اقرا) ){0,2}(?:نص\\p{L}*|(?:ال)?نص|(?:ال)?قائم\\p{L}+|اجد\\p{L}*|اقرا\\p{L}*|قراءه)",
  ],
  "(?:哪里|哪儿|何处)[^?？]{0,4}(?:看到|找到|读到|下载|查到|全文|原文)|在哪(?:里|儿)?(?:能|可以)?(?:看|找|读|查|下载)|(?:全文|原文|名单|清单)在哪",
);

/** Words that ask what is done, when, by whom, and name nothing it is done to, folded. */
export const BARE_PREDICATES = byLanguage({
  ru: "отчит\\p{L}+|доклад\\p{L}*|долож\\p{L}+|отве[чт]\\p{L}+|ответствен\\p{L}*|реша\\p{L}+|реши\\p{L}+|дела\\p{L}+|сдела\\p{L}+|буд\\p{L}+|был[аио]?|быть|долж\\p{L}+|обязан\\p{L}*|срок\\p{L}*|дедлайн\\p{L}*|именно|точно|конкретн\\p{L}+|год\\p{L}{0,2}|дн(?:я|ей|и)|числ\\p{L}+|дат[аеуы]|говор\\p{L}+|сказа\\p{L}+|выступа\\p{L}+|выступи\\p{L}+|участв\\p{L}+|плат\\p{L}+|организ\\p{L}+|организу\\p{L}+|пров(?:од|ед)\\p{L}+|про(?:ход|йд|шл)\\p{L}+|подчерк\\p{L}+|отмет\\p{L}+|отмеча\\p{L}+|предлож\\p{L}+|предлага\\p{L}+|прос(?:ят|ит|или)|поруч\\p{L}+|председател\\p{L}+|возглавл\\p{L}+|руковод\\p{L}+|помога\\p{L}+|связан\\p{L}*|известно|сейчас|теперь|раньше|дальше|подробнее|почему|нужн\\p{L}+|надо|можно|мест[оае]|город[аеу]?|стран[аеуы]|вместе|да(?:й|вай)(?:те)?|покаж\\p{L}+|назов\\p{L}+|тоже|также|основани\\p{L}+|до|к",
  en: "days?|months?|report\\p{L}*|responsible|decid\\p{L}+|do|does|doing|done|did|happen\\p{L}*|exactly|precisely|dates?|years?|when|deadlines?|due|say|said|says|sp(?:eak|oke)\\p{L}*|tell|told|tak(?:e|es|ing) part|participat\\p{L}+|pay\\p{L}*|organi[sz]\\p{L}+|held|hold\\p{L}*|host\\p{L}*|stress\\p{L}*|emphasi[sz]\\p{L}+|ask\\p{L}*|request\\p{L}*|invit\\p{L}+|lead\\p{L}*|chair\\p{L}*|head\\p{L}*|involved?|help\\p{L}*|support\\p{L}*|need\\p{L}*|now|currently|more|else|place|city|town|country|together|use\\p{L}*|deliver\\p{L}*|submit\\p{L}*|present\\p{L}*|mean\\p{L}*|work\\p{L}*|long|often|far|many|much|give|show|name|too|also|basis",
  fr: "rend\\p{L}* compte|rapport\\p{L}*|repond\\p{L}*|responsables?|decid\\p{L}+|fait|faire|font|passe\\p{L}*|exactement|precisement|dates?|annees?|delais?|echeances?|dit|dire|parl(?:er?|ent|a)|intervenus?|intervient|particip\\p{L}+|paie|paye\\p{L}*|organis\\p{L}+|tenu\\p{L}*|insist\\p{L}+|soulign\\p{L}+|demand\\p{L}+|invit\\p{L}+|dirige\\p{L}*|preside\\p{L}*|president\\p{L}*|aide\\p{L}*|soutien\\p{L}*|besoin|maintenant|plus|autre chose|lieu|ville|pays|ensemble|present\\p{L}+|soumet\\p{L}*|avant|ici|d'ici|donne\\p{L}*|montre\\p{L}*|cite\\p{L}*|aussi|egalement|tout|base",
  es: "rinde\\p{L}*|rendir|cuentas|inform\\p{L}+|respond\\p{L}+|responsables?|decid\\p{L}+|hac\\p{L}+|hi[cz]\\p{L}+|pas\\p{L}+|exactamente|precisamente|fechas?|anos?|plazos?|dij\\p{L}+|dic\\p{L}+|habl\\p{L}+|intervin\\p{L}+|particip\\p{L}+|pag\\p{L}+|organiz\\p{L}+|celebr\\p{L}+|subray\\p{L}+|destac\\p{L}+|pid\\p{L}+|pidi\\p{L}+|invit\\p{L}+|dirig\\p{L}+|preside\\p{L}*|presidente|presidenta|ayud\\p{L}+|apoy\\p{L}+|necesit\\p{L}+|ahora|mas|lugar|ciudad|pais|juntos|present\\p{L}+|entreg\\p{L}+|antes|parte|hay|haya|da(?:me|nos)|di(?:me|nos)|muestra\\p{L}*|tambien|todo|base",
  ar: "يقدم\\p{L}*|تقدم\\p{L}*|(?:ال)?تقرير|(?:ال)?تقارير|(?:ال)?مسؤول\\p{L}*|يقرر|يفعل\\p{L}*|تفعل|فعل\\p{L}*|يحدث|حدث|بالضبط|تحديدا|(?:ال)?تاريخ|(?:ال)?سنه|(?:ال)?عام|(?:ال)?موعد|قال\\p{L}*|يقول|تحدث\\p{L}*|تكلم\\p{L}*|شارك\\p{L}*|يشارك\\p{L}*|ب?(?:ال)?مشارك\\p{L}*|يدفع|نظم\\p{L}*|ينظم\\p{L}*|عقد\\p{L}*|شدد\\p{L}*|اكد\\p{L}*|طلب\\p{L}*|دعا|دعي|يراس|يتراس\\p{L}*|(?:ال)?رئيس\\p{L}*|يدعم|يساعد|(?:ال)?مطلوب|الان|حاليا|اكثر|(?:ال)?مكان|(?:ال)?مدينه|(?:ال)?بلد|(?:ال)?دوله|معا|بحلول|حتي|قبل|الذي|التي|عليه|ذكر\\p{L}*|اعط\\p{L}*|هات\\p{L}*|ايضا|اساس",
  zh: "负责|报告|汇报|提交|交给|送交|决定|做|发生|具体|到底|日期|年份|年|期限|截止|说过|说|发言|发表讲话|讲话|致辞|强调|参加|参与|付钱|出钱|组织|主办|举办|举行|要求|请|主持|主席|领导|支持|帮助|需要|现在|目前|更多|地点|城市|国家|一起|之前|应该|时候|提到|一次|几次|天|之内|以内|给我|告诉我?|依据|根据|基于",
});

/** Chinese writes its small words between the others. */
export const HAN_PARTICLES = /要|会|时|在|由|向|给|跟|和|与|对|呢|吗|的|了|是|有|到|为|啊|吧/gu;

/** Asks who has an office at a time that the text need not tell of, folded: it gives the office, and somebody's name if it does. */
export const WHO_NOW = phrasePattern(
  [
    "(?:кто|чья очередь|как(?:ая|ой|ое) (?:агентств|орган|учрежден|структур)\\p{L}*) (?:\\p{L}+ ){0,2}(?:сейчас|теперь|ныне|в этом году|на данный момент)|(?:сейчас|теперь|в этом году) (?:\\p{L}+ ){0,2}кто",
    "(?:who(?:'s| is)?|which (?:agency|body|entity|organi[sz]ation)) (?:\\p{L}+ ){0,3}(?:now|currently|this year|at the moment|at present|these days)|(?:now|currently|this year),? (?:\\p{L}+ ){0,2}who|whose turn",
    "(?:qui|quelle (?:agence|institution|entite|organisation)|quel organisme) (?:\\p{L}+ ){0,3}(?:maintenant|actuellement|cette annee|en ce moment)|(?:maintenant|actuellement|cette annee),? (?:\\p{L}+ ){0,2}qui",
    "(?:quien|a quien|que (?:organismo|agencia|entidad)) (?:\\p{L}+ ){0,3}(?:ahora|actualmente|este ano|en este momento)|(?:ahora|actualmente|este ano),? (?:\\p{L}+ ){0,3}quien",
    "(?:من|اي (?:وكاله|جهه|هيئه|منظمه)) (?:\\p{L}+ ){0,3}(?:الان|حاليا|هذا العام|هذه السنه)|(?:الان|حاليا|هذا العام|هذه السنه)،? (?:\\p{L}+ ){0,2}من",
  ],
  "(?:现在|目前|今年|眼下)(?:是|由|轮到)?谁|谁.{0,4}(?:现在|目前|今年)",
);

/** Offers one or the other, folded: "New York or Geneva?". */
export const CHOICE = phrasePattern(["или|либо", "or", "ou", "o", "(?:ا|او)م|او"], "还是");

/** Asks that some be named which were told of, folded: "which ones?". */
export const WHICH_ONES = phrasePattern(
  [
    "(?:как(?:ие|их|им|ая|ой)|кто|кого) (?:это |конкретно |именно |точно ){1,3}|(?:именно|конкретно) как(?:ие|их|ими|им)|как(?:ие|их|ими|им) \\p{L}+ (?:именно|конкретно|точно)|как(?:ие|их)(?=[\\s\\p{P}]*$)|назови(?:те)?(?: их)?(?=[\\s\\p{P}]*$)",
    "which (?:ones?|specifically|exactly|in particular)|(?:which|what) \\p{L}+ (?:exactly|specifically|precisely|in particular)|which(?=[\\s\\p{P}]*$)|who (?:exactly|specifically)|name (?:them|a few|some)",
    "lesquels|lesquelles|laquelle|lequel|(?:qui|quels|quelles)(?: \\p{L}+)? (?:exactement|precisement)",
    "cuales(?: (?:son|exactamente|en concreto))?(?=[\\s\\p{P}]*$)|(?:quienes|cuales|que)(?: \\p{L}+)? (?:exactamente|concretamente|en concreto)",
    "(?:ما|من) هي? (?:بالضبط|تحديدا|بالتحديد)|(?:اي|ما) (?:\\p{L}+ )?(?:بالضبط|تحديدا|بالتحديد)|ايها|ايهم|اي منها|اي منهم",
  ],
  "(?:具体|究竟|到底)(?:是|有)?(?:哪|谁)|(?:是|有|要加)哪几?(?:个|些|家|国|位)(?:国家|机构|组织)?(?=[\\s\\p{P}呢啊]*$)",
);
