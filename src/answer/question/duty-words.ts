import type { Language } from "../../domain/language.ts";
import type { Modality } from "../../domain/obligation.ts";
import { APPENDED_PART } from "../../text/appended-part.ts";
import { wholeWords } from "../../text/whole-words.ts";

/** What a word does in a question about duties. */
type DutyRole =
  /** Says that something is asked of somebody, whichever verb the text has for it. */
  | "asked"
  /** Names what somebody is to do by a noun: then all of it is asked for, whatever is said of reporting besides. */
  | "tasks"
  /** Speaks of reporting or handing in. */
  | "reports"
  /** Makes whoever is named the one that something is handed to: "what must the CSTD receive?". */
  | "receives"
  /** Asks who is to act; of the United Nations, since all who act are. */
  | "whoActs"
  /** Stands before whoever receives. */
  | "toward"
  /** Stands before a year that is the last one meant. */
  | "until"
  /** Asks for nothing in particular: left out of what a question is about. */
  | "filler";

type Words = Readonly<Record<Language, string>>;

/**
 * The one table of the words by which questions reach the register: patterns of folded words, a row a role, a column a
 * language. A word that is missing in one language is seen beside those that are there in the others.
 */
const ROLES: Readonly<Record<DutyRole, Words>> = {
  asked: {
    ar: "مطلوب\\p{L}*|طالب(?:ين|ون)|[يت](?:دعو|طالب|كلف)نا|[يتن]طلب\\p{L}*|طلبت?|كلف\\p{L}*|مكلف\\p{L}*|تكليف\\p{L}*|مهام|مهمه|يجب|ينبغي|واجب\\p{L}*|التزامات|عليه(?:ا|م)? ان|لا بد|[يتن](?:نتظر|توقع)\\p{L}*|م(?:نتظر|توقع)\\p{L}*",
    en: "asked|asks?|requested|requests?|(?<=(?:maps?|plans?|reviews?|findings?|results?|proposals?|inputs?) (?:is |are )?)due|tasked|tasks?(?! force)|instruct(?:s|ed)?|mandated|expect(?:ed|s)?|supposed|owes?|owed|must|shall|should|ha(?:s|ve|d) to|needs? to|(?:is|are) to|required|obliged|dut(?:y|ies)|obligations?|responsibilit\\p{L}+|homework|puts? on|places? on|falls? to|on the hook|assignments?|assigned|to-?dos?|for (?:\\p{L}+ ){1,3}to do|wants?|wanted|(?:is|are|what's|sits?) on (?:[\\p{L}']+ ){0,3}plate",
    es: "pide[ns]?|venc(?:e|en|era|eran)|pedid[oa]s?|pidio|solicit\\p{L}*|encarg\\p{L}*|encomend\\p{L}*|encomiend\\p{L}*|debe[ns]?|deber(?:a|an|ia|ian)|debemos|tienen? que|tenemos que|hay que|obligacion(?:es)?|obligad[oa]s?|(?<!(?:equipo|grupo)s? de )tareas?|deberes|(?:se espera|esperan?|esperamos) de|(?:le|les|nos) tocan?|toca(?= (?:hacer|presentar|entregar))|corresponde (?=hacer|a )",
    fr: "demande\\p{L}*|prie(?:nt|es?)?(?:-t-on)?|charge\\p{L}*|doi(?:t|vent|s)(?:-\\p{L}+)?|devons(?:-nous)?|devr(?:a|ont|ait|aient)|faut(?:-il)?|tenue?s? de|obligations?|taches?|devoirs?|attend(?:u|ue|us|ues)?|confiee?s?|incombe\\p{L}*|requise?s?",
    ru: "поруч\\p{L}*|прос(?:ят|ит|им|или|ила|ьб\\p{L}*)|попрос\\p{L}*|долж(?:ен|на|но|ны)|обязан\\p{L}*|надлежит|треб(?:уют|ует|уется)|нужно|надо|необходимо|следует|(?<!целев\\p{L}{1,3} )задач[аиу]?(?! цур)|задани\\p{L}*|ожида(?:ют|ет|ется)|жд[уе]т|обязательств\\p{L}*|(?:что|чего) (?:\\p{L}+ ){0,2}делать|хотят|хочет|велен\\p{L}*|велят",
    zh: "要求|请求|任务(?!组)|职责|义务|应该|应当|应(?=收到|接收|提交|向)|必须|须|需要|要做|[要该](?=[^?？，,]{0,14}(?:做|完成|干|办)(?:什么|哪些|些什么|啥|哪几件))|责成|交办|被请|期望|期待|希望(?=[^,，。?？]{0,14}(?:做|干|完成|承担|提供))|预期|预计",
  },
  tasks: {
    ar: "(?:ال)?مهام(?:ها|ه|هم)?|واجبات(?:ها|ه|هم)?",
    en: "tasks?(?! force)|dut(?:y|ies)|to-?dos?|assignments?",
    es: "(?<!(?:equipo|grupo)s? de )tareas|deberes|cometidos?",
    fr: "taches|missions",
    ru: "(?<!целев\\p{L}{1,3} )задачи?(?! цур)|обязанност\\p{L}+",
    zh: "任务(?!组)|职责",
  },
  reports: {
    ar: "[يتن]?قدم\\p{L}*|تقديم\\p{L}*|س?[يتن]رفع\\p{L}*|رفع(?:ها|ه|هم)?(?= (?:\\p{L}+ ){0,3}الي )|ابلاغ\\p{L}*|[يتن]بلغ\\p{L}*|تقارير\\p{L}*|س?[يت]صل(?= ال)",
    en: "reports|reporting|reported|(?<!(?:the|this|that|a|our|your|first|final|which|what|of|in) )report(?! (?:says?|mentions?|covers?))|submit\\p{L}*|presented|(?<=to )present|lands? (?:on|at|with)|brings?|(?:comes?|shows? up|turns? up)(?: (?:to|at) (?:\\p{L}+ ){0,4})? with|goes (?:to|before)|(?<=to )go to|comes (?:to|before)|arrives?|hand(?:s|ed)? in|turns? in|tables(?= (?:what|which|at|to))|accounts? to|accountable|answerable",
    es: "rind\\p{L}* cuentas|llev(?:a|an|ar)|lleg(?:a|an|ar|ara|aran)(?= (?:a|ante)(?!\\p{L}))|trae[n]?|rendir cuentas|inform(?:a|an|ar|amos|aran?)|present(?:a|an|ar|amos|aran?)|entreg\\p{L}*|remit\\p{L}*",
    fr: "ren(?:d|ds|dent|dre|dons)(?:-\\p{L}+)* compte|rendre|fai(?:t|re|sons)(?:-\\p{L}+)? rapport|font(?:-\\p{L}+)? rapport|soumet\\p{L}*|remet\\p{L}*|etre (?:present|soumis|remis)\\p{L}*|present(?:er|era|eront|ent|ees?)|apport(?:e|ent|er|era)|arriv(?:e|ent|era)(?= (?:a|sur|devant))|rapports",
    ru: "отчит\\p{L}*|(?:при|в)?нес(?:ет|ут|ти)|(?:при|в)нос(?:ит|ят|ить)|при(?:йти|дет|дут|ходит|ходят)(?= (?:на|с|к) )|(?<=(?<!\\p{L})с чем +(?:\\p{L}+ +){0,3})при(?:йти|дет|дут|ходит|ходят)|ляж\\p{L}+ на стол|лечь на стол|быть (?:представлен|сдан)\\p{L}*|(?:выход|вынос)(?:ит|ят|ить)(?= на )|вынес(?:ет|ут|ти)(?= на )|(?<=(?<!\\p{L})на (?:\\p{L}+ ){1,4})выход(?:ит|ят)|докладыва\\p{L}*|долож\\p{L}*|представ(?:ить|ит|ят|ляет|ляют|лять)|сда(?:ть|ют|ет|дут|ем|вать)|подотчет\\p{L}*|отчеты|отчетов|отчетность|доклады|докладов",
    zh: "汇报|提交|呈交|拿出(?=什么|哪些|哪几|怎样|啥)|报送|要交(?![流互代])|交(?=什么|哪些|啥)|(?<=委员会|CSTD|cstd)[^?？]{0,6}(?:处理|审议)|(?<=[向给]\\P{P}{1,40})报告|报告(?=什么|哪些|给)|哪些报告|(?<=什么时候|何时)报告",
  },
  receives: {
    ar: "س?[يتن]تلق\\p{L}*|س?[يتن]ستلم\\p{L}*",
    en: "receiv(?:e|es|ed|ing)|gets?(?! (?:to|into|out|in|from|rid|involved)(?!\\p{L}))",
    es: "recib(?:e|en|ir|ira|iran)",
    fr: "reco(?:it|ivent|ive)|recevoir|recevr(?:a|ont)",
    ru: "получ(?:ит|ат|ает|ают|ить|ать)|поступ(?:ит|ят|ает|ают|ить|ать)",
    zh: "收到|接收",
  },
  whoActs: {
    ar: "(?<=^\\P{L}*)من|(?:ما|ماهي|ما هي|اي) (?:ال)?(?:جهات|هيئات|كيانات|منظمات|وكالات)(?: (?:منظومه )?الامم المتحده)?|من (?:هو |هي )?ال(?:مطلوب|مكلف|مسؤول)",
    en: "who(?!m)(?![^?]* to\\?*$)|who's|which (?:(?:un|united nations) )?(?:system )?(?:bodies|body|organi[sz]ations?|agency|agencies|entity|entities)",
    es: "(?<!(?:a|ante|con|para|de) )quien(?:es)?|a quien(?:es)? se (?:le )?(?:pide|exhorta|solicita|invita|encarga)|que (?:organismos?|organos?|entidad(?:es)?|organizacion(?:es)?)(?: (?:del sistema )?de (?:las naciones unidas|la onu))?",
    fr: "(?<!(?:a|devant|avec|pour|de|aupres de|est-ce) )qui|a qui (?:demande|prie)\\p{L}*|quel(?:le)?s? (?:organismes?|organes?|entites?|organisations?|institutions?)(?: (?:du systeme )?(?:des nations unies|de l'onu))?",
    ru: "кто|кого|чья|кому (?=поруч|предл|велен)|как(?:ой|ая|ое|ие|им) (?:орган|организаци|структур|учреждени)\\p{L}*(?: (?:системы )?(?:оон|организации объединенных наций))?",
    zh: "(?<![向给与和同跟])谁|哪[个些](?:联合国)?(?:系统)?的?(?:机构|实体|组织)",
  },
  toward: {
    ar: "الي|امام",
    en: "to|before",
    es: "a|al|ante",
    fr: "a|au|aux|devant|aupres d[eu]",
    ru: "перед|для",
    zh: "向|交?给",
  },
  until: {
    ar: "(?:بحلول|قبل|حتي)(?: نهايه)?(?: (?:عام|سنه))?",
    en: "(?:by|until|till|before|up to|no later than)(?: the)?(?: end(?: of)?)?",
    es: "(?:(?:de )?aqui a|antes de|hasta|para|a mas tardar en)(?: (?:el ano|fin(?:es|ales)? de))?",
    fr: "(?:d'ici|avant|jusqu'en|au plus tard en|a l'horizon)(?: a| la fin de| fin)?",
    ru: "(?:до|к|не позднее)(?: конц[ау])?",
    zh: "到(?!底)|在?截至|至|不迟于",
  },
  filler: {
    ar: "(?:ال)?حاجات|عبر|كامل[هة]?|(?:ل|ال)?لجنه(?= \\p{Script=Latin})|الاشياء|كلها|(?:ال)?(?:فرق|اختلاف)|[يت]ختلف|مقارنه|قارن|بين|طاوله|و(?:ال)?خرائط (?:ال)?طريق|(?:لل|ال|ل)?امم المتحده|نقاط|دعوات|نداءات|كذلك|ايضا|(?:او|و) ?(?:ال)?نتائج|(?:ال)?جه(?:ه|ات?)|(?:ال)?(?:خاص|متعلق)(?:ه|ين)?|مخرجات\\p{L}*|منتج\\p{L}*|(?:ال)?دوره|(?:ال)?مسؤول\\p{L}*|مباشره|معا|بالاشتراك|هؤلاء|هذه|ما|ماذا|الذي|التي|الذين|ان|[يتن]فعل\\p{L}*|فعله?|القيام|به|هي|هو|كل|كله|لكل|بشان|فيما يتعلق|الوثيقه|القرار|النص|المرفق|الملحق|منا|نحن|نفس\\p{L}*|ذات\\p{L}*|عام|العام|سنه|لعام|لسنه|في|من|منه|منها|الي|الام|عن|عنه|عنها|علي|مع|اي|ايه|اذكر|لي|لنا|بماذا|لمن|وماذا|متي|هناك|بموجب|الموعد|تقريرا?|تقاريرهم|موجه\\p{L}*|(?:شي|شيء) (?:محدد|معين)|(?:ب)?(?:التحديد|الضبط)|تحديدا|نهايه|ارقام|فقرات|منهم|عليهم|لهم|فريق|جدول\\p{L}*|من الان|فصاعدا|لاحقا|طاوله|ومن اين|اين|اعمل|اعطني|اريد|ممكن|مدير[يه]?|جديد(?<=قرار (?:ال)?جديد)",
    en: `collect|gather|compile|for me|outcome|(?:the )?differences? between|differ|as opposed to|compared (?:to|with)|versus|vs|between|table|desk|agenda|(?:and|or|/) ?road ?maps?|road ?maps?(?= ?(?:and|or|/) ?(?:reports?|documents?))|(?:united nations|un)(?= (?:regional|system))|(?:one |a )?bullets?(?: points?)?|building|compiling|spreadsheet|checklist|para(?= numbers)|reproduced|calls|appeals|directly|together|jointly|the same|same|as well|too|such|these|those|(?:new|latest|adopted)(?= (?:resolution|document|text|outcome))|where there (?:are|is) any|(?:my|the) (?:boss|manager|chief)|do|does|did|done|doing|what|which|when|whom|how|everything|anything|something|in particular|specific(?:ally)?|concrete(?:ly)?|all|list|every|the|document|resolution|text|report|${APPENDED_PART.en}|paragraphs?|we|us|our|ourselves|itself|themselves|himself|each|about|regarding|with|by|due|deadlines?|dates?|exactly|also|itself|and|make|made|next|please|things?|there|any|year|of|for|in|on|under|per|is|are|be|been|to|it|its|addressed|directed|given|deliver\\p{L}*|falls?|fallen|after the (?:summit|meeting|review)|now|end|being|numbers?|them|tables?|tracker|timetable|timeline|owners?|items?|products?|outputs?|sessions?|responsible|each|plate|desk|from now on|onwards?|henceforth|main|mainly|vs|versus|separately|from|could you|can you|need(?:ed)?|give|send|pls|go|that|s`,
    es: "recopila\\p{L}*|cosas?|(?:la |las )?diferencias? entre|(?:se )?diferencian?|en que|frente a|entre|orden del dia|(?:y|o|/) ?hojas? de ruta|(?:de )?la onu|de las naciones unidas|vinetas?|guiones|planilla|llamamientos?|llamados|directamente|junt[oa]s?|conjuntamente|igual|lo mismo|tambien|tales|est[oa]s|esos|esas|que|cual(?:es)?|hacer|haga[n]?|hace[n]?|hecho|todo|toda|lo|lista|documento|resolucion|texto|anexo|informe|nos|nosotros|propi[oa]s?|mism[oa]s?|respecto|sobre|acerca|con|quien(?:es)?|y|de|para|fechas?|plazos?|cuando|ano|la|el|los|las|se|le|les|su|a|en|segun|es|son|dirigid[oa]s?|tiene[n]?|cada(?: un[oa])?|algo|concret[oa]|concretamente|(?:en )?particular|parrafos?|numeros?|ellos|ellas|les|tablas?|cuadros?|calendario|aqui en adelante|adelante|ahora|principal(?:es)?|parte|mesa|necesito|haz(?:me)?|puedes?|podrias?|dame|pasame|arma(?:me)?|productos?|entregables?|(?:periodo de )?sesion(?:es)?|responsables?|jef[ea]s?|nuev[oa](?= (?:resolucion|documento|texto))|(?<=(?:resolucion|documento|texto) )nuev[oa]",
    fr: `rassemble\\p{L}*|(?:la |les )?differences? entre|diff(?:ere|erent)(?:nt)?|par rapport a|versus|entre|celles?|ceux|celui|bureau|(?:et|ou|/) ?feuilles? de route|(?:de )?l'onu|des nations unies|puces?|tirets?|appels|directement|ensemble|conjointement|(?<=quels )(?:travaux|resultats)|pareil(?:le)?|(?:la )?meme chose|aussi|tels?|telles?|ces|que|quoi|quels?|quelles?|qu'est-(?:il|ce)(?: que?)?|est-(?:il|elle|ce)|sont-(?:ils|elles)|faire|fait|fassent?|tout|toute|ce|qu'on|liste|document|resolution|texte|${APPENDED_PART.fr}|rapport|nous|notre|on|elle-meme|lui-meme|elles-memes|eux-memes|concernant|sujet|avec|qui|et|de|pour|dates?|delais?|echeances?|quand|annee|ici|a|au|aux|la|le|les|des|du|en|selon|vertu|est|sont|ils|elles|chacun\\p{L}*|chaque|t|matiere|sur|adressee?s?|donnee?s?|fin|concretement|quelque chose|(?:en )?particulier|precis|concret|paragraphes?|numeros?|eux|leurs?|tableaux?|calendrier|desormais|dorenavant|maintenant|principal\\p{L}*|part|table|peux-tu|pouvez-vous|fais|faites|dresse[rz]?|besoin|produits?|livrables?|sessions?|responsables?|chef(?:fe)?|nouve(?:lle|au)(?= (?:resolution|document|texte))`,
    ru: "собер\\p{L}+|отлича\\p{L}+|разниц\\p{L}+|по сравнению с|в отличие от|между|стол\\p{L}{0,2}|(?:и|или|/) ?дорожн\\p{L}+ карт\\p{L}*|оон|буллет\\p{L}*|трекер\\p{L}*|чек-?лист\\p{L}*|призывы|призывов|напрямую|вместе|совместно|продукт\\p{L}*|сесси\\p{L}*|отвеча(?:ет|ют)|ответственн\\p{L}+|пли[зс]|плз|непосредственно|по итогам|тоже|то же(?: самое)?|так же|так(?:их|ие|им)|этих|эти|вообще|что|чего|чему|чем|о чем|сделать|делать|делает|делают|выполнить|как(?:ие|ую|ой|ая|ое|ого|ом|им|ими|их)|все|всем|(?:что|чего|чем)-(?:то|нибудь|либо)|конкретн\\p{L}+|список|полный|перечисли\\p{L}*|документ\\p{L}*|резолюци\\p{L}*|текст\\p{L}*|приложени\\p{L}*|отчета?|доклада?|нас|нам|мы|наш\\p{L}*|сам\\p{L}*|отношении|год\\p{L}*|сроки?|срока|срокам|когда|дат[аыу]|кем|кому|заявляем|при|именно|еще|дан[аоы]?|кажд\\p{L}*|о чем кажд\\p{L}*|адресован\\p{L}*|обращен\\p{L}*|в|во|у|от|на|по|согласно|после (?:саммита|встречи|совещания)|конкретно|пункт(?:ы|ов|ами|ах)|номер(?:а|ов|ами)|них|ними?|табли(?:ц|ч)\\p{L}*|график\\p{L}*|теперь|дальше|далее|впредь|основн\\p{L}*|главн(?:ое|ые)|отдельно|столе?|сесси\\p{L}*|закреплен\\p{L}*|отвечает|за кем|сдела(?:й|йте)|состав(?:ь|ьте|ляю|ить)|плз|есть|отчетност\\p{L}*|со|сроками|собираю|план\\p{L}*|этом|списком|переч(?:ень|не)\\p{L}*|с|результат\\p{L}*|туда|делаю|готовлю|начальник\\p{L}*|шеф\\p{L}*|нов\\p{L}{2,3}(?= (?:резолюци|документ|текст))",
    zh: "年份|做点什么|(?<!的)成果文件|区别|差别|不同|比较|相比|对照|与此相对|[/和与、及]路线图|路线图(?=[/和与、及])|(?<=哪[些几]份?)成果文件|(?<=年)的?会议|做个|对比|提出了?|工作(?=[?？]?$)|完成(?=哪些|什么)|按(?:年份?|时间|机构|段落)|工作成果|(?<=附件)[中里]|各段|的事项|列(?:一下|出来|全)|布置|交代|安排给|派给|分配给|汇总|归纳|梳理|盘点|捋(?:一?[下捋遍])?|凡是|总结|这次|本次|联合国各?|各|要点|具体|某[个一]?|我们(?:机构|单位|部门|处|司)|部门|单位|(?:应|得|要|该)?包[含括]|内容|来(?=[?？])|得(?=[拿交做])|分条|跟踪表|清单|呼吁|会上|会(?=收到|接收|审议)|一起|共同|成果(?!文件)|产出|届会|到底|活儿?|麻烦|请|直接|逐[条一项]|一共|总共|几[份项件]|东西|负责|[那哪这]?一?届(?:会议?)?|一样|同样|这些|那些|[那这]个|这类|此类|关于|问题|什么|哪些|哪个|哪|何时|何|做|事情|事项|事|整[份个]|全文|里面?|所有|列出|决议|根据|按照|文件|案文|附件|我们|本身|方面|有关|有|是|的|在|到|年|之前|前|和|与|向|给|及|对|吗|呢|要|为|由|把|将|被|谁|了|都|交|各自|分别|段落?号|段落|编号|他们|它们|表格?|时间表|接下来|今后|以后|主要|干|桌上|做[一]?[个张]|给我|帮我|帮忙|列[个张]|审议|处理|领导|老板|新(?=决议|文件)",
  },
};

