import { findMatches } from "../../text/find-matches.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { TypedValue, ValueKind } from "./typed-value.ts";

/** A body that is permanent may meet once a year: of a chair it says how often there is another. */
const BODY =
  "forum|body|organ|institution|mandate|secretariat|secretaria|secretariado|organe|instance|organisme|mandat|foro|organo|organismo|mandato|(?:ال)?(?:منتدي|هيئه|جهاز|ولايه|امانه)";

/** Before a word that is offered beside another, or spoken of as a word: "rotating or permanent", "the word “permanent”". */
const OPEN = "(?:(?<!\\p{L})(?:or|ou|o) |[«\"“„'‘]\\s?)";

/** Values that are words: how often, in what form, whether it goes on; folded, the lettered languages and the Chinese. */
const WORDS: readonly (readonly [ValueKind, value: string, lettered: readonly string[], han: string])[] = [
  [
    "frequency",
    "annual",
    [
      "ежегодн\\p{L}*|каждый год|раз в год",
      "annual(?:ly)?|yearly|every year|each year|once a year",
      "annuel\\p{L}*|chaque annee|tous les ans|une fois par an",
      "anual\\p{L}*|cada ano|todos los anos|una vez al ano",
      "سنوي\\p{L}*|سنويا|كل (?:عام|سنه)",
    ],
    "每年|年度|逐年",
  ],
  [
    "frequency",
    "biennial",
    [
      "раз в два года|каждые два года|двухгодичн\\p{L}*|через год",
      "biennial(?:ly)?|every two years|every other year|every second year|biannual(?:ly)?|twice a year",
      "biennal\\p{L}*|bisannuel\\p{L}*|tous les deux ans|un an sur deux",
      "bienal\\p{L}*|cada dos anos|cada segundo ano",
      "كل (?:سنتين|عامين)|مره كل (?:سنتين|عامين)",
    ],
    "每两年|两年一[次度届]|隔年",
  ],
  [
    "frequency",
    "triennial",
    [
      "раз в (?:три|четыре|пять) (?:года|лет)|каждые (?:три|четыре|пять) (?:года|лет)",
      "every (?:three|four|five) years|triennial(?:ly)?|quadrennial(?:ly)?",
      "tous les (?:trois|quatre|cinq) ans|triennal\\p{L}*|quadriennal\\p{L}*|quinquennal\\p{L}*",
      "cada (?:tres|cuatro|cinco) anos|trienal\\p{L}*|cuatrienal\\p{L}*|quinquenal\\p{L}*",
      "كل (?:ثلاث|اربع|خمس) سنوات|كل (?:ثلاثه|اربعه|خمسه) اعوام",
    ],
    "每[三四五]年",
  ],
  [
    "frequency",
    "monthly",
    [
      "ежемесячн\\p{L}*|ежеквартальн\\p{L}*|раз в (?:месяц|полгода|квартал)|каждый месяц|еженедельн\\p{L}*",
      "monthly|quarterly|every month|every six months|weekly",
      "mensuel\\p{L}*|trimestriel\\p{L}*|semestriel\\p{L}*|tous les (?:mois|six mois)",
      "mensual\\p{L}*|trimestral\\p{L}*|semestral\\p{L}*|cada (?:mes|seis meses)",
      "شهري\\p{L}*|شهريا|كل (?:شهر|سته اشهر)|فصليا",
    ],
    "每月|每季度|每半年|每周",
  ],
  [
    "frequency",
    "permanent",
    [
      "пожизненн\\p{L}*|бессрочн\\p{L}*|несменяем\\p{L}*",
      "for life|indefinite(?:ly)?",
      // All Latin languages have the same stem.
      `(?<!(?:${BODY}) |${OPEN})permanen\\p{L}*(?! (?:(?:the|le|la|el) |l'|(?:un|united nations) )?(?:${BODY})| (?:or|ou|o) )|a vie`,
      "vitalici\\p{L}*",
      `(?<!(?:${BODY}) )(?:ال)?دائم\\p{L}*|مدي الحياه`,
    ],
    "常任|永久|终身|固定不变",
  ],
  [
    "format",
    "hybrid",
    [
      "смешанн\\p{L}* формат\\p{L}*|гибридн\\p{L}*",
      "hybrid",
      "hybride|format mixte|mixte",
      "hibrid\\p{L}*|formato mixto",
      "(?:ال)?(?:هجين|مختلط|حضوري وافتراضي)\\p{L}*|نسق مختلط",
    ],
    "混合(?:形式|方式|模式)?|线上线下",
  ],
  [
    "format",
    "online",
    [
      "(?:только |полностью |исключительно )?(?:онлайн|виртуальн\\p{L}*|дистанционн\\p{L}*|удаленн\\p{L}*|заочн\\p{L}*)",
      "online(?: only)?|virtual(?:ly)?|remote(?:ly)?|fully online",
      "en ligne|virtuel\\p{L}*|a distance|en distanciel",
      "en linea|virtual\\p{L}*|a distancia|telematic\\p{L}*",
      "عبر الانترنت|اونلاين|افتراضي\\p{L}*|عن بعد",
    ],
    "线上(?!线下)|在线|网上|虚拟|远程",
  ],
  [
    "format",
    "in-person",
    [
      "(?:только )?(?:очн\\p{L}*|лично|в очном формате)|офлайн",
      "in[ -]person(?: only)?|on[ -]site only|offline|face[ -]to[ -]face",
      "en presentiel|en personne|presentiel\\p{L}*",
      "presencial\\p{L}*|en persona",
      "حضوريا|بالحضور الشخصي|وجها لوجه|حضوري\\p{L}*",
    ],
    "(?<!线上)线下|现场形式|面对面|亲身",
  ],
  [
    "course",
    "on",
    [
      "продолж\\p{L}+|продлен\\p{L}*|продлил\\p{L}*|продлить|впредь|подтвержд\\p{L}+",
      "continu\\p{L}+|extend(?:s|ed)?|extension|renew(?:s|ed)?|reaffirm\\p{L}*",
      "poursui\\p{L}+|proroge\\p{L}*|prolonge\\p{L}*|continu\\p{L}+|maintien\\p{L}*|reaffirm\\p{L}*",
      "continu\\p{L}+|prorrog\\p{L}+|sig\\p{L}+ celebr\\p{L}+|prosegui\\p{L}+|reafirm\\p{L}*",
      "(?:ب|و)?(?:ال)?(?:مواصله|تمديد|استمرار)|مدد\\p{L}*|يتواصل|يؤكد|نؤكد|اكد",
    ],
    "继续|延续|延长|今后|重申|确认",
  ],
  [
    "course",
    "off",
    [
      "не (?:был[аои]? )?(?:продл|продолж)\\p{L}+|упраздн\\p{L}+|распус[кт]\\p{L}+|ликвидир\\p{L}+|закры(?:л\\p{L}*|т[аоы]?|ва\\p{L}+|тие|тии)|прекра[тщ]\\p{L}+|отмен\\p{L}+|завершил\\p{L}*|сверн\\p{L}+",
      "(?:not|n't|never) (?:be |been |being )?(?:extend|renew|continu)\\p{L}*|abolish\\p{L}*|dissolv\\p{L}*|disband\\p{L}*|clos(?:e|es|ed|ing) down|shut(?:ting)? down|discontinu\\p{L}+|terminat\\p{L}+|cancel\\p{L}*|wound (?:up|down)|scrapp?(?:ed|ing)?|stopp?(?:ed|ing)?",
      "(?:n'(?:a|est|ont)|ne (?:sera|soit)) pas (?:ete )?(?:proroge|prolonge|poursui|renouvele)\\p{L}*|supprim\\p{L}+|dissou\\p{L}+|aboli\\p{L}*|ferm(?:e|ee|er|ent|eture)|met(?:tre|tent)? fin|mis fin|met un terme|annul\\p{L}+|abandonn\\p{L}+|arret\\p{L}+",
      "no (?:se |fue |sera )?(?:prorrog|renov|continu)\\p{L}+|suprim\\p{L}+|disolv\\p{L}+|disuel\\p{L}+|cierr\\p{L}+|cerr(?:ar|o|ado|ada)|pone[nr]? fin|puso fin|cancel\\p{L}+|abol\\p{L}+",
      "الغ(?:ي|ت|اء|اؤه|اؤها)|لغت|لغي|تلغي|يلغي|حلت(?! محل)|انهاء|انهت|انهي|اغلاق|وقف|اوقف\\p{L}*",
    ],
    "(?:没有?|未|不再?)(?:延长|延续|继续)|取消|撤销|解散|终止|停止|关闭|停办|废除",
  ],
  [
    "resources",
    "extra",
    [
      "(?:дополнительн|нов|внебюджетн|отдельн)\\p{L}+ (?:средств|деньг|бюджет|финансировани|ассигновани|ресурс)\\p{L}*|(?:средств\\p{L}*|деньги) сверх",
      "(?:extra|additional|new|fresh|separate) (?:\\p{L}+ )?(?:money|funds?|funding|budgets?|resources|financing)",
      "(?:fonds|moyens|credits|ressources|budget|financements?) (?:supplementaires?|additionnel\\p{L}*|nouveaux)|nouveaux (?:fonds|moyens|credits|financements)",
      "(?:fondos|recursos|presupuesto|dinero|financiacion) (?:adicional\\p{L}*|extra\\p{L}*|nuev\\p{L}+|suplementari\\p{L}+)",
      "(?:(?:ال)?موارد|(?:ال)?اموال|(?:ال)?ميزانيه|تمويلا?) (?:ال)?(?:اضافي|جديد)\\p{L}*",
    ],
    "(?:额外|追加|新增|另外)(?:的)?(?:资金|资源|预算|经费|拨款)",
  ],
  [
    "resources",
    "existing",
    [
      "в пределах имеющихся ресурсов|имеющихся ресурсов",
      "within (?:existing|available) resources|(?:existing|available) resources",
      "(?:dans les limites des )?ressources (?:existantes|disponibles)",
      "(?:dentro de los )?recursos (?:existentes|disponibles)",
      "(?:في حدود )?(?:ال)?موارد (?:ال)?(?:متاحه|موجوده|قائمه)",
    ],
    "(?:在)?(?:现有|可用)资源(?:范围内)?",
  ],
  [
    "relation",
    "replaces",
    [
      "замен(?:ил|ит|яет|ят|яют)\\p{L}*|вытесн\\p{L}+",
      "replac(?:e|es|ed|ing)|supersed\\p{L}+",
      "remplac\\p{L}+|se substitu\\p{L}+",
      "reemplaz\\p{L}+|sustitu\\p{L}+",
      "(?:ي|ت)?حل\\p{L}* محل|استبدل\\p{L}*|بديلا? (?:عن|ل)",
    ],
    "取代|替代|代替",
  ],
  [
    "relation",
    "complements",
    [
      "взаимодополняющ\\p{L}*",
      "complementary",
      "complementair\\p{L}*",
      "complementari\\p{L}*",
      "(?:ال)?(?:متكامل|تكامل)\\p{L}*",
    ],
    "互补|相辅相成",
  ],
  [
    "taking",
    "approves",
    [
      "утвердить|утверждать|утверждает|утвердит|одобр\\p{L}+",
      "approv(?:e|es|ed|ing|al)|endorse[sd]?",
      "approuv\\p{L}+",
      "aprueb\\p{L}+|aprobar",
      "(?:ي|ت)?(?:وافق|قر)(?= (?:المجلس|علي))\\p{L}*|الموافقه علي",
    ],
    "批准|核准",
  ],
  [
    "taking",
    "notes",
    ["принять к сведению", "take note", "prendre note", "tom(?:ar|e) nota", "(?:ي|ت)?(?:حيط|احاطه) علما"],
    "注意(?:到)?(?=本|该)|表示注意",
  ],
  [
    "modality",
    "obliges",
    [
      "обязывает|обязали|обязал|обязала|вынуждает|заставляет|заставил\\p{L}*|приказ\\p{L}+",
      "oblig(?:e|es|ed|ing)|(?<!task )forc(?:e|es|ed|ing)|compel\\p{L}*|(?<!in )order(?:s|ed|ing)?(?! (?:to|of))",
      "oblige(?:nt)?|contrai(?:nt|gnent)|impose(?:nt)? a|ordonne\\p{L}*",
      "oblig(?:a|an|o|aron)|impon(?:e|en)|impuso|orden(?:a|o|aron)",
      "(?:ي|ت)لزم|الزم(?:ت|وا|نا|ه|ها|هم)?|(?:ي|ت)جبر|اجبر\\p{L}*",
    ],
    "强制|强迫|迫使|责令",
  ],
  [
    "modality",
    "forbids",
    [
      "запре[тщ]\\p{L}+",
      "forbid\\p{L}*|forbad?e|bann?(?:ed|ing)?|prohibit\\p{L}*",
      "interdi\\p{L}+",
      "prohib\\p{L}+",
      "(?:ي|ت)حظر|حظر\\p{L}*|(?:ي|ت)منع|منعت?",
    ],
    "禁止|不得",
  ],
  [
    "modality",
    "asks",
    [
      "предлагаем|предлагается|призываем|просим",
      "(?:we )?(?:invite|call upon|request)|(?:is|are) invited",
      "(?:nous )?(?:invitons|appelons|demandons|engageons)|(?:est|sont) invite\\p{L}*",
      "invitamos|exhortamos|solicitamos|se invita",
      "ندعو|نهيب|نطلب|(?:ي|ت)دعي",
    ],
    "我们(?:邀请|呼吁|请)",
  ],
];

