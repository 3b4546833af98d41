import type { AskedThing } from "../domain/asked-thing.ts";
import { ASKED_DETAIL_PHRASES, type AskedPhrases } from "./asked-detail-phrases.ts";
import { LINK_NOUN } from "./link-noun.ts";
import { AR_WHICH, EN_WHICH, ES_WHICH, FR_WHICH, RU_WHICH } from "./which-noun.ts";

/** Behind "what is the name of": not a paper or an event. */
const AR_NOT_TITLED = "(?! (?:ال)?(?:تقرير|وثيقه|قرار|فعالي|حدث|مبادر|مشروع|برنامج|منص|اجتماع))";

/** A place, and not what takes place: "quel jour aura lieu la réunion ?" asks for none. */
const FR_PLACE = "(?<!(?<!\\p{L})(?:a|eu|ont|ait|aient|avoir|avait|avaient|aura|auront|aurait|auraient) )lieu";

/** By thing that is asked for by name. */
export const ASKED_THING_PHRASES: Readonly<Record<AskedThing, AskedPhrases>> = {
  city: [
    [
      `${RU_WHICH}(?:город\\p{L}{0,3}|столиц\\p{L}*)|(?:назван\\p{L}+|имя) города|место проведения|чья столица|город\\p{L}{0,2} (?:\\p{L}+ )?как\\p{L}+(?=[\\s\\p{P}]*$)`,
      `${EN_WHICH}(?:city|cities|towns?|venues?|location)|(?:name of )?the (?:city|venue|location|place) (?:of|for|where)|venue`,
      `${FR_WHICH}(?:villes?|${FR_PLACE})|la ville (?:et|ou|qui)|nom de la ville|lieu (?:exact|de la reunion|de l'evenement|ou)|(?:la )?ville (?:hote|ou)`,
      `${ES_WHICH}(?:ciudad(?:es)?|sede)|nombre de la ciudad|(?:la )?(?:ciudad|sede) (?:de|anfitriona|donde)|lugar (?:de celebracion|donde)`,
      `${AR_WHICH}(?:ال)?(?:مدينه|مدن)|اسم المدينه|مكان (?:انعقاد|اقامه|عقد)|المدينه (?:التي|المستضيفه)|(?:ب|في )(?:اي|اني|اية|ايه) مدينه`,
    ],
    "(?:举办|主办|召开)(?:的)?城市|(?:哪|那(?=[个座一些])|(?<!为)什么|(?<!为)何)(?:个|座|一个|一座|些)?(?:[\\p{Script=Han}]{0,4})(?:城市|城|市)|城市(?:是(?:哪|什么)|在|名)|会场|举办地|举行地点|地点",
  ],
  country: [
    [
      `назван\\p{L}+ (?:стран|государств)|(?<!(?:для|на|к|о) )${RU_WHICH}(?:стран\\p{L}{0,3}|государств\\p{L}{0,3}|правительств\\p{L}{0,3})|страны? проведения|(?:многи|некотор|ряд)\\p{L}* (?:\\p{L}+ )?(?:стран|государств|правительств)\\p{L}*[^?]{0,120}[ ,–-]как(?:ие|их)(?: именно)?(?=[^\\p{L}]|$)|что это за (?:страны|государства)|(?<!(?:есть|существуют|бывают|имеются) (?:ли )?)(?:страны|государства),? (?:где|в котор|котор|чь)\\p{L}*`,
      `names of (?:the )?(?:countries|states|nations)|(?<!(?:for|on|to|towards) (?:\\p{L}+ )?)${EN_WHICH}(?:country|countries|nations?|member states?|governments?)|(?:many|some|several|certain) (?:countries|nations|states|governments)[^?]{0,120} which (?:ones|are (?:they|these|those))|(?:^\\P{L}*|(?:name|list|give|cite) (?:me |us )?)(?:the )?(?:countries|states|nations) (?:where|in which|which|that|with|whose|having)`,
      `noms? des (?:pays|etats)|(?<!(?:pour|sur|vers|a) )${FR_WHICH}(?:pays|etats?|gouvernements?)|lesquels (?:sont|etaient) (?:les |ces )?(?:pays|etats|gouvernements)|(?:nombreux|beaucoup de|certains|plusieurs) (?:pays|etats|gouvernements)[^?]{0,160}[.?!,:;–-] ?lesquels|^\\P{L}*(?:cite\\p{L}* |nomme\\p{L}* |donne\\p{L}* )?(?:les )?(?:pays|etats) (?:ou|dans lesquels|qui|dont|avec)`,
      `nombres? de (?:los )?(?:paises|estados)|(?<!(?:para|sobre|hacia|a) )${ES_WHICH}(?:pais(?:es)?|estados?|gobiernos?)|(?:muchos|algunos|varios|ciertos) (?:paises|estados|gobiernos)[^?]{0,160}[.?!,:;¿–-] ?cuales(?! de)|^\\P{L}*(?:nombra\\p{L}* |cita\\p{L}* |da(?:me)? )?(?:los )?(?:paises|estados) (?:donde|en los que|que|con|cuy)\\p{L}*`,
      `اسماء (?:ال)?(?:بلدان|دول)|(?<!(?:لصالح|لفائده|نحو) )${AR_WHICH}(?:هني |همه? )?(?:ال)?(?:بلد|بلدان|دوله|دول|حكومه|حكومات)|^\\P{L}*(?:اذكر |سم |عدد )?(?:ال)?(?:بلدان|دول) التي`,
    ],
    "(?<!对|为|向|给|针对|面向|重点|关注|侧重)(?:哪|什么)(?:个|些|一个|几个|几)?(?:国家|国|政府)|国家(?:是|有)哪|(?:许多|很多|有些|一些|某些|不少)(?:国家|政府)[^？?]{0,40}(?:是哪些|哪几个|有哪些)",
  ],
  person: [
    [
      "как (?:его |ее |их )?(?:зовут|завут)|фамили[яюей]+|по фамилии|поименно|чье имя|им(?:я|ена) [\\p{L}]+|кто (?:именно |сейчас |теперь |лично |там |будет |в ней |в нем |ею |ей |им |ими |его |ее |их ){0,3}(?:возглав\\p{L}+|руковод\\p{L}+|председател\\p{L}+|председательств\\p{L}+|модерир\\p{L}+)|кто (?:явля\\p{L}+ |был[аи]? )?(?:(?:главн|основн|ключев)\\p{L}+ )?(?:председател\\p{L}+|сокоординатор\\p{L}*|директор|министр|глава|спикер\\p{L}*|оратор\\p{L}*|докладчик\\p{L}*|модератор\\p{L}*)|(?:председател|глава|руководител)\\p{L}* (?:\\p{L}+ ){0,2}кто|ко(?:го|му) (?:\\p{L}+ ){0,3}(?:во главе|главой|руковод\\p{L}+|председател\\p{L}+)|кто (?:\\p{L}+ ){0,3}во главе|кем (?:\\p{L}+ ){0,2}(?:возглавл\\p{L}+|руковод\\p{L}+)|кто (?:ее |его |их )?(?:сейчас |теперь )?(?:занимает|возглавляет)|за кем (?:\\p{L}+ )?(?:последнее|окончательное) (?:слово|решение)|кто (?:\\p{L}+ ){0,2}(?:решает|решит|принимает (?:\\p{L}+ )?решение)|кто (?:\\p{L}+ ){0,3}(?:подпис|утвержда|утвердит|согласовыва|заверя|визиру)\\p{L}*|(?:список|состав|имена) (?:спикер|оратор|докладчик|выступавш)\\p{L}*",
      "who(?:'s| is) (?:\\p{L}+ )?(?:chairing|heading|leading|presiding)|(?<!in )(?<!in the )(?:what(?:'s| is| are| was| were) the |whose |the )?(?:full )?names? of(?! (?:[\\p{L}\\p{N}+]+ ){0,3}(?:bod|countr|states?|nation|cit|organi|agenc|document|resolution|event|report|forum|coalition|group|platform|initiative|programme|agreement))|who(?:m|se)? (?:[\\p{L}'-]+ ){0,4}by name|who (?:currently |now |personally |will |is to )?(?:chairs?|chaired|heads?|headed|leads?|led|presides?|presided|moderate[sd]?)|full names? (?:and \\p{L}+ )?of the (?:co-?)?(?:chair|head|president|director|minister|speaker|delegate|facilitator)s?|(?:is|was) (?:chaired|headed|led|moderated) by (?:whom|who)|who(?:'s| is| are| was| were) (?:the |its |current |present |new |main |keynote |lead |guest )*(?:co-?)?(?:chair|chairman|chairperson|head|president|director|moderator|minister|facilitator|leader|speaker|panell?ist)s?(?! (?:told|asked|requested|invited|called|supposed|expected|urged|to)(?!\\p{L}))|who (?:\\p{L}+ ){0,2}(?:decides|has the (?:final|last) (?:say|word))|who (?:\\p{L}+ ){0,2}(?:signs?|signed|approves?|vets|verif(?:y|ies)|certif(?:y|ies))(?! up)|who (?:currently |now )?(?:has|holds|occupies|fills) (?:it|this|that|now|currently|the (?:post|chair|office))|(?:(?:which|what|list of) |^\\P{L}*the )(?:speakers|panell?ists|dignitaries|personalities)",
      "comment s'appelle\\p{L}*(?! (?:le|la|les|l'|ce|cette) ?(?:rapport|document|resolution|forum|evenement|manifestation|coalition|groupe|plateforme|accord|bilan|examen|initiative|partenariat|reunion|projet|programme|publication|texte|prix))|(?<=, |^)(?:il|elle|ils|elles) s'appell(?:e|ent) comment|quels? (?:est|sont) les? noms?|(?:le )?noms? (?:du|de la|des|de l')(?! ?(?:entit|organi|agence|pays|etat|group|coalition|document|rapport|resolution|forum|evenement|initiative|programme|plateforme|accord|institution|commission|ville|manifestation|prix))|qui (?:[\\p{L}'-]+ ){0,4}nommement|qui (?:le |la |les |l')?(?:preside|presidait|a preside|dirige|dirigeait|anime|a anime|moder\\p{L}*|a moder\\p{L}*)|qui (?:est|etait|sont) (?:le |la |les |l')?(?:actuel |principal\\p{L}* )?(?:president|coprésident|directeur|chef|ministre|cofacilitateur|orateur|intervenant|paneliste)\\p{L}*|qui (?:le |la |l')(?:tient|occupe|exerce|detient)|qui (?:[\\p{L}']+ ){0,2}(?:signe|valide|approuve|verifie|certifie)\\p{L}*|(?:preside|dirige|anime|modere|pilote)e?s? par qui|qui (?:presidera|dirigera|pilotera|conduira|animera)|qui (?:[\\p{L}']+ ){0,2}(?:decide|decidera|tranche|a le dernier mot)|qui (?:va (?:le |la |l')?|doit (?:le |la |l')?|sera (?:charge de )?)(?:presider|diriger|animer|piloter|conduire)|(?:(?:quels|liste des) |^\\P{L}*les )(?:orateurs|intervenants|panelistes)|quelles personnalites",
      "como se llama\\p{L}*(?! (?:el|la|los|las|ese|esa) (?:informe|documento|resolucion|foro|evento|acto|coalicion|grupo|plataforma|acuerdo|balance|examen|iniciativa|asociacion|reunion|proyecto|programa|publicacion|texto|premio))|nombres? (?:(?:del|de la|de los|de las)(?! (?:entidad|organ|agencia|pais|estado|grupo|coalici|documento|informe|resoluci|foro|evento|acto|iniciativa|programa|plataforma|acuerdo|instituci|comisi|ciudad|premio)\\p{L}*)|y apellidos?)|quien (?:lo |la |los |las )?(?:preside|presidio|dirige|dirigio|encabeza|modero)|quienes (?:lo |la |los |las )?(?:presiden|presidieron|dirigen|dirigieron|encabezan|moderaron|moderan)|quien(?:es)? (?:es|era|fue|son|fueron) (?:el |la |los |las )?(?:actual |principal )?(?:president|copresident|director|jef|ministr|cofacilitador|moderador|orador|ponente|panelista)\\p{L}*|quien (?:la|lo) (?:tiene(?! que)|ocupa|ejerce|ostenta)|quien(?:es)? (?:\\p{L}+ ){0,2}(?:firma|aprueba|valida|verifica|certifica)\\p{L}*|quien(?:es)? (?:\\p{L}+ ){0,2}(?:decide|decidira|tiene la ultima palabra)|(?:presidid|dirigid|encabezad|moderad)[oa]s? por quien|quien (?:lo |la )?(?:presidira|dirigira|(?:\\p{L}+ ){1,2}(?:presidir|dirigir|encabezar))|(?:(?:que|cuales|lista de) |^\\P{L}*los )(?:oradores|ponentes|panelistas|personalidades)",
      `(?:مين|من) (?:اللي )?(?:ادار|يدير|تدير)\\p{L}*|اسم (?:ال)?(?:محاور|مدير)\\p{L}*|ما (?:هو )?اسم\\p{L}*${AR_NOT_TITLED}|اسم(?:ه|ها|هم)(?: (?:ال)?كامل\\p{L}?)?(?=[\\s\\p{P}]*$)|ما اسما\\p{L}*|اسم(?:اء)? (?:رئيس|الرئيس|مدير|الميسر)\\p{L}*|(?:مين|من) (?:(?:اللي|الذي|كان|كانت|راح|رح|سوف) )*[سب]?(?:[يت]?ت?راس|راس|[يت]قود|ادار)(?:ه|ها|هم)?|(?:مين|من) (?:هو |هي |هم |كان |كانت |كانوا )?(?:ال)?(?:رئيس|متحدث|محاضر)\\p{L}*|من هو (?:رئيس|مدير|الرئيس)\\p{L}*|(?:مين|من) (?:(?:اللي|الذي) )?[سب]?[يت](?:وقع|صادق|تحقق)(?:ه|ها|هم)?|(?:من هم|اسماء|قائمه) (?:ال)?(?:متحدث|متكلم)\\p{L}*`,
    ],
    "谁(?:来|去|最后)?(?:拍板|做主|说了算|签字|签发|签署|审批|批准|核实|审核)|谁(?:主持|(?<!秘书处[^？?]{0,8})担任|领导|负责主持|做主持)|(?:主席|组长|负责人|牵头人|主任)(?:定?的?(?:是|由)谁|叫|姓名|的名字)|(?:组长|负责人|牵头人)[^，,。]{0,6}谁|轮值主席[^？?]{0,8}(?:哪|谁)|轮到(?:哪|谁)|(?:发言人|发言者|演讲者|演讲嘉宾|主讲人|主旨演讲人)(?:是谁|有谁|有哪些|名单)|(?<!(?:报告|文件|决议|活动|论坛|文书|会|组|平台|机制|项目|倡议|奖|纪要|契约|议程)[，,]?(?:都|分别|各|各自|到底)?)(?<!(?:报告|文件|文书)[^。？?]{0,16}[，,])叫(?:什么|啥)名字|姓名|(?<!什么|啥)名字",
  ],
  sum: [
    [
      `(?:на |в )?${RU_WHICH}(?:сумм\\p{L}+|бюджет\\p{L}*|стоимост\\p{L}+|зарплат\\p{L}+|оклад\\p{L}*|объем средств)|(?<!в )сумм[ауые]|размер (?:\\p{L}+ )?(?:стипенди|взнос|вклад|грант|фонд|помощ|оплат|выплат|финансировани|вознаграждени)\\p{L}*|во сколько (?:\\p{L}+ )?(?:обош|оценива|оценен)\\p{L}*|сколько (?:стоил[аои]?|стоит|стоят|денег|средств|долларов|евро|франков|заплат\\p{L}+|потрат\\p{L}+)`,
      `how much (?:money|funding|did [\\p{L} ]{0,30}cost|does [\\p{L} ]{0,30}cost|was (?:spent|raised|pledged)|has [\\p{L}\\p{N} ]{0,30}raised|(?:did|do|does|will|has|have) [\\p{L}\\p{N} ]{1,40}(?:chip in|chipped in|contribut|pay|paid|donat|give|given|spen[dt]|invest|put in|pledge|allocat)\\p{L}*)|how many (?:dollars|euros|francs|millions|billions)|${EN_WHICH}(?:amount|sum|cost|budget|price|salary|fee)s?|the (?:amount|sum|cost|salary) of|(?:size|amount|value) of the (?:\\p{L}+ )?(?:fellowship|grant|fund|contribution|donation|pledge|stipend|scholarship|contract|award|prize|investment|loan)s?|what (?:[\\p{L}]+ ){0,4}(?:be )?worth`,
      `combien (?:a|ont)(?: \\p{L}+)? (?:mis|paye|depense|verse|debourse)\\p{L}*|(?:a|ont) (?:mis|paye|depense|verse|debourse)\\p{L}* combien|combien (?:d'argent|de fonds|d'euros|de dollars|a coute|coute|couterait)|${FR_WHICH}(?:montant|somme|cout|budget|valeur|salaire)s?|a combien (?:est|sont|s'eleve)`,
      `cuanto (?:puso|pago|aporto|gasto|dinero|cuesta|costo|costara|se (?:gasto|recaudo))|cuantos (?:dolares|euros|millones)|${ES_WHICH}(?:monto(?! (?:el|la|los|las|un|una)(?!\\p{L}))|suma|importe|coste|costo|presupuesto|valor|salario|sueldo)s?|a cuanto asciende\\p{L}*|(?:indi\\p{L}+|de[nst]?|di(?:ga|gan)?|preci\\p{L}+) (?:el |la )?(?:importe|monto|cuantia|suma|moneda)|cuantia (?:de|del)`,
      `كم (?:دفع\\p{L}*|ساهم\\p{L}*|بلغت قيمه|تبلغ قيمه|كلف|تكلف|بلغت تكلفه|تبلغ تكلفه|بلغت قيمتها|من المال|من الاموال)|بكم(?! مره)|${AR_WHICH}(?:ال)?(?:مبلغ|تكلفه|قيمه|ميزانيه|راتب)`,
    ],
    "(?:[出花付]了?|出资|捐款?|拨款|投入)(?:了)?多少|多少(?:钱|资金|美元|欧元|经费)|金额|费用(?:是)?多少|成本(?:是)?多少|价值多少|预算(?:是)?多少|(?:工资|薪水|薪酬|年薪)(?:是)?多少",
  ],
  count: [
    [
      "(?<!(?:раз в|через|за|на|во|до|по|со) )сколько|(?:какое|каково) (?:\\p{L}+ ){0,2}(?:число|количество)|численность|(?:число|количество) \\p{L}+",
      "how many|what number|the number of|headcount",
      "combien|quel (?:est le )?nombre|le nombre de",
      "cuant[oa]s|que numero de(?! (?:periodo|sesion|resolucion|documento|parrafo))|cual (?:es|fue) el numero de|el numero de",
      "كم|ما عدد|عدد",
    ],
    "(?<!(?:编|文|序|字)号(?:是|为)?|号码(?:是|为)?)多少(?!钱|资金|美元|欧元|经费)|(?<![哪那这好列挑举])几(?:个|名|位|项|次|场|家|国)|人数|数量",
  ],
  headcount: [
    [
      "(?<!(?:раз в|через|за|на|во|до|по|со) )сколько (?:\\p{L}+ ){0,2}(?:человек|людей|народ[ау]?|участник\\p{L}*|делегат\\p{L}*|эксперт\\p{L}*|член\\p{L}*|сотрудник\\p{L}*|зрител\\p{L}*|слушател\\p{L}*)(?![ /,]+(?:\\p{L}+[ /,]+){0,3}(?:выступ|взял|говорил|высказал)\\p{L}*)|(?:где|кого|куда) (?:\\p{L}+ ){0,3}(?:больше|меньше) (?:людей|народ\\p{L}|участник\\p{L}*|зрител\\p{L}*)|посещаемост\\p{L}+|(?:число|количество|численность) (?:участник\\p{L}*|делегат\\p{L}*|эксперт\\p{L}*|член\\p{L}*|людей|сотрудник\\p{L}*)",
      "how many (?:(?!(?:did|do|does|were|was|are|is|ha[sd]|have|will)(?!\\p{L}))[\\p{L}-]+ ){0,2}(?:people|ppl|persons|participants|attendees|delegates|experts|members|staff|viewers|individuals)(?! (?:[\\p{L}]+ ){0,2}(?:spoke|speak|took the floor|take the floor))|(?:the )?number of (?:[\\p{L}-]+ )?(?:people|participants|attendees|delegates|experts|members|staff|viewers)|headcount|attendance|turnout|(?:bigger|larger|smaller|biggest|largest) (?:crowd|audience)|how many (?:attended|participated|took part|watched|registered)",
      "combien (?:de |d')(?:[\\p{L}-]+ )?(?:personnes|monde|participants|delegues|experts|membres|gens|spectateurs|collaborateurs)(?![ /,]+(?:\\p{L}+[ /,]+){0,3}(?:pris la parole|fait une declaration|intervenu\\p{L}*|parle))|(?:le )?plus de (?:monde|participants|public)|frequentation|nombre de (?:personnes|participants|delegues|experts|membres)",
      "cuanta gente|cuanto publico|mas (?:gente|publico|asistentes)|asistencia de publico|cuant[oa]s (?:[\\p{L}-]+ )?(?:personas|participantes|delegad[oa]s|expert[oa]s|miembros|asistentes|espectadores|empleados)(?! (?:\\p{L}+ ){0,2}(?:hablaron|intervin\\p{L}+|tomaron))|numero de (?:personas|participantes|delegados|expertos|miembros|asistentes)",
      "كم (?:عدد )?(?:ال)?(?:شخصا?|اشخاص|مشاركا?|مشاركين|مندوبا?|خبيرا?|خبراء|عضوا?|اعضاء|حاضرين)(?! (?:\\p{L}+ ){0,2}(?:تحدث|تكلم|القي|القوا)\\p{L}*)|(?:عدد )?(?:ال)?حضور (?:ال)?اكبر|(?:اكثر|اكبر) (?:حضورا|عدد من الحضور)|عدد (?:ال)?(?:اشخاص|مشاركين|مندوبين|خبراء|اعضاء|حاضرين|حضور)",
    ],
    "多少(?:名|位)?(?:人(?!次)|专家|成员|代表|与会者|参与者|观众)(?!发言|讲话)|(?<![哪那这好])几(?:名|位)(?:人|专家|成员|代表)?|(?<![哪那这好])几个?人(?!次)|人数(?:是|有)?多少|(?:哪[边场个])[^？?，,]{0,6}(?:人|观众)(?:更|比较)?[多少](?!数)|(?:参[会加]|到场|出席)人数",
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
    "几月(?:几)?(?:日|号)?|(?<!哪)几号|哪(?:一)?天|(?<=[是在])那(?:一)?天|哪(?:个)?月|具体(?:日期|时间)|(?:日期|月份)(?:是|为)",
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
      "во сколько(?! (?:\\p{L}+ )?(?:обош|оцен|раз)\\p{L}*)|в котором часу|который час|время (?:начала|окончания)",
      "(?:at )?what (?:time|hour)(?! ?(?:frames?|lines?|horizon|period|scale|span|table|limit))",
      "a quelle heure|quelle heure",
      "a que hora|que hora",
      "في اي ساعه|كم الساعه",
    ],
    "(?<![哪这那有])几点(?:钟|开始|结束)?",
  ],
  reason: [
    [
      "почему|зачем|по как(?:ой|им) причин\\p{L}*|(?:какова|каковы|в чем) (?:\\p{L}+ )?причин\\p{L}*|на как(?:ом|их) основани\\p{L}+|исходя из чего|из-за чего|отчего|чем (?:\\p{L}+ ){0,2}(?:объясн|обоснов|мотивир|обусловл)\\p{L}*",
      "why|for what reason|on what (?:basis|grounds)|what(?:'s| is| was) the (?:reason|rationale|justification|reasoning)|how come|how (?:do|did|does) (?:they|it|the text) (?:justify|explain)",
      "pourquoi|pour quelles? raisons?|sur quelle base|quel(?:le)?s? (?:est|etait|sont|etaient|fut) (?:le |la |les |l')?(?:motifs?|raisons?|causes?)|comment (?:ca )?se fait-il|comment (?:[\\p{L}'-]+ ){0,4}(?:justifi|expliqu)\\p{L}*|quelle justification",
      "por que|por cual razon|a que se debe|cual(?:es)? (?:es|fue|era|son|fueron) (?:el |la |los |las )?(?:motivos?|razon(?:es)?|causas?)|en base a que|como (?:se |lo )?(?:justific|explic)\\p{L}*|que justifica",
      "لماذا|ليش|ليه|علي اي اساس|ما (?:هو |هي )?(?:ال)?(?:سبب|مبرر|تفسير|دافع|حكمه)\\p{L}*|كيف (?:ي|ت)(?:برر|فسر)\\p{L}*|لم",
    ],
    "为什么|为何|为啥|因何|何故|凭什么|原因|理由|怎么解释",
  ],
  link: [
    [
      "ссылк[ауи](?! на (?:\\p{L}+ ){0,2}(?:резолюци|документ|пункт|повестк|решени)\\p{L}*)|(?:веб-)?адрес (?:сайта|страницы)",
      `${LINK_NOUN}|url|web ?site|web page|web address`,
      "lien(?! entre)|url|site web|adresse internet",
      "enlace(?! entre)|url|sitio web|pagina web",
      "رابط|الموقع الالكتروني",
    ],
    "链接|网址|网站|网页",
  ],
  room: [
    [
      `${RU_WHICH}(?:зал\\p{L}{0,3}|аудитори\\p{L}+|кабинет\\p{L}*|помещени\\p{L}+|этаж\\p{L}*)|номер (?:зала|кабинета|комнаты)`,
      `${EN_WHICH}(?:(?:meeting |conference )?rooms?|halls?|floors?|auditorium)|room number|(?:name|number) of the (?:room|hall)`,
      `${FR_WHICH}(?:salles?|etages?)|(?:nom|numero) de (?:la )?salle`,
      `${ES_WHICH}(?:salas?|salon|salones|plantas?|pisos?|auditorio)|(?:nombre|numero) de (?:la )?sala`,
      `${AR_WHICH}(?:ال)?(?:قاعه|غرفه|طابق)|رقم (?:ال)?(?:قاعه|غرفه)`,
    ],
    "(?:哪|几|什么)(?:个|一个|间|号)?(?:会议)?(?:室|厅|会堂|楼层)|会议室(?:号|名)",
  ],
  donor: [
    [
      "кто (?:именно )?(?:о?плат\\p{L}+|платил\\p{L}*|финансиру\\p{L}+|финансировал\\p{L}*|профинансировал\\p{L}*|спонсиру\\p{L}+|спонсор\\p{L}*|оплачива\\p{L}+|донор\\p{L}*|жертвовател\\p{L}*)|откуда (?:\\p{L}+ ){0,2}(?:деньги|средства|финансирован\\p{L}+)|на чьи деньги|за чей счет|чьи средства|кем (?:\\p{L}+ ){0,2}(?:о?плачива|оплачен|финансиру|профинансирован)\\p{L}*|как(?:ой|ие|ая) (?:\\p{L}+ )?(?:донор|спонсор)\\p{L}*|(?:имена|названия|список) (?:донор|спонсор)\\p{L}*",
      "who (?:\\p{L}+ )?(?:pays|paid|pay|funds|funded|finances|financed|sponsors|sponsored|bankrolls|bankrolled)(?! attention)|(?:funded|financed|paid for|sponsored) by wh(?:om|o|ich)|whose money|where (?:[\\p{L}'-]+ ){0,4}(?:money|funding|funds) (?:[\\p{L}-]+ ){0,2}come from|(?:which|what) (?:[\\p{L}-]+ ){0,2}(?:donors?|sponsors?|funders?)|(?:which|what) (?:[\\p{L}-]+ ){0,2}(?:paid|funded|financed|sponsored)|(?:names?|list) of (?:the )?(?:donors|sponsors|funders)|who (?:is|are|was|were) the (?:donors?|sponsors?|funders?)",
      "d'ou (?:\\p{L}+ ){0,2}(?:l'argent|les fonds|le financement)|qui (?:a |ont )?(?:paye|paie|finance|subventionne|sponsorise)\\p{L}*|(?:finance|paye|sponsorise|pris en charge)e?s? par (?:qui|quel)|quels? (?:sont les )?(?:donateurs?|bailleurs?|mecenes?|sponsors?)|(?:noms?|liste) des (?:donateurs|bailleurs|sponsors)",
      "de donde (?:\\p{L}+ ){0,2}(?:el dinero|los fondos|la financiacion|el financiamiento)|quien(?:es)? (?:pag|financi|subvencion|patrocin|costea)\\p{L}*|(?:financiad|pagad|costead|patrocinad)[oa]s? por (?:quien|que)|quien(?:es)? pon(?:e|en|dra) (?:la |el |los )?(?:plata|pasta|lana|dinero|fondos)|que (?:donantes?|patrocinador\\p{L}*)|quienes son los (?:donantes|patrocinadores)|(?:nombres?|lista) de los (?:donantes|patrocinadores)",
      "من اين (?:\\p{L}+ ){0,2}(?:ال)?(?:تمويل|اموال)|من (?:مول|يمول|موّل|دفع|يدفع|تكفل|رعي)\\p{L}*|(?:اي|ما هي|من هم|من هي) (?:ال)?(?:جهات )?(?:ال)?(?:مانح|ممول|راعي)\\p{L}*|(?:ال)?جهات (?:ال)?(?:مانحه|ممو?له)|اسماء (?:ال)?(?:مانحين|ممولين|رعاه)",
    ],
    "(?:资金|经费|钱)(?:从哪|从何|来自哪|哪里来)|谁(?:来)?(?:出资|资助|付款|付钱|买单|赞助|捐)|由谁(?:出资|资助|赞助|承担费用)|(?:哪|什么)(?:些|个)?(?:捐助|捐赠|资助|出资|赞助)(?:方|者|国|机构)|(?:捐助|赞助|出资)(?:方|者|商|人)(?:都)?是",
  ],
  votes: [
    [
      "как(?:им|ое|ие) (?:\\p{L}+ )?(?:числом|количеством|количество|большинством)? ?голос\\p{L}*|сколько (?:\\p{L}+ ){0,2}(?:голосов|проголосовал\\p{L}*)|голосовани\\p{L}+|(?:про)?голосовал\\p{L}*|воздержал\\p{L}*|как(?:ие|ов\\p{L}*)? (?:были )?(?:результаты|итоги) голосования|как (?:про)?голосовал\\p{L}*",
      "how many (?:[\\p{L}-]+ ){0,3}(?:votes?|voted|abstained|abstentions?)|(?:the )?vot(?:e|es|ed|ing)(?! of (?:thanks|confidence))|abstain(?:ed|s|ing)?|abstentions?|(?:which|what) (?:[\\p{L}-]+ ){0,3}(?:voted|abstained)|(?:result|outcome|tally|count) of the vote|vote (?:count|tally|result)|how did (?:[\\p{L}-]+ ){1,4}vote|by (?:what|which) (?:vote|majority)",
      "combien (?:de |d')?(?:[\\p{L}-]+ ){0,2}(?:voix|votes|abstentions?)|par combien de voix|qui (?:a|s'est) (?:vote|abstenu)|le vote|(?:ont |a )vote|abstentions?|abstenu\\p{L}*|quels? (?:[\\p{L}-]+ ){0,2}(?:ont vote|se sont abstenu\\p{L}*)|resultats? du vote|a quelle majorite",
      "cuant[oa]s (?:[\\p{L}-]+ ){0,2}(?:votos?|votaron|abstenciones|se abstuvieron)|con cuantos votos|quien(?:es)? (?:voto|votaron|se abstuv\\p{L}+)|votacion\\p{L}*|votaron|abstuv\\p{L}+|abstencion\\p{L}*|que (?:[\\p{L}-]+ ){0,2}(?:votaron|se abstuv\\p{L}+)|resultado de la votacion|por que mayoria",
      "كم (?:عدد )?(?:ال)?(?:صوتا?|اصوات)|عدد (?:ال)?اصوات|(?:ال)?تصويت|من (?:صوت|امتنع)\\p{L}*|(?:اي|ما) (?:ال)?(?:دول|بلدان) (?:التي )?(?:صوتت|امتنعت)|نتيج[هة] (?:ال)?تصويت|باي اغلبيه",
    ],
    "(?:多少|几)(?:张|个)?(?:票|国家?(?:投票|弃权))|(?:赞成|反对|弃权)票|谁(?:投了?|弃权)|投(?:了)?票|表决|弃权|表决(?:结果|情况)|投票结果",
  ],
  ...ASKED_DETAIL_PHRASES,
};