/** Short names by which a body is meant where nothing else is named so, by concept id. */
const SHORT_NAMES: Readonly<Record<string, Words>> = {
  action_line_facilitators: {
    ar: "ميسر(?:و|ي|ين|ون)|منسق(?:و|ي|ين|ون)|(?:نقود|نرعي|نتولي) (?:\\p{L}+ ){0,3}خط(?:وط)? (?:ال)?عمل",
    en: "facilitat(?:ors?|e)|lead(?:s|ing)? (?:\\p{L}+ ){0,4}action lines?|action line leads?",
    es: "facilitador(?:[ae]s?)?|coordinador(?:[ae]s?)?(?: de (?:las )?lineas de accion)?|(?:lider\\p{L}*|encabez\\p{L}+|responsables?) (?:\\p{L}+ ){0,4}lineas? de accion",
    fr: "coord(?:onn|in)at(?:eurs?|rices?)|facilitat(?:eurs?|rices?)|chef(?:fe)?s? de file (?:\\p{L}+ ){0,4}(?:grandes? orientations?|lignes? d'action)",
    ru: "(?:координ(?:атор\\p{L}*|ируем)|фасилитатор\\p{L}*)(?: (?:лини|направлени)\\p{L}+(?: (?:действи|деятельност)\\p{L}+)?)?|(?:ведем|ведущ\\p{L}+|курир\\p{L}+|отвеча(?:ем|ет|ют) за) (?:\\p{L}+ ){0,3}(?:лини|направлени)\\p{L}+ (?:действи|деятельност)\\p{L}+",
    zh: "(?:行动(?:方面|方针|路线|领域)的?)?(?:推进方|协调[人方])|牵头[^,，。?？]{0,6}行动方面",
  },
  cstd: {
    ar: "ل?لجنه (?:ال)?عل(?:م|وم) والتكنولوجيا(?: (?:لاغراض|من اجل|ل) ?(?:ال)?تنميه)?",
    en: "(?:science|s&t) (?:and|&) tech\\p{L}* (?:for development )?commission|commission (?:on|for) science",
    es: "comision de ciencia",
    fr: "commission (?:de la |des )?sciences?",
    ru: "комисси\\p{L}+ по науке",
    zh: "科技(?:促进发展)?委(?!员)",
  },
  itu_council: {
    ar: "مجلس",
    en: "council(?! working)",
    es: "consejo",
    fr: "conseil",
    ru: "совет(?:а|у|ом|е)?",
    zh: "理事会",
  },
  itu_secretary_general: {
    ar: "امينه? العامه?",
    en: "secretary-general",
    es: "secretari[oa] general",
    fr: "secretaire generale?",
    ru: "генсек\\p{L}*|генеральн\\p{L}+ секретар\\p{L}+",
    zh: "秘书长",
  },
  itu: {
    ar: "امانه",
    en: "secretariat",
    es: "secretaria(?! general)",
    fr: "secretariat",
    ru: "секретариат\\p{L}*",
    zh: "秘书处",
  },
  member_states: {
    ar: "حكومات|دول|بلدان(?! الناميه)",
    en: "governments?|(?<!developing )countries|states",
    es: "gobiernos?|paises(?! en desarrollo)|estados",
    fr: "gouvernements?|pays(?! en developpement)|etats",
    ru: "правительств\\p{L}*|(?<!развивающи\\p{L}{1,2} )стран(?:ы|ам|ами)?|государств\\p{L}*",
    zh: "政府|各国|(?<!发展中)国家",
  },
  partnership_measuring_ict: {
    ar: "شراكه",
    en: "partnership",
    es: "asociacion|alianza|partnership",
    fr: "partenariat",
    ru: "партнерств(?:о|у|ом)",
    zh: "伙伴关系",
  },
  unga: {
    ar: "جمعيه(?: العامه)?",
    en: "(?:general )?assembly",
    es: "asamblea(?: general)?",
    fr: "assemblee(?: generale)?",
    ru: "(?:генеральн\\p{L}+ )?ассамбле\\p{L}*",
    zh: "大会",
  },
};

