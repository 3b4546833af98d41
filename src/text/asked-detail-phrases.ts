import type { AskedThing } from "../domain/asked-thing.ts";
import { AR_WHICH, EN_WHICH, ES_WHICH, FR_WHICH, NEAR, RU_WHICH } from "./which-noun.ts";

/** Some words between: "where was the twenty-eighth session of the Commission held". */
const SOME = "(?:[\\p{L}\\p{N}'+/&.-]+ ){0,8}?";
const ORDINAL = "\\d+(?:st|nd|rd|th)";
/** The number or symbol of a document: no year. */
const NUMBERED = "(?!(?:19|20)\\d\\d(?![\\d/]))[\\p{L}\\p{N}/().№-]*\\d[\\p{L}\\p{N}/()-]*";

const EN_DOCUMENT = `(?:(?:resolution|decision) ${NEAR}${NUMBERED}|[a-z]{1,5}(?:/[\\p{L}\\p{N}]+)+)`;

const RU_DOCUMENT = `(?:резолюци|решени)\\p{L}* ${NEAR}${NUMBERED}`;
const FR_DOCUMENT = `(?:resolution|decision)s? ${NEAR}${NUMBERED}`;
const ES_DOCUMENT = `(?:resolucion|decision)(?:es)? ${NEAR}${NUMBERED}`;
/** What is said about a document is another thing than what it says. */
const NOT_ABOUT = `(?<!(?:^|\\s)(?:о|об|про|about|on|regarding|concerning|sur|sobre|de) (?:[\\p{L}'-]+ ){0,2})`;
const RU_SAYS =
  "говорит\\p{L}*|сказан\\p{L}*|написан\\p{L}*|предпис\\p{L}+|предусм\\p{L}+|требу\\p{L}+|постан\\p{L}+|содерж\\p{L}+|устан[ао]в\\p{L}+|измен\\p{L}+|гласит|поруч\\p{L}+|прос(?:ит|ят)|призыва\\p{L}+";
const EN_SAYS =
  "say|says|said|state[sd]?|requires?|required|establish(?:es|ed)?|decide[sd]?|prescribes?|contains?|call(?:s|ed)? for|ask(?:s|ed)? for|chang(?:e|es|ed)|instruct(?:s|ed)?|mandates?|requests?|urges?|covers?|deals?|concerns?";
const FR_SAYS =
  "dit|disent|prevoit|prevoient|stipule|contient|prescrit|etablit|decide|demande|exige|charge|invite|prie";
const ES_SAYS =
  "dice|dicen|establece|contiene|dispone|prescribe|decide|exige|pide|preve|ordena|encarga|insta|invita|solicita";

/** The phrases of the lettered languages, folded, then the Chinese. */
export type AskedPhrases = readonly [lettered: readonly string[], han: string];

