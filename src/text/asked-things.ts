import { ASKED_THINGS, type AskedThing } from "../domain/asked-thing.ts";
import { fold } from "./fold.ts";
import { phrasePattern } from "./phrases.ts";

/** Between the question word and the noun: "which Norwegian city", "какой именно город". */
const NEAR = "(?:[\\p{L}'-]+ ){0,2}";
const RU_WHICH = `как(?:ой|ого|ом|им|ую|ая|ие|их) ${NEAR}`;
const EN_WHICH = `(?:which|what|whose) ${NEAR}`;
const FR_WHICH = `quel(?:le)?s? (?:est |sont |etait |furent )?(?:la |le |les |l')?${NEAR}`;
const ES_WHICH = `(?:que|cual(?:es)?) (?:es |son |fue |era )?(?:el |la |los |las )?${NEAR}`;
const AR_WHICH = "(?:في |من )?(?:اي|ايه|ما|ما هي|ما هو) ";

/** By thing: the phrases of the lettered languages, folded, then the Chinese. */
const PHRASES: Readonly<Record<AskedThing, readonly [lettered: readonly string[], han: string]>> = {
  city: [
    [
      `${RU_WHICH}(?:город\\p{L}{0,3}|столиц\\p{L}*)|(?:назван\\p{L}+|имя) города|место проведения|чья столица`,
      `${EN_WHICH}(?:city|cities|towns?|venues?|location)|(?:name of )?the (?:city|venue|location|place) (?:of|for|where)|venue`,
      `${FR_WHICH}(?:villes?|lieu)|la ville (?:et|ou|qui)|nom de la ville|lieu (?:exact|de la reunion|de l'evenement|ou)|(?:la )?ville (?:hote|ou)`,
      `${ES_WHICH}(?:ciudad(?:es)?|sede)|nombre de la ciudad|(?:la )?(?:ciudad|sede) (?:de|anfitriona|donde)|lugar (?:de celebracion|donde)`,
      `${AR_WHICH}(?:ال)?(?:مدينه|مدن)|اسم المدينه|مكان (?:انعقاد|اقامه|عقد)|المدينه (?:التي|المستضيفه)`,
    ],
    "(?:举办|主办|召开)(?:的)?城市|(?:哪|那|什么|何)(?:个|座|一个|一座|些)?(?:[\\p{Script=Han}]{0,4})(?:城市|城|市)|城市(?:是|在|名)|会场|举办地|举行地点|地点",
  ],
  country: [
    [
      `${RU_WHICH}(?:стран\\p{L}{0,3}|государств\\p{L}{0,3})|страны? проведения`,
      `${EN_WHICH}(?:country|countries|nations?|member states?)`,
      `${FR_WHICH}(?:pays|etats?)`,
      `${ES_WHICH}(?:pais(?:es)?|estados?)`,
      `${AR_WHICH}(?:ال)?(?:بلد|بلدان|دوله|دول)`,
    ],
    "(?:哪|什么)(?:个|些|一个)?(?:国家|国)|国家(?:是|有)哪",
  ],
  person: [
    [
      "как (?:его |ее |их )?(?:зовут|завут)|фамили[яюей]+|по фамилии|поименно|чье имя|им(?:я|ена) [\\p{L}]+|кто (?:именно |сейчас |теперь |лично )?(?:возглавля\\p{L}+|руковод\\p{L}+|председательств\\p{L}+|модерир\\p{L}+)|кто (?:явля\\p{L}+ |был[аи]? )?(?:председател\\p{L}+|сокоординатор\\p{L}*|директор|министр|глава)",
      "(?:what(?:'s| is| are| was| were) the |whose |the )?(?:full )?names? of(?! (?:the )?(?:bod|organi|agenc|document|resolution|event|report|forum|coalition|group|platform|initiative|programme|agreement))|by name|who (?:currently |now |personally )?(?:chairs?|chaired|heads?|headed|leads?|led|presides?|presided|moderate[sd]?)|(?:is|was) (?:chaired|headed|led|moderated) by (?:whom|who)|who(?:'s| is| are| was| were) (?:the |its |current |present |new )*(?:co-?)?(?:chair|chairman|chairperson|head|president|director|moderator|minister|facilitator|leader)s?",
      "comment s'appelle\\p{L}*(?! (?:le|la|les|l'|ce|cette) ?(?:rapport|document|resolution|forum|evenement|manifestation|coalition|groupe|plateforme|accord))|quels? (?:est|sont) les? noms?|(?:le )?noms? (?:du|de la|des|de l')|nommement|qui (?:preside|presidait|a preside|dirige|dirigeait|anime|moderait)|qui (?:est|etait|sont) (?:le |la |les |l')?(?:actuel )?(?:president|coprésident|directeur|chef|ministre|cofacilitateur)\\p{L}*",
      "como se llama\\p{L}*(?! (?:el|la|los|las|ese|esa) (?:informe|documento|resolucion|foro|evento|acto|coalicion|grupo|plataforma|acuerdo))|nombres? (?:del|de la|de los|de las|y apellidos?)|quien (?:preside|presidio|dirige|dirigio|encabeza|modero)|quien(?:es)? (?:es|era|fue|son|fueron) (?:el |la |los |las )?(?:actual )?(?:president|copresident|director|jef|ministr|cofacilitador|moderador)\\p{L}*",
      "ما اسم\\p{L}*|ما اسما\\p{L}*|ما هو اسم|اسم(?:اء)? (?:رئيس|الرئيس|مدير|الميسر)\\p{L}*|من (?:يراس|يتراس|تراس|راس|يقود|ادار)|من هو (?:رئيس|مدير|الرئيس)\\p{L}*",
    ],
    "谁(?:主持|担任|领导|负责主持)|由谁(?:主持|担任|领导)|主席(?:是谁|叫|姓名|的名字)|叫什么名字|姓名|名字",
  ],
  sum: [
    [
      `(?:на |в )?${RU_WHICH}(?:сумм\\p{L}+|бюджет\\p{L}*|стоимост\\p{L}+|объем средств)|сумм[ауые]|во сколько (?:обош|оценива|оценен)\\p{L}*|сколько (?:стоил[аои]?|стоит|стоят|денег|средств|долларов|евро|франков|заплат\\p{L}+|потрат\\p{L}+)`,
      `how much (?:money|funding|did [\\p{L} ]{0,30}cost|does [\\p{L} ]{0,30}cost|was (?:spent|raised|pledged)|has [\\p{L}\\p{N} ]{0,30}raised)|how many (?:dollars|euros|francs|millions|billions)|${EN_WHICH}(?:amount|sum|cost|budget|price)s?|the (?:amount|sum|cost|value) of`,
      `combien (?:d'argent|de fonds|d'euros|de dollars|a coute|coute|couterait)|${FR_WHICH}(?:montant|somme|cout|budget|valeur)s?|a combien (?:est|sont|s'eleve)`,
      `cuanto (?:dinero|cuesta|costo|costara|se (?:gasto|recaudo))|cuantos (?:dolares|euros|millones)|${ES_WHICH}(?:monto|suma|importe|coste|costo|presupuesto|valor)s?|a cuanto asciende\\p{L}*`,
      `كم (?:بلغت قيمه|تبلغ قيمه|كلف|تكلف|بلغت تكلفه|تبلغ تكلفه|بلغت قيمتها|من المال|من الاموال)|بكم(?! مره)|${AR_WHICH}(?:ال)?(?:مبلغ|تكلفه|قيمه|ميزانيه)`,
    ],
    "多少(?:钱|资金|美元|欧元|经费)|金额|费用(?:是)?多少|成本(?:是)?多少|价值多少|预算(?:是)?多少",
  ],
  count: [
    [
      "(?<!(?:раз в|через|за|на|во|до|по|со) )сколько|(?:какое|каково) (?:\\p{L}+ ){0,2}(?:число|количество)|численность|(?:число|количество) \\p{L}+",
      "how many|what number|the number of|headcount",
      "combien|quel (?:est le )?nombre|le nombre de",
      "cuant[oa]s|que numero de|cual (?:es|fue) el numero de|el numero de",
      "كم|ما عدد|عدد",
    ],
    "多少(?!钱|资金|美元|欧元|经费)|几(?:个|名|位|项|次|场|家|国)|人数|数量",
  ],
  headcount: [
    [
      "(?<!(?:раз в|через|за|на|во|до|по|со) )сколько (?:\\p{L}+ ){0,2}(?:человек|людей|участник\\p{L}*|делегат\\p{L}*|эксперт\\p{L}*|член\\p{L}*|сотрудник\\p{L}*|зрител\\p{L}*|слушател\\p{L}*)|(?:число|количество|численность) (?:участник\\p{L}*|делегат\\p{L}*|эксперт\\p{L}*|член\\p{L}*|людей|сотрудник\\p{L}*)",
      "how many (?:[\\p{L}-]+ ){0,2}(?:people|persons|participants|attendees|delegates|experts|members|staff|viewers|individuals)|(?:the )?number of (?:[\\p{L}-]+ )?(?:people|participants|attendees|delegates|experts|members|staff|viewers)|headcount|how many (?:attended|participated|took part|watched|registered)",
      "combien (?:de |d')(?:[\\p{L}-]+ )?(?:personnes|participants|delegues|experts|membres|gens|spectateurs|collaborateurs)|nombre de (?:personnes|participants|delegues|experts|membres)",
      "cuant[oa]s (?:[\\p{L}-]+ )?(?:personas|participantes|delegad[oa]s|expert[oa]s|miembros|asistentes|espectadores|empleados)|numero de (?:personas|participantes|delegados|expertos|miembros|asistentes)",
      "كم (?:عدد )?(?:ال)?(?:شخصا?|اشخاص|مشاركا?|مشاركين|مندوبا?|خبيرا?|خبراء|عضوا?|اعضاء|حاضرين)|عدد (?:ال)?(?:اشخاص|مشاركين|مندوبين|خبراء|اعضاء|حاضرين|حضور)",
    ],
    "多少(?:名|位)?(?:人(?!次)|专家|成员|代表|与会者|参与者|观众)|几(?:名|位)(?:人|专家|成员|代表)?|人数(?:是|有)?多少",
  ],
  share: [
    [
      "(?:какой|каков|сколько) (?:\\p{L}+ ){0,2}процент\\p{L}*|какая (?:\\p{L}+ ){0,2}(?:доля|часть)|дол[яюи]|процент\\p{L}*",
      "(?:what|which) (?:percentage|per cent|share|proportion|fraction)|percentage|per cent|share|proportion",
      "(?:quel )?pourcentage|quelle (?:part|proportion)|proportion|la part (?:de|des)",
      "(?:que |cual es el )?porcentaje|que (?:proporcion|parte)|proporcion",
      "(?:ما |كم )?(?:نسبه|النسبه)|حصه|كم (?:في|ب)المائه",
    ],
    "百分之(?:几|多少)|比例|占比|百分比|[%٪]",
  ],
  day: [
    [
      "какого числа|в какой день|(?:точн\\p{L}+|конкретн\\p{L}+) дат\\p{L}+|какая дата|какие даты|в какие (?:дни|даты)|числа какого|день и месяц|какого месяца",
      "(?:what|which) (?:exact |specific |calendar )?(?:day|date|month)s?|(?:exact|precise|specific) dates?|the (?:exact )?date (?:of|when)|on what (?:day|date)s?",
      "quel(?:le)?s? (?:est la |sont les )?(?:jour|date|mois)(?:s| exacte| precise)?|date (?:exacte|precise)|a quelle date",
      "(?:que|cual|cuales) (?:es la |son las |fue la )?(?:dia|fecha|mes)(?:s| exacta)?|fecha (?:exacta|concreta|precisa)|en que (?:dia|fecha|mes)",
      "في اي (?:يوم|شهر|تاريخ)|ما (?:هو )?(?:التاريخ|تاريخ|اليوم)|التاريخ (?:المحدد|الدقيق)|اي يوم",
    ],
    "几月(?:几)?(?:日|号)?|几号|哪(?:一)?天|那(?:一)?天|哪(?:个)?月|具体(?:日期|时间)|(?:日期|月份)(?:是|为)",
  ],
  year: [
    [
      "в каком году|какой год|какого года|к какому году",
      "(?:what|which) year|by (?:what|which) year",
      "quelle annee|en quelle annee",
      "(?:en |de |para )?que ano",
      "(?:في )?اي (?:عام|سنه)|ايه سنه",
    ],
    "(?:哪|那|何)(?:一)?年",
  ],
  clock_time: [
    [
      "во сколько(?! (?:обош|оцен)\\p{L}*)|в котором часу|который час|время начала",
      "(?:at )?what (?:time|hour)|how long did",
      "a quelle heure|quelle heure",
      "a que hora|que hora",
      "في اي ساعه|كم الساعه",
    ],
    "几点|多长时间|多久",
  ],
  reason: [
    [
      "почему|зачем|по какой причине|из-за чего|отчего",
      "why|for what reason|what(?:'s| is| was) the reason|how come",
      "pourquoi|pour quelles? raisons?",
      "por que|por cual razon|a que se debe",
      "لماذا|ما (?:هو )?(?:ال)?سبب|لم",
    ],
    "为什么|为何|原因",
  ],
  link: [
    [
      "ссылк[ауи]|(?:веб-)?адрес (?:сайта|страницы)",
      "links?|url|web ?site|web page|web address",
      "lien|url|site web|adresse internet",
      "enlace|url|sitio web|pagina web",
      "رابط|الموقع الالكتروني",
    ],
    "链接|网址|网站|网页",
  ],
};

const PATTERNS: readonly (readonly [AskedThing, RegExp])[] = ASKED_THINGS.map((thing) => [
  thing,
  phrasePattern(...PHRASES[thing]),
]);

/** What a question asks for by name, in the order of `ASKED_THINGS`; empty for most questions. */
export function askedThings(question: string): AskedThing[] {
  const folded = fold(question);
  return PATTERNS.filter(([, pattern]) => pattern.test(folded)).map(([thing]) => thing);
}
