import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { BELIEVED } from "../question/believed.ts";

/** What asks where that is written which was said, folded. */
export const WHERE_SAID = phrasePattern(
  [
    "где (?:(?:именно|конкретно|точно|это|об этом|так) ){0,2}(?:написано|сказано|указано|говорится|записано|прописано)|в каком (?:это )?(?:пункте|абзаце|разделе)(?: (?:это|об этом|так))?(?: (?:написано|сказано|указано|говорится))?(?=[\\s\\p{P}]*$|\\s?[?؟])|как(?:ой|ого) (?:это )?пункта?(?=[\\s\\p{P}]*$|\\s?[?؟])|номер\\p{L}* (?:этого )?(?:пункт|абзац)\\p{L}*|(?:дай|скинь|назови|пришли|нужен)(?:те)? (?:мне )?(?:точн\\p{L}+ )?(?:пункт|абзац)(?=[\\s\\p{P}]|$)(?! (?:о|об|про|где|с|\\d))|где это(?: там)?(?=[\\s\\p{P}]*$|\\s?[?؟])|в каком (?:это )?месте|(?:не (?:вижу|нахожу|могу найти)|покажи(?:те)?) (?:это |такое |само )?(?:место|такого|этого)",
    "where (?:exactly )?(?:does (?:it|the (?:text|document|report|resolution)) say (?:so|that|this|it)|is (?:it|this|that) (?:written|said|stated)|do(?:es)? (?:you|it) (?:get|have) (?:that|this|it) from)|(?:in )?(?:which|what) para(?:graph)?(?: (?:is|says) (?:it|this|that)(?: in| from)?)?(?:,? (?:exactly|precisely|again))?(?=[\\s\\p{P}]*$|\\s?[?؟])|para(?:graph)? (?:number|no)(?: pls| please)?(?=[\\s\\p{P}]*$|\\s?[?؟])|where(?:'s| is) (?:that|this|it)(?: in (?:the|there) ?\\p{L}*)?(?=[\\s\\p{P}]*$|\\s?[?؟])|(?:point|take|direct) me to the para\\p{L}*|where in (?:the|there) ?(?:text|doc\\p{L}*|resolution|report)?(?=[\\s\\p{P}]*$|\\s?[?؟])|which (?:bit|passage|part)(?: exactly)?(?=[\\s\\p{P}]*$|\\s?[?؟])|(?:show|tell) me where(?=[\\s\\p{P}]*$|\\s?[?؟])|(?:(?:give|send|get|show) me|(?:i )?need) the (?:exact |precise )?para(?:graph)?(?: number)?(?! (?:on|about|where|that|which|with))(?!\\p{L})",
    "ou (?:est-ce|c'est|cela est|ca est) (?:ecrit|dit|indique)|ou (?:est-ce que )?(?:le (?:texte|document|rapport)|la resolution|il|ca) (?:le )?dit(?:-il|-elle)?(?: (?:ca|cela))?|(?:dans |a |c'est )?quel paragraphe(?: exactement| precisement)?(?=[\\s\\p{P}]*$|\\s?[?؟])|(?:c'est )?(?:ecrit|dit|indique) ou(?: exactement| precisement)?(?=[\\s\\p{P}]*$|\\s?[?؟])|numero du paragraphe|(?:donne|envoie)(?:z)?(?:-| )moi le paragraphe(?: exact| precis)?(?! (?:sur|ou|qui|\\d))|(?:trouve|vois|retrouve) pas (?:le passage|l'endroit|ou)|(?:c'est )?a quel endroit|c'est ou dans|quel passage|ou (?:ca|exactement)(?=[\\s\\p{P}]*$|\\s?[?؟])",
    "donde (?:lo )?(?:dice|pone|esta escrito|figura|se dice)(?: (?:eso|esto))?(?=[\\s\\p{P}]*$|\\s?[?؟])|(?:en )?que parrafo(?: (?:lo )?(?:dice|esta|figura))?(?: (?:eso|esto|exactamente))?(?=[\\s\\p{P}]*$|\\s?[?؟])|numero (?:de|del) parrafo|(?:dame|pasame|mandame) el parrafo(?: exacto| preciso)?(?! (?:sobre|donde|que|\\d))|(?:en )?que (?:parte|pasaje|lugar)(?=[\\s\\p{P}]*$|\\s?[?؟])|donde (?:sale|aparece|viene) (?:eso|esto|dicho)|no (?:encuentro|veo) (?:el pasaje|donde)",
    "(?:[اف]ين|وين) (?:ورد|كتب|ذكر|قيل|مكتوب\\p{L}*|مذكور\\p{L}*|يقول|يرد|جاء)(?: (?:ذلك|هذا|ه?ذا ?الكلام|هالكلام|الكلام(?: ده)?|هالشي|النص))?(?: (?:بالضبط|تحديدا))?(?=[\\s\\p{P}]*$|\\s?[?؟])|(?:في )?اي فقره(?: بالضبط)?(?=[\\s\\p{P}]*$|\\s?[?؟])|رقم الفقره",
  ],
  "(?:哪里|哪儿|何处|哪(?:一)?段|第几段)(?:这么|这样)?(?:写|说|提到|规定)(?:的|了)?(?=[\\s\\p{P}呢啊]*(?:$|我要|要引用))|段落?号|出处|哪[条款节句](?:话|说的?)?(?=[\\s\\p{P}呢啊]*$)|(?:写|说|依据)?[在是](?:哪(?:一)?段|第几段)(?=[\\s\\p{P}呢啊]*$)",
);