/** Of what is asked about something that is known (how it was counted, who its members are, since when it exists): the phrases by thing. */
export const ASKED_DETAIL_PHRASES = {
  method: [
    [
      "как(?:ую|ой|ая) (?:\\p{L}+ )?(?:методик|методологи)\\p{L}+ (?:\\p{L}+ ){0,3}(?:использ|примен)\\p{L}+|по как(?:ой|им) (?:\\p{L}+ )?(?:методик|методолог|формул|метод)\\p{L}*|как (?:\\p{L}+ ){0,2}(?:рассчит|расчит|посчит|подсчит|вычисл)\\p{L}*",
      "how (?:was|is|were|are|did|does|do|has|have) (?:[\\p{L}\\p{N}%'-]+ ){0,8}(?:calculat|comput|count|estimat)(?:e|es|ed|ing)|(?:which|what) (?:method|methodology|formula) (?:was|is|were|did|does|do) (?:[\\p{L}-]+ ){0,4}(?:used|use|applied|calculated|estimated)",
      "comment (?:[\\p{L}'-]+ ){0,6}(?:calcul|estim|comptabilis)\\p{L}+|comment (?:[\\p{L}']+ ){1,4}s'y pr(?:end|ennent)|(?:selon|d'apres|avec) quelle (?:methode|methodologie|formule)|quelle (?:methode|methodologie|formule) (?:utilis|appliqu|emploi|est utilis|est appliqu)\\p{L}*",
      "como (?:se )?(?:[\\p{L}'-]+ ){0,4}(?:calcul|estim|contabiliz)\\p{L}+|(?:con|segun) que (?:metodo|metodologia|formula)|que (?:metodo|metodologia|formula) (?:se )?(?:usa|utiliza|aplica|emplea)\\p{L}*",
      "كيف (?:تم |جري |يتم )?(?:حساب|احتساب|تقدير|حسب|احتسب|قدر)\\p{L}*|باي (?:طريقه|منهجيه|صيغه)|ما (?:هي )?(?:ال)?منهجيه (?:التي )?(?:\\p{L}+ )?[يت]?ستخدم\\p{L}*",
    ],
    "(?:如何|怎么|怎样)(?:[\\p{Script=Han}]{0,2})(?:计算|测算|统计|估算|得出|算出)|(?:什么|哪些|何种)标准(?:来)?(?:算|衡量|判断|评判|认定)|(?:用|按|依据|采用)(?:了)?(?:什么|何种|哪种)(?:方法|公式)(?:计算|测算|统计|估算)",
  ],
  contact: [
    [
      "к кому (?:\\p{L}+ )?(?:обрат(?:ить|им)ся|обраща(?:ться|юсь|емся)|обращусь)|контактн\\p{L}+ (?:лиц|данн|телефон|адрес|информаци)\\p{L}*|(?:номер телефона|телефон) (?:секретариата|для связи|отдела|координатор\\p{L}*)|(?:адрес )?электронн\\p{L}+ (?:почт\\p{L}+|адрес\\p{L}*)|e-?mail|с кем (?:можно )?связаться|кто контактное лицо|контакты|(?:есть|дайте|нужен|нужны|чей) (?:\\p{L}+ ){0,3}контакт\\p{L}*|контакт (?:\\p{L}+ ){0,3}(?:есть|дайте|нужен)|кого (?:\\p{L}+ ){0,2}спросить",
      "who (?:do|should|can|could|must|to) (?:i |we |one )?(?:contact|write to|call|email)|contact (?:person|point|details?|information|info|address)|(?:phone|telephone) number of|(?:a|any|have|the) contacts? (?:at|in|for|there)|who (?:can |do |should )(?:i|we) ask|e-?mail(?: address)?|focal point's",
      "qui (?:dois-je |peut-on |faut-il |doit-on )?(?:contacter|appeler)|coordonnees (?:de|du|des|pour)|adresse (?:electronique|e-?mail|mail|courriel)|courriel|e-?mail|(?<!(?:suis|sommes|comme) (?:(?:le |la |un |une ))?)point (?:de contact|focal)|personne a contacter|(?:un|des|quel) contacts? (?:chez|a|au|pour|de|du|la bas)|a qui (?:puis-je |peut-on |faut-il )?(?:s'adresser|demander)|numero de telephone",
      "a quien (?:me |nos |se |hay que |debo |debemos |puedo )?(?:dirig|dirij|contact|escrib|llam)\\p{L}*|(?:datos|persona|punto) de contacto|(?<!(?:soy|somos|como) (?:(?:el |la |un |una ))?)punto focal|correo electronico|(?:algun|un|el) contacto (?:en|de|para|ahi)|a quien (?:le )?(?:pregunt\\p{L}+|consult\\p{L}+)|e-?mail|numero de telefono",
      "(?:جهه|نقطه|معلومات|بيانات|شخص) (?:ال)?اتصال|(?:ال)?بريد (?:ال)?الكتروني|رقم (?:ال)?هاتف|بمن (?:اتصل|نتصل|يمكن)|(?:مع )?(?:مين|من) (?:احكي|نحكي|اتواصل|نتواصل)",
    ],
    "联系(?:人|方式|电话)|谁有[^？?]{0,40}(?:电话|微信|邮箱)|的电话(?=[?？]|$|是)|电子邮件|电子邮箱|邮箱|电话号码|找谁(?:联系|问)|(?:该|可以|去)问谁|联络人",
  ],
  other_office: [
    [
      "(?:пост|должност\\p{L}*|работал\\p{L}*|занимал\\p{L}*|возглавлял\\p{L}*|был[аи]?) (?:[\\p{L}-]+ ){0,6}(?:до этого|до того|до избрания|до назначения|раньше|ранее|прежде)|(?:раньше|ранее|прежде|до этого|до избрания|до назначения) (?:[\\p{L}-]+ ){0,4}(?:пост|должност\\p{L}*|работал\\p{L}*|занимал\\p{L}*|возглавлял\\p{L}*)|(?:предыдущ|прежн|бывш)\\p{L}+ (?:пост|должност\\p{L}*|мест\\p{L}+ работы)|предшественни\\p{L}+|преемни\\p{L}+",
      "(?:previous|former|earlier|past|prior|last) (?:post|position|job|office|role|career)s?|(?:post|position|role|job|office) (?:[\\p{L}-]+ ){0,6}(?:before|previously|earlier|prior|formerly)|(?:before|prior to) (?:becoming|being elected|taking office|(?:his|her|their) (?:election|appointment))|predecessors?|successors?|who (?:will )?(?:succeeds?|succeeded|replaces?|replaced) (?:him|her|them|\\p{Lu}?\\p{L}+)",
      "(?:poste|fonctions?|charge)(?: [\\p{L}'-]+){0,6} (?:(?<!en )avant|auparavant|precedemment|anterieurement)|(?:ancien(?:ne)?s?|precedent(?:e)?s?) (?:poste|fonctions?)|avant (?:d'etre|de devenir|son election|sa nomination)|predecesseurs?|successeurs?",
      "(?:cargo|puesto|funcion)(?: [\\p{L}'-]+){0,6} (?:antes|anteriormente|previamente|anterior)|antes de (?:ser|asumir|su eleccion|su nombramiento)|predecesor\\p{L}*|sucesor\\p{L}*|antecesor\\p{L}*",
      "(?:ال)?منصب(?: \\p{L}+){0,6} (?:قبل|سابقا|سابق|من قبل)|(?:ال)?مناصب (?:ال)?سابقه|قبل (?:رئاس|توليها|توليه|انتخاب|تعيين)\\p{L}*|سلفه|سلفها|خلفه|خلفها|من سبقه\\p{L}*|من خلف(?:ه|ها)?",
    ],
    "(?<!\\d{4}年(?:底|末)?)(?:之前|此前|以前|从前|曾|当选前|上任前|任职前)(?:[\\p{Script=Han}]{0,6})(?:职务|职位|什么职|担任|任职|工作)|前任|继任者?|接任者?|(?:卸任|下台|离任)[^？?，,]{0,6}谁|谁接(?:的|了|她的|他的)?班",
  ],
  company: [
    [
      `как(?:ие|ое|ая|ой) (?:именно|конкретно) (?:правительств|государств|стран|организаци|учреждени)\\p{L}*|${RU_WHICH}(?:компани\\p{L}+|фирм\\p{L}*|корпораци\\p{L}+|университет\\p{L}*|вуз\\p{L}*|нпо|банк\\p{L}*|фонд\\p{L}{0,3}|операторы|операторов связи|предприяти\\p{L}+)`,
      `(?:which|what) (?:specific|particular) (?:governments?|states|countries|organi[sz]ations|agencies)|${EN_WHICH}(?:compan(?:y|ies)|firms?|corporations?|business(?:es)?|universit(?:y|ies)|ngos?|banks?|foundations?|vendors?|operators|start-?ups)`,
      `quels? (?:gouvernements|etats|pays|organismes) (?:precis\\p{L}*|exactement|en particulier)|${FR_WHICH}(?:entreprises?|societes?(?! de l'information)|firmes?|universites?|ong|banques?|fondations?|operateurs)`,
      `que (?:gobiernos|estados|paises|organismos) (?:concret\\p{L}+|exactamente|en particular)|${ES_WHICH}(?:empresas?|compani\\p{L}+|universidad(?:es)?|ong|bancos?|fundacion(?:es)?|operadores)`,
      `${AR_WHICH}(?:ال)?(?:حكومات|دول|بلدان|منظمات) (?:تحديدا|بالتحديد|بالضبط)|${AR_WHICH}(?:ال)?(?:شركه|شركات|جامعه|جامعات|بنك|بنوك|مصارف|مؤسسات خيريه)`,
    ],
    "具体(?:是)?(?:哪|什么)(?:些|几)?(?:个)?(?:政府|国家|机构|组织)|(?:哪|什么)(?:家|些|个|几家)?(?:公司|企业|大学|高校|非政府组织|银行|基金会|运营商)",
  ],
  speaker: [
    [
      "кто (?:произн[её]с|выступил с|говорил) (?:вступительн|заключительн|приветственн)\\p{L}+ (?:речь|слов)\\p{L}*|кто (?:именно )?из (?:\\p{L}+ )?(?:делегат|оратор|выступ|участник|министр|послов|постпред)\\p{L}*|как(?:ой|ая|ие|ого) (?:именно |конкретно )?(?:делегат|делегаци|оратор|выступавш)\\p{L}*",
      "(?:which|what) (?:[\\p{L}-]+ ){0,2}(?:speakers?|delegates?|delegations?)|who (?:among|of|from) (?:the )?(?:delegates|speakers|participants|ministers|ambassadors)|who (?:gave|made|delivered) (?:the |a )?(?:opening|closing|welcoming|keynote) (?:remarks|speech|address)",
      "quel(?:le)?s? (?:[\\p{L}-]+ ){0,2}(?:orateurs?|delegues?|delegations?)|qui parmi les (?:delegues|orateurs|participants|ministres)",
      "que (?:[\\p{L}-]+ ){0,2}(?:orador\\p{L}*|delegad[oa]s?|delegacion\\p{L}*)|quien(?:es)? de (?:los|entre los) (?:delegados|oradores|participantes)",
      "اي (?:ال)?(?:متحدث|مندوب|وفد|وفود|متكلم)\\p{L}*|من من (?:ال)?(?:متحدثين|مندوبين|وزراء)",
    ],
    "(?:哪|什么)(?:位|个|些|一位)?(?:发言者|发言人|代表团|与会代表|演讲者)",
  ],
  exact_day: [
    [
      "какого числа|в как(?:ой|ие) (?:день|дни)|(?:в|на|до|к) как(?:ие|их|ому) числ\\p{L}*|(?:в |на )?как(?:ой|ая|ую) недел\\p{L}*|(?:точн|конкретн)\\p{L}+ (?:дат|день|числ)\\p{L}*|день и месяц|числа какого",
      "(?:on )?(?:what|which) (?:exact |specific |calendar )?(?:days?(?! of the week)|weeks?)|(?:exact|precise|specific) (?:dates?|days?|weeks?)",
      "du quand au quand|(?:a |de )?quels? jours?(?: exacts?| precis)?|quelle semaine|(?:date|jour) (?:exacte?|precise?)",
      "(?:en )?que (?:dias?(?: exactos?)?|semana)|(?:fecha|dia) (?:exact[oa]|concret[oa]|precis[oa])",
      "(?:في )?اي (?:يوم|اسبوع)|(?:ال)?(?:تاريخ|يوم) (?:ال)?(?:محدد|دقيق)",
    ],
    "(?<!哪)几号|几日|哪(?:一|个)?(?:周|星期)|哪(?:一)?天|(?<=[是在])那(?:一)?天|具体(?:日期|哪天)",
  ],
  place: [
    [
      `(?<!(?:о ч[её]м|что|чего|кто|кого|как(?:ой|ая|ое|ие))[^?]{0,80}, )где ${SOME}(?:состо[ия]\\p{L}*|прой[дт]\\p{L}+|прош\\p{L}+|проход\\p{L}+|провод\\p{L}+|провед\\p{L}+|провел\\p{L}*|собер\\p{L}+|собир\\p{L}+|собрал\\p{L}+)|(?:в|на) как(?:ом|ой) (?:именно )?(?:здании|площадке(?! .{0,24}(?:расска|доклад|отчит|докла|представ))|месте(?! (?:отчет|доклад|документ|текст)))`,
      `whereabouts|where ${SOME}(?:held|take place|takes place|took place|taking place|hosted|happen(?:ed|s)?|meet|met|convened?|be)|where (?:is|are|was|were) the (?:next|first|second|last|${ORDINAL})|who(?:'s| is| will)? (?:to )?host(?:s|ing)?|(?:which|what|the) building|(?:in|at) (?:which|what) (?:place|premises|site)(?! (?:in|of) the)`,
      `(?:c'etait|c'est|c) ou(?: ca)?(?! (?!svp|stp|deja|exactement|precisement|au juste)\\p{L})|ou (?:c'etait|ca a|s'est|se sont|se tien\\p{L}+|se deroul\\p{L}+|s'est deroul\\p{L}+|aura|auront|a eu|ont eu|avait|etait|sera|seront)|(?:a|aura|ont|auront) (?:eu )?lieu ou(?!\\s\\p{L})|ou ${SOME}(?:tenu\\p{L}*|lieu|deroul\\p{L}+)|quel batiment|(?:a|dans|sur) quel (?:endroit|site) (?:s'est|se|a|ont|aura|etait|sera)`,
      `donde ${SOME}(?:celebr\\p{L}+|realiz\\p{L}+|tuvo lugar|tuvieron lugar|tendra\\p{L}* lugar|tiene lugar|hizo|hicieron|reun\\p{L}+|sera|seran|es la proxima|es el proximo)|(?:que|cual) (?:edificio|recinto)|en que (?:lugar|sitio)(?! (?:web|del? ))`,
      `و?اين ${SOME}(?:[يتسن]*عقد\\p{L}*|انعقد\\p{L}*|[يتس]*قام\\p{L}*|اقيم\\p{L}*|جري|جرت|نظم\\p{L}*)|اي مبني|في اي (?:مكان|موقع)(?! (?:من|في|ال))`,
    ],
    "(?:哪里|哪儿|哪|何处|什么地方)(?:举行|召开|举办|开|办|进行|搞)|(?:举行|召开|举办|开|办)(?:的|是)?(?:在)?(?:哪里|哪儿|何处|什么地方)|哪(?:栋|座|幢)|(?:哪|什么)(?:个|一个|处)?(?:地方|场地|场馆|场所)(?:[\\p{Script=Han}]{0,4}(?:举行|召开|举办|办|进行))",
  ],
  title: [
    [
      `(?:о чем|про что|названи\\p{L}+|заголов\\p{L}+|содержани\\p{L}+|кратк\\p{L}+ изложени\\p{L}+) ${SOME}${RU_DOCUMENT}|(?:что|чего) (?:в|во) ${RU_DOCUMENT}|(?:что|чего) ${SOME}(?:${RU_SAYS}) ${SOME}${NOT_ABOUT}${RU_DOCUMENT}|(?:что|чего) ${RU_DOCUMENT} ${SOME}(?:${RU_SAYS})`,
      `(?:title|subject|contents?|text|summary|provisions|gist) of ${SOME}${EN_DOCUMENT}|what(?:'s| is| does| did| was) ${SOME}${NOT_ABOUT}${EN_DOCUMENT} ${SOME}(?:about|${EN_SAYS})|what(?:'s| is| was)? in ${SOME}${EN_DOCUMENT}|what (?:does|did|was|is) ${SOME}(?:${EN_SAYS}) ${SOME}${NOT_ABOUT}${EN_DOCUMENT}|summari[sz]e ${SOME}${EN_DOCUMENT}`,
      `(?:titre|intitule|objet|contenu|texte|resume) ${SOME}${FR_DOCUMENT}|(?:de quoi|sur quoi|qu'y a-t-il dans|que trouve-t-on dans) ${SOME}${FR_DOCUMENT}|(?:que|qu'est-ce que?) (?:${FR_SAYS}) ${SOME}${NOT_ABOUT}${FR_DOCUMENT}|qu'est-ce que ${SOME}${FR_DOCUMENT} ${SOME}(?:${FR_SAYS})`,
      `(?:titulo|objeto|contenido|texto|nombre|resumen) ${SOME}${ES_DOCUMENT}|(?:de|sobre) que (?:trata|habla|va) ${SOME}${ES_DOCUMENT}|que (?:hay en|${ES_SAYS}) ${SOME}${NOT_ABOUT}${ES_DOCUMENT}`,
      `(?:عنوان|موضوع|نص|محتوي|مضمون|ملخص|عن (?:ماذا|ما|ايش|اي شيء)|ماذا (?:يقول|يتناول|يتضمن|يطلب|يقرر|قرر|جاء في|ورد في)|علي ماذا ينص|بماذا يقضي|ما الذي) ${SOME}(?:ال)?(?:قرار|مقرر) (?:[\\p{L}'-]+ ){0,5}${NUMBERED}`,
    ],
    "(?<![+\\d])\\d+号?(?:决议|决定)(?:[^，。？?]{0,4})(?:讲|说|关于|题目|标题|内容|名称|规定|要求|写了)",
  ],
  member: [
    [
      "(?:кто|как\\p{L}+|назов\\p{L}+|имена|список) (?:\\p{L}+ ){0,2}(?:член\\p{L}*|зампред\\p{L}*|заместител\\p{L}+ председател\\p{L}+|вице-председател\\p{L}+|кандидат\\p{L}*|эксперт\\p{L}*|лауреат\\p{L}*|победител\\p{L}+|сопредседател\\p{L}+|сокоординатор\\p{L}*)|кто (?:\\p{L}+ ){0,2}(?:баллотиру\\p{L}+|выдвига\\p{L}+|получил\\p{L}* преми\\p{L}+)|кто (?:\\p{L}+ )?(?:вошел|вошли|входит|входят|заседает) в|кто (?:в|во) не(?:е|го|м|й|их) (?:\\p{L}+ )?(?:вошел|вошли|входит|входят|заседает)|из кого состоит|(?:кто|кого|каки[емх]|назов\\p{L}+) (?:\\p{L}+ ){0,5}(?:присоединя\\p{L}+|присоедин(?:ит|ят)ся|войд(?:ет|ут)|вступ(?:ит|ят|ают)|примут)|(?:персональн\\p{L}+|поименн\\p{L}+|полн\\p{L}+) состав",
      "(?:(?:who(?:'s| is| are| was| were| will be)|which|names? of|name|list) (?:[\\p{L}-]+ ){0,3}|what (?:[\\p{L}-]+ )?)(?:members|vice-?chairs?|vice-?presidents?|candidates?|experts|panell?ists|laureates?|winners?|co-?chairs?|co-?facilitators?)|who (?:sits?|serves?|is|are) (?:in|on) (?:the|it|that|this)(?= |[?.,!]|$)|who (?:is |are |'s )?running for|who else (?:[\\p{L}-]+ ){0,2}(?:belongs?|takes part|(?:is|are) (?:in|part))|who won|composed of whom|(?:who|which) (?:(?!(?:together|with)(?!\\p{L}))[\\p{L}'-]+ ){0,5}(?:(?:will|to|could|might|'ll) join(?! in(?!\\p{L}))|joining|lined up|(?:get|be|being) added)|who(?:'s| is| are| will be) (?:\\p{L}+ ){0,2}(?:joining|next to join)|made up of whom|(?:full|complete) (?:membership|composition)",
      "(?:qui (?:est|sont|etaient|seront)|quels?|(?<!au )noms?|liste|cite\\p{L}*) (?:[\\p{L}-]+ ){0,3}(?:membres|vice-president\\p{L}*|candidat\\p{L}*|experts?|laureat\\p{L}*|gagnant\\p{L}*|copresident\\p{L}*|cofacilitat\\p{L}*)|qui (?:(?:y|en|le|la|les) )?(?:siege|fait partie|font partie|compose|se presente|a gagne|a remporte)\\p{L}*|de qui (?:se compose|est compose)|composition (?:complete|exacte|actuelle|d[eu'])|(?:qui|quel(?:le)?s?|lesquel(?:le)?s) (?:[\\p{L}'-]+ ){0,4}(?:rejoin(?:t|nent|dr\\p{L}+)|integrer(?:a|ont)|entrer(?:a|ont)?|s'ajout(?:e|ent|er\\p{L}+)|adherer(?:a|ont))|(?:qui|lesquel(?:le)?s) (?:vont|va|doivent|devraient|pourraient) (?:y |s')?(?:entrer|adherer|integrer|rejoindre|ajouter)",
      "(?:(?:quien(?:es)? (?:es|son|eran|fueron|seran)|cuales|(?<!en )nombres?|lista) (?:[\\p{L}-]+ ){0,3}|que )(?:miembros|vicepresident\\p{L}+|candidat\\p{L}+|expert[oa]s|laureados|galardonad\\p{L}+|ganador\\p{L}*|copresident\\p{L}+|cofacilitador\\p{L}*)|(?:quien(?:es)?|cuales|que) (?:\\p{L}+ ){0,4}(?:entran|entraran|se (?:une|suma|incorpora)\\p{L}*|van a (?:entrar|unirse|sumarse|incorporarse))|composicion (?:completa|exacta|actual|de)|quien(?:es)? (?:(?:lo|la|los|las) )?(?:integra|compone|forma parte|forman parte|se presenta|gano|ganaron)\\p{L}*",
      "(?:من هم|من هو|ما اسماء|اسماء|ما هي اسماء) (?:ال)?(?:اعضاء|نواب|مرشح|خبراء|فائز|ميسر)\\p{L}*|(?:ال)?قائمه (?:(?:ال)?كامله )?ب?(?:اسماء )?(?:ال)?(?:اعضاء|مرشح|خبراء)\\p{L}*|من (?:فاز|يضم|ترشح|يترشح|يتنافس)\\p{L}*|ممن (?:يتالف|يتكون)|تشكيل\\p{L}* (?:ال)?(?:فريق|مجموعه|لجنه)|(?:مين|من|ما هي|اي|ماهي) (?:\\p{L}+ ){0,5}[سب]?[يت]نضم\\p{L}*",
    ],
    "(?:哪些|哪几[个家]|什么)成员(?!国)|成员的?(?:全?名单|名录)|(?:成员|副主席|候选人|专家|得主|获奖者|获奖人|联合主席)(?:都)?(?:是|有|叫)(?:谁|哪些|什么)|谁(?:是(?!代表)|当选|获|拿)(?:[\\p{Script=Han}A-Za-z]{0,8})(?:成员(?!国)|副主席|候选人|专家|得主|获奖者|奖)|由(?:谁|哪些人|哪些专家)组成|竞选|参选|(?:加|吸收|纳入|接纳|增加|加入|拉)(?:进来)?(?:的(?:是)?)?(?:哪|几)(?:些|几)?(?:家|个|机构)|(?:哪|几)(?:些|几)?(?:家|个)?(?:机构|实体|单位|组织)?(?:要|会|将|准备)?(?:加入|进来|入群)|(?:奖|奖项)(?:[\\p{Script=Han}]{0,4})谁(?:拿|获|得)",
  ],
  breakdown: [
    [
      "сколько (?:из|среди) (?:них|этих|нее)|сколько [\\p{L}\\p{N} ]{0,40}в (?:первый|второй|последний) день|сколько [\\p{L}\\p{N} ]{0,40}(?:женщинами|мужчинами|делегатами|государствами|нпо|представителями|от (?:частного сектора|гражданского общества|нпо|государств|правительств|женщин))|(?:в разбивке|разбивка) по|(?:^\\P{L}*(?:а |и )?|(?:это|данные|цифры|показател\\p{L}+) )по (?:странам|регионам|полу|возраст\\p{L}+|годам|дням|доходам)(?=[\\s\\p{P}]*$)|(?:сколько|процент\\p{L}*|дол[яюи]) [\\p{L}\\p{N} ]{0,40}(?:молод\\p{L}+|подростк\\p{L}*|пожил\\p{L}+|\\d{1,2} ?(?:-|до) ?\\d{1,2} лет)",
      "how many (?:of (?:them|these|those|the)|[\\p{L} ]{0,30}(?:by|from) (?:women|men|states?|member states|governments|ngos|civil society|the private sector|stakeholders)|[\\p{L} ]{0,30}on (?:the )?(?:first|second|last|each) day)|(?:split|breakdown) (?:of|between)|(?:^\\P{L}*(?:and |also )?|(?:that|it|this|them|these|figures?|numbers?|data|percentages?) )by (?:region|country|sex|gender|age|income|year|day)s?(?=[\\s\\p{P}]*$)|(?:how many|percent\\p{L}*|share|proportion|%) [\\p{L}\\p{N} ]{0,40}(?:youth|young|youngsters|teenagers?|children|elderly|older people|\\d{1,2} ?(?:-|to) ?\\d{1,2})",
      "combien (?:d'entre (?:eux|elles)|parmi (?:eux|elles)|[\\p{L}' ]{0,30}(?:par (?:des )?(?:femmes|hommes|etats|ong|gouvernements)|(?:du secteur prive|de la societe civile))|[\\p{L}' ]{0,30}le (?:premier|second|deuxieme|dernier) jour)|(?:repartition|ventilation) (?:de|des|par|entre)|venti(?:le|lee)s? par|(?:^\\P{L}*(?:et )?|(?:ca|cela|chiffres|donnees) )par (?:region|pays|sexe|genre|age|revenu|annee|jour)s?(?=[\\s\\p{P}]*$)|(?:combien|pourcentage|part|proportion) [\\p{L}\\p{N}' ]{0,40}(?:jeunes|adolescents?|enfants|personnes agees|\\d{1,2} a \\d{1,2} ans)",
      "cuant[oa]s (?:de (?:ell[oa]s|est[oa]s|es[oa]s)|[\\p{L} ]{0,30}(?:por (?:mujeres|hombres|estados|ong|gobiernos)|del sector privado|de la sociedad civil)|[\\p{L} ]{0,30}el (?:primer|segundo|ultimo) dia)|(?:desglose|reparto|distribucion) (?:de|por|entre)|desglosad[oa]s? por|(?:^\\P{L}*(?:y )?|(?:eso|esto|datos|cifras) )por (?:region|pais|sexo|genero|edad|ingreso|ano|dia)(?:e?s)?(?=[\\s\\p{P}]*$)|(?:cuant[oa]s|porcentaje|proporcion) [\\p{L}\\p{N} ]{0,40}(?:jovenes|adolescentes|ninos|personas mayores|\\d{1,2} a \\d{1,2} anos)",
      "كم (?:منهم|منها|من بينهم|من بينها)|كم [\\p{L} ]{0,40}(?:في )?اليوم (?:الاول|الثاني|الاخير)|كم [\\p{L} ]{0,30}(?:القت?ها (?:ال)?(?:دول|نساء|منظمات)|من (?:القطاع الخاص|المجتمع المدني))|^\\P{L}*(?:و)?ب?حسب (?:ال)?(?:منطقه|مناطق|بلد|بلدان|جنس|عمر|سنه|يوم|دخل)(?=[\\s\\p{P}]*$)|(?:توزيع|تقسيم) (?:ال)?\\p{L}+ (?:بحسب|حسب|بين)|(?:كم|نسبه) [\\p{L}\\p{N} ]{0,40}(?:(?:ال)?شباب|(?:ال)?مراهقين|(?:ال)?اطفال|كبار السن)",
    ],
    "(?:其中|里面|里头)(?:[\\p{Script=Han}]{0,8})(?:占了?)?(?:几|多少)(?:次|个|名|位|人)|第[一二]天(?:[\\p{Script=Han}]{0,6})(?:几|多少)|(?:分别|各)(?:占|有)?(?:几|多少)(?:次|个|名|位)|按[\\p{Script=Han}]{1,6}(?:细分|划分|分列)|^按(?:地区|区域|国家|性别|年龄|年份|收入)(?:呢|来看)?[?？]?$|(?:来自)?(?:私营部门|企业|民间(?:社会|组织)|非政府组织|女性|妇女|政府)(?:的)?(?:代表|发言者?|发言人)?(?:又|共|都)?(?:有|共|讲了|说了|发了)(?:多少|几)|(?:多少|几)(?:名|位|个)?(?:来自)?(?:私营部门|企业|民间社会|非政府组织|女性|妇女)(?:的)?(?:代表|发言)|(?:青年|青少年|年轻人|老年人|儿童|\\d{1,2}(?:-|到|至)\\d{1,2}岁)[\\p{Script=Han}]{0,12}(?:多少|比例|占比|几成)",
  ],
  beginning: [
    [
      "когда (?:\\p{L}+ ){0,4}перв(?:ое|ая) (?:заседани|встреча|сессия|собрани)\\p{L}*|(?:когда|в каком году) (?:\\p{L}+ ){0,3}(?:состоял\\p{L}+|прошел|прошла|проведен\\p{L}*|провели) (?:\\p{L}+ )?перв\\p{L}+|с как(?:ого|их) (?:года|пор|времени)|когда (?:именно )?(?:\\p{L}+ ){0,3}(?:создан|основан|учрежд|запущен|выпустил|опубликов|издан|появил)\\p{L}*|в каком году (?:\\p{L}+ ){0,3}(?:создан|основан|учрежд|запущен|выпустил|опубликов|издан|появил)\\p{L}*|как давно",
      "when (?:is|was|will|does|did) [\\p{L}\\p{N} '+-]{0,40}first (?:meeting|session|sitting)|(?:when|(?:what|which) (?:year|month)) (?:was|were|did) [\\p{L}\\p{N} '+-]{1,50} first (?!(?:report|global))|(?:when|(?:what|which) (?:year|month)) was the very first|(?:when|(?:what|which) (?:year|month)) was the first [\\p{L}\\p{N} '+-]{1,50} held|since (?:when|what year|which year)|when (?:is|are|will|does|do) [\\p{L}\\p{N} '+-]{1,70}(?:start|begin|kick off)(?:s|ning)?|(?:when|(?:what|which) year) (?:was|were|did) [\\p{L}\\p{N} '+-]{1,50}(?:founded|established|created|set up|launched|published|released|issued|start(?:ed)?|begin|begun)|how long (?:has|have) [\\p{L} ]{1,40}(?:existed|been)",
      "(?:est|a ete) (?:sortie?|publiee?|parue?|creee?|lancee?|fondee?) quand|(?:1re|premiere) (?:reunion|seance|session)[^?]{0,20} quand|quand [^?]{0,20}(?:1re|premiere) (?:reunion|seance|session)|(?:quand|en quelle annee) (?:s'est tenue?|a eu lieu) (?:le|la) premi\\p{L}+|depuis (?:quand|quelle annee|combien)|(?:quand|en quelle annee) (?!(?:on|nous|vous|ils|elles) )[\\p{L}\\p{N}' -]{1,50}(?:cre|fond|etabli|lanc|publi|paru|institu)\\p{L}*",
      "cuando (?:\\p{L}+ ){0,4}primera (?:reunion|sesion)|(?:cuando|en que ano) (?:fue|se celebro|tuvo lugar) (?:el|la) primer\\p{L}*|desde (?:cuando|que ano|hace cuanto)|(?:cuando|en que ano) (?:se )?(?:\\p{L}+ ){0,3}(?:cre|fund|establec|lanz|public|instituy|nac)\\p{L}+|desde que ano",
      "(?:متي|في اي (?:عام|سنه)) (?:عقد|انعقد|اقيم|نظم)\\p{L}* (?:اول|ال\\p{L}+ الاول)|منذ (?:متي|اي (?:عام|سنه)|كم)|(?:متي|في اي (?:عام|سنه)) (?:تم )?(?:تاسس|تاسيس|انشئ|انشاء|اسس|اطلق|اطلاق|نشر|صدر)\\p{L}*",
    ],
    "(?:头一次|首次|第一次)(?:开会|会议|召开|集会|碰头)(?:是|在)?(?:什么时候|何时|啥时候|哪天|哪年|几号)|(?:什么时候|何时|啥时候|哪天)(?:头一次|首次|第一次)(?:开会|会议|召开|碰头)|(?:从|自)(?:哪年|哪一年|什么时候|何时)(?:开始|起)?|(?:什么时候|何时|哪年|哪一年)(?:[\\p{Script=Han}]{0,3})(?:成立|创立|创办|建立|设立|发布|推出|启动|出版)|(?:成立|创立|创办|建立|设立|发布|推出)(?:于|的)?(?:时间|年份|哪年|哪一年|什么时候|何时)",
  ],
  recording: [
    [
      "видео\\p{L}*|(?:видео)?запис[ьи](?: (?:трансляци|заседани|совещани|мероприяти)\\p{L}*)|трансляци\\p{L}+|стенограмм\\p{L}*",
      "videos?|recordings?|webcasts?|live ?streams?|transcripts?|footage",
      "videos?|enregistrements?|retransmission\\p{L}*|webdiffusion\\p{L}*|transcription\\p{L}*",
      "videos?|grabacion(?:es)?|retransmision\\p{L}*|transmision (?:en vivo|por internet)|transcripcion(?:es)?",
      "(?:ال)?فيديو\\p{L}*|(?:ال)?تسجيل(?:ات)? (?:ال)?(?:مصور|صوتي|جلس|حدث|اجتماع|فعالي)\\p{L}*|(?:ال)?بث (?:ال)?(?:مباشر|شبكي)",
    ],
    "视频|录像|录音|回放|直播|文字实录",
  ],
  procedure: [
    [
      "по какой процедуре|какова процедура|как (?:мне |нам |можно |я могу )?(?:подать (?:заявк|заявлени)\\p{L}*|зарегистрир\\p{L}+|записаться|устроиться|получить (?:доступ|аккаунт|учетн\\p{L}+|визу|приглашени\\p{L}+|пропуск|стипенди\\p{L}+|грант)|стать член\\p{L}+|вступить|аккредит\\p{L}+)|как(?:ие|им) (?:\\p{L}+ )?(?:документы|бумаги|справки) (?:\\p{L}+ ){0,2}(?:нужн\\p{L}*|надо|прилож\\p{L}+|подать|пода\\p{L}+|собра\\p{L}+)|как(?:ие|им|ов\\p{L}) (?:\\p{L}+ )?(?:услови|требовани|критери)\\p{L}+ (?:\\p{L}+ ){0,2}(?:вступлени|членств|прием|участи|отбор|соответств|выполн)\\p{L}*",
      "(?:which|what) procedure|how (?:do|can|could|should|to|would) (?:i |we |one |you )?(?:appl(?:y|ied)|register|sign up|get an? |get access|obtain|enrol\\p{L}*|become an? |join|accredit|submit an? application|book)|(?:which|what) (?:[\\p{L}-]+ )?(?:documents|papers|forms?|paperwork) (?:do |must |should |are |is |to |have )(?:[\\p{L}]+ ){0,4}(?:submit|attach|fill|file|provide|needed|required|enclose)\\p{L}*|(?:which|what)(?: are the)? (?:[\\p{L}-]+ )?(?:conditions|requirements|criteria|prerequisites) (?:must|do|does|should|has|have|to|for|apply|of) (?:[\\p{L}-]+ ){0,6}(?:join\\p{L}*|members?(?:hip)?|admission|entry|eligib\\p{L}+|appl(?:y|icants?))",
      "quelle procedure|comment (?:puis-je |peut-on |faire pour |dois-je |on peut |je peux )?(?:postuler|s'inscrire|m'inscrire|candidater|obtenir un|devenir|adherer|s'accrediter|deposer une)|quel(?:le)?s (?:documents|pieces|papiers|formulaires?) (?:faut-il |doit-on |dois-je |fournir|joindre|deposer|remplir)|quel(?:le)?s (?:sont les )?(?:conditions|criteres|exigences) (?:[\\p{L}'-]+ ){0,5}(?:adhesion|admission|adherer|rejoindre|membre|eligib\\p{L}+|candidat\\p{L}*)",
      "que procedimiento|como (?:puedo |se puede |podemos |hago para |se )?(?:solicit\\p{L}+ (?:un|una)|inscrib\\p{L}+|registr\\p{L}+|apunt\\p{L}+|obten\\p{L}+ (?:un|una|acceso)|postul\\p{L}+|acredit\\p{L}+|hacer(?:me|se) miembro)|que (?:documentos|papeles|formularios?) (?:hay que |debo |tengo que |se deben? |se necesitan? |hace falta )?(?:adjuntar|presentar|entregar|llevar|rellenar|aportar|necesito|piden)(?=[^?]{0,30}(?:solicit|postul|inscri|pedir|optar|entrar))|que (?:condiciones|requisitos|criterios) (?:[\\p{L}]+ ){0,5}(?:ingres\\p{L}+|unirse|entrar|admision|miembro|adhes\\p{L}+)",
      "باي اجراء|كيف (?:يمكنني |يمكن |يمكننا |استطيع )?(?:التقدم|اتقدم|التسجيل|اسجل|الحصول علي|احصل علي|الانضمام|انضم|تقديم طلب|الاشتراك)|ما (?:هي )?(?:ال)?(?:وثائق|مستندات|اوراق|شروط|متطلبات|معايير) (?:ال)?(?:مطلوبه|لازمه|قبول|انضمام|عضويه|تقديم|تقدم|انتساب)\\p{L}*|ما (?:هي )?(?:ال)?(?:شروط|متطلبات|معايير) (?:\\p{L}+ ){0,2}(?:ل?لانضمام|العضويه|القبول|للعضويه)",
    ],
    "(?:按|依|通过)照?(?:什么|何种|哪种)程序|(?:流程|手续)(?:怎么|如何|是什么|怎样)|(?:怎么|如何|怎样)(?:才能|可以|能)?(?:申请|报名|注册|加入|登记|获得(?:资格|账号)|办理)|(?:要|需要?|得)(?:交|提交|准备|附|带)(?:哪些|什么)(?:材料|文件|表格)|(?:要|需要?|得)?(?:符合|满足|具备)(?:哪些|什么)(?:条件|要求|标准)",
  ],
  consequence: [
    [
      "как(?:ие|ая|ой|ое) (?:\\p{L}+ )?(?:санкци|последств|наказани|штраф|ответственност)\\p{L}*|что (?:\\p{L}+ ){0,2}(?:будет|произойдет|случится|станет|грозит)[, ]+(?:\\p{L}+ ){0,3}если|(?<!\\p{L})если [^?.!]{0,80}(?:не|опозда\\p{L}+|просроч\\p{L}+)(?!\\p{L})[^?.!]{0,80}(?:что (?:тогда|будет|произойдет)|что им за это)|(?:что|чем) (?:\\p{L}+ ){0,2}грозит|кто (?:\\p{L}+ ){0,2}(?:накажет|наказывает|привлечет к ответственности)|кто (?:\\p{L}+ ){0,2}спросит с|как(?:ие|ими|ой|ая) (?:\\p{L}+ ){0,3}(?:рычаг|мер[аы] воздействия|механизм\\p{L}* принуждения)\\p{L}*",
      "(?:what|which|any) (?:[\\p{L}-]+ ){0,2}(?:sanctions?|penalt(?:y|ies)|consequences|fines?)|what (?:happens|will happen|would happen)[\\p{L}\\p{N} ,']{0,60}(?<!\\p{L})(?:if|when|who|that|without|should)|(?:if|when) [^?.!]{0,80}(?:not|n't|fails?|miss(?:es)?|late)(?!\\p{L})[^?.!]{0,80}what (?:happens|then|next)|what if (?:[\\p{L}\\p{N}'-]+ ){1,10}(?:not|\\p{L}+n't|fails?|miss(?:es)?|late)|holds? (?:[\\p{L}-]+ ){1,4}(?:accountable|to account)|(?:what|which|any) (?:[\\p{L}-]+ ){0,2}(?:leverage|enforcement (?:powers?|mechanisms?))|how (?:is|are|will|would) (?:[\\p{L}-]+ ){1,6}enforced",
      "quel(?:le)?s? (?:[\\p{L}-]+ ){0,2}(?:sanctions?|consequences?|amendes?|penalites?)|(?:que|qu'est-ce qui|qu'est-ce qu'il) (?:se |leur |lui )?(?:passe|passera|pass\\p{L}+|arrive|arrivera)(?:-t-il)?[\\p{L}\\p{N} ,']{0,60}(?<!\\p{L})(?:si|s'il)(?!\\p{L})|(?<!\\p{L})s(?:i |'il)[^?.!]{0,80}(?:pas|retard)(?!\\p{L})[^?.!]{0,80}(?:que se passe|qu'arrive|il se passe quoi)|(?:que|qu'est-ce que?) (?:\\p{L}+ ){0,2}risqu\\p{L}+[^?]{0,60}(?<!\\p{L})(?:s[i']|qui n[e']|en cas)|quels? (?:[\\p{L}-]+ ){0,2}(?:leviers?|moyens? de (?:pression|contrainte))",
      "(?:que|hay|cual es|cuales son) (?:[\\p{L}-]+ ){0,2}(?:sanciones|sancion|consecuencias?|multas?)|que (?:les? )?(?:pasa|pasara|ocurre|ocurrira|sucede|sucedera)[\\p{L}\\p{N} ,]{0,60}(?<!\\p{L})(?:si|que no|sin)(?!\\p{L})|(?<!\\p{L})si [^?.!]{0,80}(?<!\\p{L})(?:no|tarde)(?!\\p{L})[^?.!]{0,80}que (?:pasa|ocurre|sucede)|(?:que|cuales) (?:[\\p{L}-]+ ){0,2}(?:medidas coercitivas|(?:medios|mecanismos?|instrumentos) de (?:presion|coercion))",
      "ما (?:هي )?(?:ال)?(?:عقوبات|عقوبه|عواقب|غرامه|جزاءات)|(?:ماذا|شو|ايش|وش|ايه اللي|ما الذي) (?:راح |رح )?(?:[سب]?(?:يحدث|يحصل|يصير|يجري|هيحصل))[\\p{L} ،]{0,30}(?:اذا|لو|ان لم)|(?<!\\p{L})و?(?:اذا|لو) (?:ما|لم)(?!\\p{L})[^؟?.!]{0,80}(?:ماذا|ما|شو|ايش|وش) (?:الذي )?(?:راح |رح )?[سب]?[يت](?:حدث|حصل|صير|جري)|(?:من|مين) (?:ي|س?ي)?(?:حاسب|عاقب)(?:ه|ها|هم)?",
    ],
    "(?:什么|哪些|有无|有没有)(?:[\\p{Script=Han}]{0,2})(?:制裁|处罚|惩罚|后果|罚款)|(?:如果|若|要是|万一|没有?按)(?:[^？?]{0,60})(?:会怎样|会怎么样|会如何|怎么办|怎么处理|有什么后果)|(?:不|没有?|未)[^？?。]{0,16}(?:怎么办|怎么处理)|谁(?:来)?(?:追责|问责|追究)|(?:什么|哪些)(?:手段|权力|约束力|强制力|措施)(?:可以|能|来|去)?(?:催|逼|强制|迫使|约束|追)",
  ],
  finding: [
    [
      `что (?:\\p{L}+ )?(?:выяв|обнаруж|установ|показ)\\p{L}* ${SOME}(?:оценк|проверк|мониторинг)\\p{L}*|(?:вывод|заключени|рекомендаци|недостатк|слабы\\p{L}+ мест|урок)\\p{L}* ${SOME}(?:доклад|обзор|исследовани|консультаци|отчет|опрос)\\p{L}*|к как\\p{L}+ (?:\\p{L}+ )?вывод\\p{L}* ${SOME}приш\\p{L}+|(?:доклад|обзор|исследовани|консультаци|опрос)\\p{L}*[^.!]{0,80}(?<!\\p{L})(?:вывод|заключени)(?:ы|ов|ам|я|е)(?!\\p{L})|что (?:показал|выявил|установил|порекомендовал)\\p{L}* ${SOME}(?:доклад|обзор|исследовани|консультаци|отчет|опрос)\\p{L}*`,
      `(?:conclusions?|findings|weaknesses|shortcomings|lessons|recommendations|takeaways) ${SOME}(?:review|report|study|consultations?|survey)s?|(?:review|study|consultations?|survey)s?[^.!]{0,80}(?:the|its|their|main|key|top) (?:conclusions|findings|takeaways)|what (?:has|have|did) ${SOME}(?:found|find|concluded?|identif(?:y|ied)) ${SOME}(?:assess|evaluat|review|audit)\\p{L}*|what (?:did|does|do|has|have) ${SOME}(?:review|report|study|consultations?|survey)s? ${SOME}(?:conclude|concluded|find|found|recommend|recommended|identify|identified|show|shown|reveal|revealed|establish)`,
      `(?:conclusions?|constats?|faiblesses|lacunes|lecons|recommandations?|enseignements?) ${SOME}(?:[ld]')?(?:examen|rapport|etude|consultations?|enquete|bilan)s?|(?:examen|etude|consultations?|enquete|bilan)s?[^.!]{0,80}(?:les|ses|leurs|(?:principa|grand|cle)\\p{L}*) (?:conclusions|constats|enseignements)|que retenir d\\p{L}+ (?:l')?(?:examen|etude|consultations?|enquete|bilan)s?|(?:que|qu'est-ce qu[e']) ?${SOME}(?:constate|conclu|releve|trouve) ${SOME}(?:evaluation|examen|controle)\\p{L}*|(?:que|qu'est-ce qu[e']) ?(?:conclut|constate|recommande|a conclu|ont conclu|a constate|a montre|a revele) ${SOME}(?:[ld]')?(?:examen|rapport|etude|consultations?|enquete|bilan)s?`,
      `(?:conclusion(?:es)?|constataciones|hallazgos|debilidades|lecciones|recomendaciones|ensenanzas) ${SOME}(?:examen|informe|estudio|consultas?|encuesta|balance|revision)(?:es)?|(?:examen|estudio|consultas?|encuesta|balance|revision)(?:es)?[^.!]{0,80}(?:las|los|sus|principales|grandes) (?:conclusiones|hallazgos|ensenanzas)|que (?:ha )?${SOME}(?:constatado|concluido|encontrado|detectado) ${SOME}(?:evalua|examen|revis)\\p{L}*|que (?:concluyo|concluye|constato|recomendo|recomienda|revelo|detecto|mostro) ${SOME}(?:examen|informe|estudio|consultas?|encuesta|balance|revision)(?:es)?`,
      `(?:ال)?(?:استنتاجات|خلاصات|توصيات|نتائج|مواطن ضعف|دروس) ${SOME}(?:ال)?(?:تقرير|استعراض|دراسه|مشاورات|مسح)\\p{L}*|(?:تقرير|استعراض|دراسه|مشاورات|مسح)\\p{L}*[^.!]{0,80}(?:ال)?(?:استنتاجات|خلاصات)|(?:ماذا|ما الذي) (?:وجد|اكتشف|لاحظ)\\p{L}* ${SOME}(?:تقييم|استعراض)\\p{L}*|(?:ماذا|ما الذي|بماذا|بم|ما) (?:خلص|استنتج|اوصي|كشف|اظهر|طلع)\\p{L}* ${SOME}(?:من )?(?:ال)?(?:تقرير|استعراض|دراسه|مشاورات|مسح)`,
    ],
    "(?:磋商|协商|审查报告|评估报告|研究|调查|回顾)(?:[^？?。]{0,25})(?:结论|发现了什么|建议(?:是|有))|(?:评估|审查)(?:[^？?。]{0,16})(?:发现|查出|得出)了?(?:什么|哪些)|(?:磋商|协商)(?:[^？?。]{0,12})(?:谈|说|讲|讨论)了(?:什么|些什么|哪些)",
  ],
  term: [
    [
      "срок(?:а|е|ом)? (?:ее |его |их )?полномочий|полномочия (?:\\p{L}+ ){0,3}(?:истек|законч|заканч)\\p{L}+|у не(?:е|го) (?:\\p{L}+ )?срок|переизб\\p{L}+|(?:на|во) втор\\p{L}+ срок",
      "terms? of office|(?:his|her|their) (?:current )?(?:term|mandate) (?:[\\p{L}]+ ){0,2}(?:end|expire|finish|run)s?|(?:end|expiry) of (?:his|her|their) (?:term|mandate)|re-?elect(?:ed|ion)?|second term|(?:stand|run)(?:ning|ing)? again",
      "(?:son|leur) mandat (?:[\\p{L}'-]+ ){0,3}(?:termine|prend|expire|acheve|finit)\\p{L}*|fin de (?:son|leur) mandat|reelu\\p{L}*|reelection|se represent(?:e|er|era)(?!\\p{L})",
      "(?:acab|termin|venc|expir)\\p{L}* (?:\\p{L}+ ){0,2}(?:el|su) mandato|su mandato (?:\\p{L}+ ){0,3}(?:acab|termin|venc|expir)\\p{L}*|reeleg\\p{L}*|reeleccion|(?:presentarse|postularse) (?:otra vez|de nuevo|nuevamente)|volver a presentarse|segundo mandato",
      "(?:تنتهي|انتهاء|نهايه|مده) ولايت(?:ه|ها|هم)|(?:مده|انتهاء|نهايه) (?:ال)?ولايه|اعاده انتخاب\\p{L}*|ولايه ثانيه|[يت]ترشح (?:مجددا|مره اخري|ثانيه)",
    ],
    "任期[^？?，,]{0,4}(?:到|什么时候|何时|哪年|几时)|连任|换届",
  ],
} as const satisfies Partial<Record<AskedThing, AskedPhrases>>;
