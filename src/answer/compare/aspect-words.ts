import type { MissingAspect } from "../../domain/answer.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Something that is asked for beside the subject, and the words of reports that give it; both see folded text. */
export interface Aspect {
  readonly asks: RegExp;
  /** In the languages of reports. */
  readonly gives: RegExp;
  /** Whether all sentences of the first paragraph that give it are wanted, and not one. */
  readonly wantsAll?: boolean;
  /** Whether the paragraph right behind may tell it: "both events were held …" stands in one of its own. */
  readonly isBehind?: boolean;
  /** What is asked for and need not be given where it is: "how much extra money?" is told by "within existing resources". */
  readonly settles?: readonly MissingAspect[];
}

/** What questions ask for beside who must do what: whether it goes on, how often, with what money, what for, to whom, led by whom. */
export const ASPECTS: readonly Aspect[] = [
  {
    asks: phrasePattern(
      [
        "как часто|с какой (?:периодичностью|частотой)|раз в (?:год|сколько|два года)|раз в \\p{N} года|кажд\\p{L}+ (?:год|два года)|ежегодно ли",
        "how (?:often|frequently)|what frequency|(?:every|each) (?:year|other year|second year|two years)|annual(?:ly)?|yearly|biennial(?:ly)?",
        "a quelle frequence|a quel rythme|tous les (?:combien|ans|deux ans)|chaque annee|annuel\\p{L}*|biennal\\p{L}*",
        "cada cuanto|con que (?:frecuencia|periodicidad)|cada (?:ano|dos anos)|anual\\p{L}*|bienal\\p{L}*",
        "(?:و)?كل كم|كم مره|(?:ب?شكل )?سنويا?|كل (?:سنه|عام|سنتين|عامين)",
      ],
      "多久.{0,4}[次回届]|几年一|每隔|每年|隔年|每两年|频率|多长时间一次",
    ),
    gives: phrasePattern(
      ["ежегодн\\p{L}*|кажд\\p{L}+ год|периодическ\\p{L}*|annual(?:ly)?|every year|periodic\\p{L}*"],
      "(?!)",
    ),
    settles: ["rhythm", "date", "day"],
  },
  {
    asks: phrasePattern(
      [
        "бюджет\\p{L}*|(?<!(?:имеющихся|существующих|наличных) )ресурс\\p{L}*|(?:доп\\p{L}*|новы\\p{L}*|отдельн\\p{L}*) (?:деньг\\p{L}*|денег|средств\\p{L}*|финансирован\\p{L}*)|деньг\\p{L}* (?:под|на) (?:это|нее|него|эту)|за (?:чей|какой) счет|(?:на )?чь[ие](?:х|м)? (?:деньг\\p{L}*|средств\\p{L}*)|кто (?:платит|оплачивает|финансирует)|(?:дали|дают|выделил\\p{L}*) денег",
        "budget|(?:extra|new|additional|separate|more|any) (?:money|funding|funds|resources|cash)|(?<!(?:existing|available) )resources|funded|who pays|whose (?:money|expense)|who(?:'s| is) (?:paying|funding)",
        "budget|(?<!limite des )(?:moyens|ressources)(?! (?:existant|disponible)\\p{L}*)|l'argent de qui|aux frais de qui|qui (?:paie|finance)|financement (?:en plus|supplementaire|a part)|argent (?:en plus|supplementaire)",
        "presupuesto|recursos(?! (?:existentes|disponibles))|dinero de quien|con que dinero|quien (?:paga|financia)|(?:fondos|dinero|financiacion) (?:aparte|adicional\\p{L}*|extra|nuev\\p{L}+)",
        "(?:ال)?ميزاني\\p{L}+|علي حساب (?:مين|من)|(?:مين|من) (?:بي|ي)(?:مول|دفع)|(?:ال)?موارد(?! (?:ال)?(?:متاحه|موجوده|قائمه))|اموال|تمويل (?:اضافي|جديد|مستقل)",
      ],
      "预算|(?<!(?:现有|可用))资源|经费|谁出[钱资]|谁的钱|谁买单|(?:额外|新增|另外|单独)的?(?:资金|钱)|给钱",
    ),
    gives: phrasePattern(
      ["(?:имеющи|существующи|выделенн|наличн)\\p{L}+ (?:[^.]{0,20})?ресурс\\p{L}*|(?:available|existing) resources"],
      "(?!)",
    ),
    settles: ["figure", "sum", "donor"],
  },
  {
    asks: phrasePattern(
      [
        "зачем|для чего|с какой целью|как(?:ова|ая) (?:\\p{L}+ )?цель|цель (?:у )?(?:нее|него|этого|карты|работы)|чего (?:\\p{L}+ ){0,3}(?:достич|добит|добива|достига)\\p{L}+|в чем смысл|что (?:она|он|это) даст|про что|(?:на что|куда) направлен\\p{L}*",
        "what for|what's (?:it|that|the point)(?: of it)? for|(?:aim|purpose|goal|point) of|(?:is|are|be) (?:it |they |that )?(?:for|aimed)|achieve|accomplish|intended|what is it (?:for|about)",
        "dans quel but|(?:quel (?:en )?est|quel etait|avec|son|leur|le) (?:le |son |l'|leur )?but|objectif|finalite|a quoi (?:ca |elle |il )?(?:sert|servira|va servir)|vise(?:-t-\\p{L}+)?|accomplir|pour quoi faire",
        "para que(?: sirve)?|objetivo|finalidad|lograr|conseguir|proposito|busca",
        "(?:ال)?هدف\\p{L}*|(?:ال)?غرض\\p{L}*|(?:ال)?غايه|ماذا (?:ي|ت)حقق",
      ],
      "目的|目标是|为了什么|干什么用|达到什么|实现什么|有什么用",
    ),
    gives: phrasePattern(
      ["(?:должн\\p{L}+ быть )?направлен[аоы]? на|с целью|призван[аоы]?|should be aimed at|with a view to"],
      "(?!)",
    ),
    settles: ["reason"],
  },
  {
    asks: phrasePattern(
      [
        "перед кем|кому (?:это |он\\p{L}* |потом |должн\\p{L}+ )*(?:отчит|докл|доло|представ|сда)\\p{L}+|куда (?:\\p{L}+ )?(?:отчит|представ|сда)\\p{L}+",
        "report(?:s|ed|ing)?(?: back)? to|(?:to )?whom|who (?:do|does) (?:\\p{L}+ ){1,3}report to|where do(?:es)? (?:\\p{L}+ ){1,3}report",
        "devant qui|a qui (?:\\p{L}+[ -]){0,4}(?:rapport|compte|remis\\p{L}*|present\\p{L}+|soumis\\p{L}*)",
        "(?:ante|a) quien(?:es)? (?:\\p{L}+ ){0,3}(?:inform|rind|present|entreg)\\p{L}*",
        "(?:و)?(?:لمن|امام من|الي من|لاي جهه)",
      ],
      "[向给跟]谁|向哪",
    ),
    gives: phrasePattern(
      [
        "доложить|на рассмотрение|представить (?:доклад|отчет)|(?:будет|быть) представлен\\p{L}*|for consideration|report (?:back )?to",
      ],
      "(?!)",
    ),
  },
  {
    asks: phrasePattern(
      [
        "координир\\p{L}*|координатор\\p{L}*|кто (?:там |ее |его |это )*(?:вообще )?(?:главн|рулит|ведет|возглав|руковод)\\p{L}*|во главе",
        "coordinat(?:es?|ed|ors?|ing)|who (?:leads|heads|runs|chairs|steers)|(?:led|run|steered|headed|chaired) by|in charge",
        "coordonn\\p{L}*|pilote\\p{L}*|dirige\\p{L}*|a la tete|chapeaut\\p{L}*",
        "coordin\\p{L}*|dirige\\p{L}*|lidera\\p{L}*|encabeza\\p{L}*|al frente|a cargo de",
        "(?:و)?ب?(?:[يتن]نسق\\p{L}*|(?:ال)?منسق\\p{L}*|[يت]قود\\p{L}*|[يت]راس\\p{L}*)",
      ],
      "协调|牵头|谁负责|领导|谁管",
    ),
    gives: phrasePattern(
      [
        "координаторами котор\\p{L}+|координируе\\p{L}+|координировал\\p{L}*|возглавля\\p{L}+|coordinated by|chaired by",
      ],
      "(?!)",
    ),
    settles: ["person", "member"],
  },
  {
    asks: phrasePattern(
      [
        "с кем (?:\\p{L}+ ){0,3}(?:соглас|созда|дела|готов|организ|пров|вместе|совместн)\\p{L}*|с кем вместе|вместе с кем|кто (?:были |там )?(?:со)?организатор\\p{L}*|кто (?:их |его )?организов\\p{L}+|на пару с кем",
        "with wh?o(?:m|se help)?|who(?:m)? (?:\\p{L}+ ){0,5}with|which (?:agencies|bodies|partners) (?:\\p{L}+ ){0,5}with|(?:co-?)?organi[sz]ers?|who organi[sz]ed|partners were",
        "avec qui|avec quel(?:le)?s (?:agences|organismes|partenaires)|qui (?:les |l')?(?:a|ont) (?:co)?organis\\p{L}+|(?:co)?organisateurs?",
        "con quien(?:es)?|con que (?:agencias|organismos|socios)|quien(?:es)? (?:los? |las? )?(?:co)?organiz\\p{L}+|(?:co)?organizador\\p{L}*",
        "(?:و)?مع (?:من|مين|اي (?:جهات|وكالات))|و?(?:من|مين) (?:الذي )?نظم\\p{L}*|(?:ال)?(?:جه\\p{L}+ )?(?:ال)?منظم(?:ون|ين|ه)",
      ],
      "[和与跟同](?:谁|哪些?机构|哪几家)|谁(?:来)?(?:主办|组织|举办|承办|合办)|(?:主办|组织|承办)(?:方|单位|机构)",
    ),
    gives: phrasePattern(
      ["в (?:сотрудничестве|координации|консультации) с|совместно с|вместе с|организаторы|при поддержке"],
      "(?!)",
    ),
    settles: ["person", "member"],
  },
  {
    asks: phrasePattern(
      [
        "(?:после (?:отчета|доклада|этого|20\\p{N}{2})|потом|дальше|помимо (?:отчета|доклада|оценки)|кроме (?:отчета|доклада|оценки)|больше|еще) (?:\\p{L}+ ){0,4}(?:дела|надо|нужно|должн|поруч|висит|отслежива|следи|распуска|занима)\\p{L}*|еще (?:что-?то|дела|задач)\\p{L}*|отслежива\\p{L}*|за чем (?:\\p{L}+ )?следи\\p{L}*|мониторить",
        "(?:after (?:that|reporting|the report|it reports|20\\p{N}{2})|besides (?:the )?report\\p{L}*|apart from report\\p{L}*|beyond report\\p{L}*|afterwards)|anything else (?:\\p{L}+ ){0,4}(?:do|asked|expected)|keep (?:an eye|track)|follow(?:ing)?[- ]up on|monitor(?:ing)?|what does it track",
        "apres (?:le rapport|ca|cela|20\\p{N}{2}|avoir (?:rendu|remis))|une fois (?:le|son) rapport|autre chose (?:a faire|de prevu)|suivre (?:\\p{L}+ )?engagements|surveill\\p{L}+",
        "(?:despues (?:del informe|de (?:eso|informar|presentar))|aparte de (?:presentar|informar|rendir))|algo mas (?:que hacer|le toca|tiene que)|(?:hace[rn]?|dan?|dar)(?:le)? seguimiento|supervis\\p{L}+|vigil\\p{L}+",
        "بعد (?:ذلك|التقرير|تقديم\\p{L}*|20\\p{N}{2})|(?:ي|ت)?تابع\\p{L}*|متابعه|رصد\\p{L}*",
      ],
      "(?:之后|以后|完(?:了)?报告|交完)[^？?]{0,8}(?:还|别的|其他)|跟踪|监督|后续",
    ),
    gives: phrasePattern(["отслеживать|(?:предлагаем|просим|призываем) также"], "(?!)"),
  },
  {
    asks: phrasePattern(
      [
        "о чем (?:\\p{L}+ ){0,2}(?:говор|сказа|предупре|вещал)\\p{L}*|что (?:\\p{L}+ ){0,2}(?:сказа|говор|отмет|подчерк|заяв)\\p{L}*|(?:на что|чем) (?:\\p{L}+ ){0,2}(?:жалов|сетов|обеспоко|озабоч)\\p{L}*|(?:главн\\p{L}+ )?тревог\\p{L}*|опасени\\p{L}+",
        "what (?:did|was) (?:s?he|they) (?:\\p{L}+ ){0,2}(?:say|said|warn\\p{L}*|worr\\p{L}+|stress\\p{L}*|message)|(?:main |her |his )(?:worr(?:y|ies)|concerns?|points?|message)|worried about|warn(?:ed|ing)?",
        "(?:qu'a-t-(?:il|elle)|qu'est-ce qu'(?:il|elle) a) (?:dit|souligne)|(?:il|elle) a dit quoi|inquietudes?|preoccupations?|mis en garde",
        "que (?:dijo|senalo|destaco|advirtio)|(?:sus |principales )?preocupaciones|inquietudes|advirtio",
        "(?:ماذا|ما الذي|شو|ايش) (?:قال|قالت|حذر\\p{L}*|ذكر\\p{L}*)|مخاوف\\p{L}*|قلق\\p{L}*",
      ],
      "说了(?:什么|些什么)|讲了(?:什么|些什么)|担[心忧]|警告",
    ),
    gives: phrasePattern(["(?:она|он) (?:также )?(?:подчеркн|отмет|призна|указа|призва)\\p{L}*"], "(?!)"),
  },
  {
    asks: phrasePattern(
      [
        "продолж(?:ит|ат|ает|ают|аться)\\p{L}*|(?:будет|будут) (?:ли )?(?:\\p{L}+ ){0,2}(?:дальше|и дальше|впредь)|дальше (?:\\p{L}+ )?(?:будет|будут)|и дальше|сохран(?:ят|ится|ится ли)|закрыва\\p{L}+|закроют",
        "(?:will|does|do|should|shall|to) (?:\\p{L}+ ){0,4}(?:continue|keep going|go on|carry on|last|survive)|keeps? going|goes on|discontinued|still (?:be )?held",
        "(?:va|vont) (?:\\p{L}+ )?continuer|continue(?:ra|nt|ront)?|se poursui\\p{L}+|sera maintenu\\p{L}*",
        "(?:va|van) a (?:seguir|continuar)|seguira\\p{L}*|continu(?:a|ara|aran)|se mantendra\\p{L}*",
        "[سي]?[يت]ستمر\\p{L}*|[سي]?[يت]تواصل|[سي]?[يت]واصل",
      ],
      "继续|还(?:会)?[办开]|今后|以后还",
    ),
    gives: phrasePattern(["и впредь|продолжени\\p{L}+|continue(?:d|s)? to be|continuation"], "(?!)"),
  },
  {
    asks: phrasePattern(
      [
        "(?:с|со|приведите|дайте|укажите) (?:\\p{L}+ )?(?:цифрами|процентами|цифры|проценты)|цифры (?:в подтверждение|пожалуйста|плиз)|в цифрах",
        "with (?:the |some |all )?(?:figures|numbers|percentages|data)|(?:figures|numbers|percentages),? (?:please|pls|plz)|(?:give|include|add|cite) (?:me |us )?(?:the |some )?(?:figures|numbers|percentages)|numbers behind it",
        "chiffres a l'appui|avec (?:des |les |quelques )?(?:chiffres|pourcentages)|chiffres,? (?:svp|s'il)",
        "con (?:las |los |algunas )?(?:cifras|porcentajes|datos)|cifras,? por favor",
        "(?:مع|ب|ذكر) ?(?:ال)?(?:ارقام|نسب)",
      ],
      "(?:附上?|带上?|列出|给出|用)(?:具体)?(?:数字|数据|百分比)|数据支[持撑]",
    ),
    gives: /[%٪]|процент|per ?cent/u,
    settles: ["figure"],
    wantsAll: true,
  },
  {
    asks: phrasePattern(
      [
        "(?:в )?каком формате|онлайн|удаленно|дистанционно|очно|по видеосвязи",
        "(?:in )?(?:what|which) format|remote(?:ly)?|online|virtual(?:ly)?|hybrid|in person|dial in",
        "(?:sous|dans|en) quel(?:le)? (?:forme|format)|en ligne|a distance|en distanciel|en presentiel|hybride",
        "(?:en|de|con) que (?:formato|modalidad)|en linea|a distancia|de forma virtual|presencial(?:mente)?|en remoto",
        "(?:باي|في اي) (?:شكل|صيغه)|عن بعد|عبر الانترنت|اونلاين|افتراضيا|حضوريا",
      ],
      "什么形式|何种形式|线上|在线|远程|线下",
    ),
    gives: phrasePattern(["(?:смешанн|гибридн)\\p{L}+ формат\\p{L}*|hybrid"], "(?!)"),
    isBehind: true,
    settles: ["format"],
  },
  {
    asks: phrasePattern(
      [
        "на как(?:ой|ую) (?:\\p{L}+ )?сесси\\p{L}*|какая (?:\\p{L}+ )?сессия|номер сессии",
        "(?:which|what) session|session number",
        "(?:a |de )?quelle session|numero de (?:la )?session",
        "(?:en |a )?que (?:periodo de sesiones|sesion)|numero de (?:la )?sesion",
        "(?:في |الي |ل)?اي دوره|رقم الدوره",
      ],
      "(?:哪|第几)一?届",
    ),
    gives: phrasePattern(
      ["на (?:ее|его) (?:\\p{L}+ ){1,2}сессии|(?:its|the) (?:[\\p{L}-]+ )?(?:\\p{L}+th) session"],
      "(?!)",
    ),
  },
];