/** Verbs that the text itself distinguishes: they choose where a question names nobody and nothing else. */
const MODALITY_WORDS: Readonly<Partial<Record<Modality, Words>>> = {
  invites: {
    ar: "[يتن]دعي|دعيت?|مدعو\\p{L}*",
    en: "invited|invites?",
    es: "invita\\p{L}*",
    fr: "invite\\p{L}*",
    ru: "предлага(?:ют|ет|ется)|предлож(?:ено|или|ил|ила)",
    zh: "邀请|(?<=^\\P{L}*)请(?!求|问|你|您|帮|给|列|告|说|解|介|把|提|查|找|总|概|教)",
  },
  calls_upon: {
    ar: "[يتن]هيب|اهاب\\p{L}*",
    en: "call(?:s|ed|ing)?(?: up)?on|call(?:s|ed)? for|urge[sd]?|encouraged?",
    es: "exhort\\p{L}*|insta(?:n|do|da)?|llama(?:n|do|da)? a",
    fr: "appel(?:le|lent|ee?s?)|exhort\\p{L}*|encourage\\p{L}*",
    ru: "призыва\\p{L}*|призва\\p{L}*|призывов?",
    zh: "呼吁|鼓励",
  },
  commits: {
    ar: "[ينت]لتزم\\p{L}*|ملتزم\\p{L}*",
    en: "commit(?:s|ted|ting)?|pledge[sd]?",
    es: "comprome\\p{L}*",
    fr: "(?:nous|s')? ?engage(?:ons|nt|ons-nous)?|s'engage\\p{L}*",
    ru: "приверж\\p{L}*|обязу\\p{L}*|обязал\\p{L}*",
    zh: "承诺|致力",
  },
};

/** Finds the words of a role in folded text, in whichever language: a question often has words of two. */
export const DUTY_WORDS: Readonly<Record<DutyRole, RegExp>> = mapValues(ROLES, toPattern);

/** Finds the verbs of a modality in folded text. */
export const DUTY_MODALITIES: ReadonlyMap<Modality, RegExp> = new Map(
  (Object.entries(MODALITY_WORDS) as [Modality, Words][]).map(([modality, words]) => [modality, toPattern(words)]),
);

/** Finds the short names of bodies in folded text, by concept id. */
export const SHORT_NAME_WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(SHORT_NAMES).map(([id, words]) => [id, toPattern(words)]),
);

/** Arabic writes its article and "and" together with the word; Chinese sets no words apart. */
function toPattern({ ar, zh, ...spaced }: Words): RegExp {
  const words = [...Object.values(spaced), `(?:[وف])?(?:ال)?(?:${ar})`].join("|");
  return new RegExp(`${wholeWords(words).source}|${zh}`, "gu");
}

function mapValues<Key extends string, From, To>(values: Readonly<Record<Key, From>>, map: (value: From) => To) {
  const entries = (Object.entries(values) as [Key, From][]).map(([key, value]) => [key, map(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}