/** "Without extra money" takes none for granted. */
const WITHOUT = /(?:без|without|w\/o|no|any|sans|sin|دون|不|无|无需)\s*(?:any |de |des )?$/u;

const PATTERNS = WORDS.map(([kind, value, lettered, han]) => ({
  kind,
  value,
  pattern: phrasePattern(lettered, han, "gu"),
}));

/** How often, in what form and whether it goes on, as a folded text says. */
export function readWordValues(folded: string): TypedValue[] {
  const values = PATTERNS.flatMap(({ kind, value, pattern }) =>
    findMatches(folded, pattern).map(
      (match): TypedValue => ({ kind, value, start: match.index, end: match.index + match[0].length }),
    ),
  );
  // "Not extended" says nothing of "extended".
  const isPart = (one: TypedValue, other: TypedValue) =>
    one !== other &&
    one.kind === other.kind &&
    other.start <= one.start &&
    one.end <= other.end &&
    lengthOf(one) < lengthOf(other);
  const isDenied = ({ kind, value, start }: TypedValue) =>
    kind === "resources" && value === "extra" && WITHOUT.test(folded.slice(0, start));
  return values.filter((one) => !isDenied(one) && !values.some((other) => isPart(one, other)));
}

function lengthOf({ start, end }: TypedValue): number {
  return end - start;
}
