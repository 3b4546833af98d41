import { phrasePattern } from "../../text/phrases.ts";
import type { TypedValue, ValueKind } from "./typed-value.ts";

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
      "permanent(?:ly)?|for life|indefinite(?:ly)?",
      "permanent\\p{L}*|a vie",
      "permanente\\p{L}*|vitalici\\p{L}*",
      "(?:ال)?دائم\\p{L}*|مدي الحياه",
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
      "عبر الانترنت|افتراضي\\p{L}*|عن بعد",
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
      "упраздн\\p{L}+|распус[кт]\\p{L}+|ликвидир\\p{L}+|закры(?:л\\p{L}*|т[аоы]?|ва\\p{L}+|тие|тии)|прекра[тщ]\\p{L}+|отмен\\p{L}+|завершил\\p{L}*|сверн\\p{L}+",
      "abolish\\p{L}*|dissolv\\p{L}*|disband\\p{L}*|clos(?:e|es|ed|ing) down|shut(?:ting)? down|discontinu\\p{L}+|terminat\\p{L}+|cancel\\p{L}*|wound (?:up|down)|scrapp?(?:ed|ing)?|stopp?(?:ed|ing)?",
      "supprim\\p{L}+|dissou\\p{L}+|aboli\\p{L}*|ferm(?:e|ee|er|ent|eture)|met(?:tre|tent)? fin|mis fin|met un terme|annul\\p{L}+|abandonn\\p{L}+|arret\\p{L}+",
      "suprim\\p{L}+|disolv\\p{L}+|disuel\\p{L}+|cierr\\p{L}+|cerr(?:ar|o|ado|ada)|pone[nr]? fin|puso fin|cancel\\p{L}+|abol\\p{L}+",
      "الغ(?:ي|ت|اء|اؤه|اؤها)|لغت|لغي|تلغي|يلغي|حل(?:ت)?(?= فريق| المنتدي)|انهاء|انهت|انهي|اغلاق|وقف|اوقف\\p{L}*",
    ],
    "取消|撤销|解散|终止|停止|关闭|停办|废除",
  ],
];

const PATTERNS = WORDS.map(([kind, value, lettered, han]) => ({
  kind,
  value,
  pattern: phrasePattern(lettered, han, "gu"),
}));

/** How often, in what form and whether it goes on, as a folded text says. */
export function readWordValues(folded: string): TypedValue[] {
  return PATTERNS.flatMap(({ kind, value, pattern }) =>
    [...folded.matchAll(pattern)].map(
      (match): TypedValue => ({ kind, value, start: match.index, end: match.index + match[0].length }),
    ),
  );
}