/** What is uttered before a doubt, folded: "hm, I thought it was 2026?". */
const UTTERED = phrasePattern(
  [
    "х+м+|гм+|э+|ой|ох|а|но|ну|странно|погоди(?:те)?|подожди(?:те)?",
    "h+m+|u+[mh]+|oh|ah|eh|but|wait|hold on|odd|strange",
    "euh|h+m+|ah|oh|tiens|mais|attends|attendez",
    "eh|ah|mmm*|pero|espera|que raro",
    "(?:و)?لكن|بس|لحظه|امم+",
  ],
  "嗯+|咦|啊|可是|但是?|等等|等一下",
).source;

/** A year, or a day, comes next. */
const A_DATE = "(?= (?:(?:the|le|el|los?) )?(?:(?:19|20)\\d\\d|\\d{1,2})(?!\\d))";

/** What doubts that it is as was said, at the beginning of a question, folded. */
export const DOUBTS = writeOut(
  new RegExp(
    `^\\P{L}*(?:(?:${UTTERED})[\\s\\p{P}]*)?(?:${BELIEVED.source}|${
      phrasePattern(
        [
          `(?:а |разве |это )?(?:разве )?не(?: в| к)?${A_DATE}|(?:а |значит )?это (?:же|ведь|ж|точно)(?: в| к| на)?(?= )|(?:а |это |так )?(?:точно|уверен\\p{L}{0,2}|правда|действительно|неужели|разве)(?: (?:ли|что|так|это|именно))*`,
          `(?:and |so )?(?:(?:isn't|wasn't) (?:it|that)|not|(?:that's|it's|that is|it is))(?: rather)?(?: in| by| for)?${A_DATE}|(?:are you |you )?(?:really|sure|certain|positive)(?: (?:it's|it is|about that|that's))?|(?:is|was) (?:it|that|this) (?:really|right|true|correct)|seriously`,
          `(?:et )?(?:(?:(?:c'est|ce n'est|n'est-ce|ce serait|c'etait) )?pas(?: plutot)?|(?:donc )?c'est(?: bien)?)(?: en| pour)?${A_DATE}|vraiment|(?:c'est |vous etes |tu es |t'es |en etes[- ]vous |es[- ]tu )?(?:sur|sure|surs|certains?|certaines?)|c'est (?:bien )?(?:vrai|exact|correct)|(?:est-ce )?bien sur que ce soit`,
          `(?:y )?no(?: (?:es|era|sera|seria))?(?: mas bien)?(?: en)?${A_DATE}|(?:esta[s]? |estais )?segur[oa]s?(?: de eso| que)?|de verdad|en serio|es (?:cierto|correcto|verdad)(?: eso)?`,
          `(?:و)?(?:ا)?ليس(?: في)?(?: عام)?${A_DATE}|(?:هل )?(?:انت )?متاكد\\p{L}{0,2}|حقا|فعلا|(?:هل )?(?:هذا|ذلك) (?:صحيح|موكد|اكيد)|اكيد`,
        ],
        "确定|真的|没(?:搞|弄)错|确实|你肯定|不是(?=(?:19|20)\\d\\d)",
      ).source
    })`,
    "u",
  ),
);

/** Asks behind a mark, and at the end, whether who answered is sure, folded: "more than four times? Feels like a lot, you sure?". */
export const SURE_AT_END = writeOut(
  new RegExp(
    `(?<=[,，،.。?？؟!！…—–-]\\s*)(?:${
      phrasePattern(
        [
          "(?:а |ты |вы )?(?:точно|уверен\\p{L}{0,2})",
          "(?:are )?(?:you|u|ya) (?:really )?(?:sure|certain|positive)(?: about (?:that|this|it))?",
          "(?:tu es|t'es|vous etes|c'est) (?:bien |vraiment )?surs?|(?:vous en etes|tu en es) surs?",
          "(?:estas?|estan?) segur[oa]s?(?: de eso)?",
          "(?:هل )?(?:انت )?متاكد\\p{L}{0,2}",
        ],
        "(?:你|您)?(?:确定|肯定)",
      ).source
    })[吗嘛?？؟\\s]*$`,
    "u",
  ),
);

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

/** A name alone with "not" before it, folded: "not DESA?". */
export const NOT_ONE = {
  ru: "(?<=^\\P{L}*)не(?= \\p{L}+[\\s?!.]*$)",
  en: "(?<=^\\P{L}*)not(?= (?:the )?\\p{L}+[\\s?!.]*$)",
  fr: "(?<=^\\P{L}*)pas(?= (?:l'|la |le )?\\p{L}+[\\s?!.]*$)",
  es: "(?<=^\\P{L}*)no(?= (?:el |la )?\\p{L}+[\\s?!.]*$)",
} as const;

/** Doubts that it is not another one, folded: who is named instead of it is told by what was said. */
export const DOUBTS_ANOTHER = phrasePattern(
  [
    `разве (?:это )?не|а не|${NOT_ONE.ru}`,
    `(?:isn't|wasn't|aren't|weren't) (?:it|that|this|they)|${NOT_ONE.en}`,
    `(?:c'est|ce n'est|n'est-ce) pas|c'etait pas|${NOT_ONE.fr}`,
    `no (?:es|era|son|eran|fue)|${NOT_ONE.es}`,
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
  "民间(?:社会|组织)|社会组织|公民社会|私营部门|企业|非政府组织|学术界|利益攸关方|利益相关方",
);
/** All who have a stake, folded, in the languages of reports. */
export const ALL_STAKEHOLDERS = /заинтересованн\p{L}+ сторон|stakeholders/u;

/** Says that something is asked of what was spoken of, folded: "in this regard". */
export const ON_MATTER = phrasePattern(
  [
    "(?:по|в) эт(?:ому|ой) (?:поводу|вопросу|теме|линии|части|связи)|на этот счет",
    "(?:in|on) (?:this|that) (?:regard|respect|matter|topic|point|subject|front)",
    "a ce (?:sujet|propos|titre)|en la matiere|sur ce (?:point|sujet)|a cet egard",
    "a(?:l| este) respecto|sobre (?:este|ese) (?:tema|asunto|punto)|en (?:esta|la) materia",
    "بهذا (?:الخصوص|الشان|الصدد)|في هذا (?:الخصوص|الشان|الصدد|المجال)",
  ],
  "(?:在|就)这(?:个)?(?:方面|问题上|件事上)|对此",
);

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

/** To do what was said, folded: "does ITU have to do it?" is asked of that, and not of all that ITU has to do. */
export const DO_IT = phrasePattern(
  [
    "(?:с?дела\\p{L}+|выполн\\p{L}+|исполн\\p{L}+|соблюда\\p{L}+) (?:это|этого|его|ее|их)|(?:это|этого|его|ее|их) (?:\\p{L}+ ){0,2}(?:с?дела\\p{L}+|выполн\\p{L}+|исполн\\p{L}+|соблюда\\p{L}+)",
    "(?:do|doing|done|fulfil|follow|obey) (?:it|this|that|so|these|those)(?= ?[?!.,;]| ?$| (?:too|as well|now|again|by|before|alone|itself|together|anyway|or)(?!\\p{L}))|comply|carry (?:it|this|that|them) out|(?:it|this|that) (?:be )?done",
    "(?:le|la|les) (?:faire|font|fera|feront|respecter)(?! (?:de|que))|faire (?:ca|cela)|s'y (?:conformer|tenir)|s'en charger?",
    "(?:hacer|cumplir|ejecutar|respetar)(?:l[oa]s?)|l[oa]s? (?:hace|haga|hara|tiene que hacer|debe hacer|cumple)|hacer (?:eso|esto)|hacerse cargo",
    "(?:ان )?(?:[يتن]فعل|[يت]قوم|[يت]نفذ|[يت]لتزم)\\p{L}* (?:ب?ذلك|ب?هذا|به|بها)|(?:ال)?قيام (?:بذلك|بهذا|به|بها)|(?:ب?ال)?التزام (?:بذلك|بهذا|به)",
  ],
  "(?:这么|这样)做|做(?:吗|这个|这件事|到吗)|(?:执行|遵守|照办)(?:吗|它|这)",
);

/** Asks whose a figure is that was given, folded: the sentence that gives it tells that, or nothing does. */
export const WHOSE_FIGURE = phrasePattern(
  [
    "чь(?:и|я|е|их|им|ими) (?:(?:это|эти|такие) )?(?:данн\\p{L}+|цифр\\p{L}+|оценк\\p{L}+|статистик\\p{L}*)|(?:чьи|чье|чья) это|по (?:чь\\p{L}+|каким) (?:данным|оценкам)|это чь\\p{L}+ (?:данн\\p{L}+|цифр\\p{L}+|оценк\\p{L}+)|кто (?:это |их |так )?(?:считал|посчитал|подсчитал|измерял|оценил)\\p{L}*|(?:какой |кто )?источник\\p{L}*(?: (?:данных|цифр\\p{L}*|этого))?(?=[\\s\\p{P}]*$)",
    "whose (?:(?:are )?(?:these|those|the) )?(?:figures?|numbers?|data|estimates?|statistics?|stats)|according to (?:who|whom)|says who|who (?:says|said) (?:so|that|this)|who (?:counted|measured|estimated|calculated) (?:it|this|that|these|them)|(?:what(?:'s| is) (?:the|your|its) )?source(?: of (?:this|that|these|the) \\p{L}+)?(?=[\\s\\p{P}]*$)",
    "(?:d'apres|selon) qui|(?:les |ces )?(?:chiffres|donnees) (?:sont |viennent )?de qui|(?:quelle (?:est|en est) (?:la|l[ae]ur|sa)? ?|c'est quoi la )?source(?: (?:de ce|de ces|du) \\p{L}+)?(?=[\\s\\p{P}]*$)|qui (?:a )?(?:compte|mesure|estime|calcule) (?:ca|cela)",
    "segun quien|de quien (?:es|son) (?:el |los |las |esos |esas |ese )?(?:datos?|cifras?)|(?:cual es )?(?:la |su )?fuente(?: (?:de ese|de esos|de esa|del) \\p{L}+)?(?=[\\s\\p{P}]*$)|quien (?:lo |los )?(?:midio|calculo|estimo|conto)",
    "(?:حسب|بحسب|وفقا ل|وفق) ?(?:من|مين)|(?:ما|من|شو) (?:هو )?مصدر\\p{L}*|(?:ال)?مصدر(?=[\\s\\p{P}]*$)|(?:بيانات|ارقام) (?:من|مين)",
  ],
  "谁的(?:数据|数字|统计|估计)|(?:数据|数字)?(?:来源|出处)(?:是|在)?(?:哪里|哪儿|谁|什么)?|根据谁|谁(?:统计|估计|测算|说)的",
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
