import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import { fold } from "../../text/fold.ts";
import { DOCUMENT_WORDS, hideAcronyms } from "./document-words.ts";

/** A pattern of whole words, on folded text; Chinese words have no edges. */
function words(alternatives: string, language: Language): RegExp {
  return new RegExp(
    language === "zh" ? alternatives : `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`,
    "gu",
  );
}

/** Words for many things of a kind, folded. */
const KINDS: Readonly<Record<Language, readonly (readonly [string, readonly NameKind[]])[]>> = {
  ar: [
    ["(?:ال)?(?:اشخاص|شخصيات|افراد)|اسماء (?:ال)?اشخاص", ["person"]],
    ["(?:ال)?(?:دول|بلدان)", ["country"]],
    ["(?:ال)?مدن", ["city"]],
    ["(?:ال)?اماكن", ["country", "city"]],
    ["(?:ال)?(?:منظمات|هيئات|وكالات|مؤسسات|كيانات|اجهزه)", ["body"]],
    ["(?:ال)?(?:احداث|فعاليات|مؤتمرات|مناسبات)", ["event"]],
    ["(?:ال)?قرارات", ["resolution"]],
    ["(?:ال)?(?:وثائق|مستندات)", ["resolution", "document"]],
    ["(?:ال)?(?:برامج|مبادرات|مشاريع)", ["programme"]],
    ["(?:ال)?(?:ارقام|احصاءات|احصائيات|نسب)", ["figure"]],
  ],
  en: [
    ["people|persons|individuals|names of (?:people|persons)|personalities", ["person"]],
    ["countries|nations", ["country"]],
    ["cities|towns", ["city"]],
    ["places|locations", ["country", "city"]],
    ["(?:un |international )?(?:bodies|organi[sz]ations|agencies|institutions|entities|orgs)", ["body"]],
    ["events|conferences|summits", ["event"]],
    ["resolutions", ["resolution"]],
    ["documents", ["resolution", "document"]],
    ["programmes|programs|initiatives|projects", ["programme"]],
    ["figures|statistics|stats|percentages", ["figure"]],
  ],
  es: [
    ["personas|nombres de personas|personalidades", ["person"]],
    ["paises", ["country"]],
    ["ciudades", ["city"]],
    ["lugares", ["country", "city"]],
    ["organizaciones|organismos|organos|instituciones|entidades|agencias", ["body"]],
    ["eventos|conferencias|cumbres", ["event"]],
    ["resoluciones", ["resolution"]],
    ["documentos", ["resolution", "document"]],
    ["programas|iniciativas|proyectos", ["programme"]],
    ["cifras|estadisticas|porcentajes", ["figure"]],
  ],
  fr: [
    ["personnes|noms de personnes|personnalites", ["person"]],
    ["pays", ["country"]],
    ["villes", ["city"]],
    ["lieux", ["country", "city"]],
    ["organisations|organismes|organes|institutions|entites|agences", ["body"]],
    ["evenements|conferences|sommets", ["event"]],
    ["resolutions", ["resolution"]],
    ["documents", ["resolution", "document"]],
    ["programmes|initiatives|projets", ["programme"]],
    ["chiffres|statistiques|pourcentages", ["figure"]],
  ],
  ru: [
    ["лица|лиц|персоны|персон|люди|людей|имена|фамилии|персоналии", ["person"]],
    ["страны|стран|государства|государств", ["country"]],
    ["города|городов|городах", ["city"]],
    ["места|мест", ["country", "city"]],
    [
      "(?:международные )?(?:организации|организаций|органы|органов|учреждения|учреждений|структуры|агентства|ведомства|институты)(?: оон)?",
      ["body"],
    ],
    ["мероприятия|мероприятий|события|событий|конференции|саммиты|форумы", ["event"]],
    ["резолюции|резолюций", ["resolution"]],
    ["документы|документов", ["resolution", "document"]],
    ["программы|программ|инициативы|инициатив|проекты|проектов", ["programme"]],
    ["цифры|цифр|статистика|статистику|проценты", ["figure"]],
  ],
  zh: [
    ["人物|人名|人士|哪些人", ["person"]],
    ["国家", ["country"]],
    ["城市", ["city"]],
    ["地点|地方", ["country", "city"]],
    ["组织|机构|实体", ["body"]],
    ["活动|会议|峰会", ["event"]],
    ["决议", ["resolution"]],
    ["文件", ["resolution", "document"]],
    ["方案|倡议|计划|项目", ["programme"]],
    ["数字|数据|百分比|统计", ["figure"]],
  ],
};

/** Asks who is named at all. */
const WHO: Readonly<Record<Language, string>> = {
  ar: "من (?:ذكر|ورد اسمه|المذكورون)",
  en: "who (?:is|are|all is|else is)? ?(?:named|mentioned|cited)",
  es: "(?:a )?quien(?:es)? (?:se )?(?:menciona|nombra|cita)n?",
  fr: "qui (?:est|sont) (?:nomme|mentionne|cite)e?s?",
  ru: "кто (?:упомина\\p{L}*|упомянут\\p{L}*|назван\\p{L}*)",
  zh: "提到了?谁|提及了?谁|点了谁的名",
};

/** What else stands in such a question: words that ask, that say "named", that join. */
const FILLER: Readonly<Record<Language, string>> = {
  ar: "ما|ماذا|هي|هو|اي|كم|عدد|اذكر|عدد|قائمه|جميع|كل|التي|الذين|المذكوره|المذكورون|المذكورين|ذكرت|ذكر|وردت|ورد|ترد|يرد|تذكر|تذكرها|يذكرها|اسماء|ب|بالاسم|في|و|الوارده|ذكرها|تم|المشار|اليها",
  en: "which|what|list|name|names?|all|every|each|give|me|show|tell|us|are|is|there|the|of|by|in|does|do|how|many|named|mentioned|mention|mentions|cited|cite|cites|referred|refer|refers|reference|references|referenced|listed|appear|appears|contained|given|quoted|and|it|here|to|full|complete|please|any|anywhere|explicitly|on|for",
  es: "que|cuales?|cuant[oa]s|lista|listado|todos|todas|tod[oa]|los|las|el|la|de|del|se|son|hay|menciona|mencionan|mencionados|mencionadas|cita|citan|citados|citadas|nombra|nombran|nombrados|nombradas|aparecen|figuran|y|en|dame|enumera|enumerar|explicitamente|por|su|nombre",
  fr: "quels?|quelles?|liste|lister|tous|toutes|les|des|de|du|la|le|d|l|sont|est|ce|que|qui|mentionnes|mentionnees|mentionne|mentionnent|cites|citees|cite|nommes|nommees|nomme|figurent|apparaissent|combien|et|dans|en|y|t|il|on|a|donne|moi|enumerer|donnes|evoques|evoquees",
  ru: "какие|каких|какой|какая|которые|перечисли\\p{L}*|список|перечень|все|всех|назов\\p{L}*|назван\\p{L}*|называ\\p{L}*|упомина\\p{L}*|упомян\\p{L}*|указан\\p{L}*|фигурир\\p{L}*|встреча\\p{L}*|есть|сколько|в|во|и|а|дай\\p{L}*|покажи\\p{L}*|приведен\\p{L}*|привод\\p{L}*|там|тут|здесь|по|имени|поименно|полный|цитир\\p{L}*|ссыл\\p{L}*|на|о|про",
  zh: "哪些|哪几个?|什么|列出|所有|全部|都|有|提到了?|提及了?|出现了?|点名|被|的|了|和|与|及|在|中|里|请|多少个?|几个|名单|清单|引用了?|一共|共|吗",
};

/** No question for a list alone is longer, and no longer one is worth the reading. */
const MAX_CHARS = 250;

/** A question for all things of some kinds that the document names. */
export interface NameListQuestion {
  readonly kinds: readonly NameKind[];
}

/**
 * Reads a question that asks which things of a kind are named, and nothing else: not "which countries are behind".
 * @param text without the references it names ("in section VI")
 */
export function readNameListQuestion(text: string, language: Language): NameListQuestion | undefined {
  if (text.length > MAX_CHARS) return undefined;
  const folded = fold(hideAcronyms(text)).replace(/-/gu, " ");
  const asksWho = folded.search(words(WHO[language], language)) >= 0;
  const rest = folded.replace(words(WHO[language], language), " ").replace(documentPattern(language), " ");
  const found = KINDS[language].filter(([pattern]) => rest.search(words(pattern, language)) >= 0);
  const kinds = asksWho ? ["person" as const] : [...new Set(found.flatMap(([, own]) => own))];
  if (kinds.length === 0) return undefined;
  const left = found.reduce((all, [pattern]) => all.replace(words(pattern, language), " "), rest);
  return isFiller(left, language) && namesThings(folded, language) ? { kinds } : undefined;
}

/** "The documents" are asked for, "in the document" says where: the plural and what nothing leads in is no such word. */
function documentPattern(language: Language): RegExp {
  return words(language === "zh" ? `${DOCUMENT_WORDS.zh}(?=.)` : DOCUMENT_WORDS[language], language);
}

function isFiller(text: string, language: Language): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(words(FILLER[language], language), " "));
}

/** A topic alone ("countries") asks for no list; a word that asks or says "named" does. */
const NAMES: Readonly<Record<Language, RegExp>> = {
  ar: /ذكر|ورد|ترد|اذكر|قائمه|جميع|كل |المشار|اي |ما هي/u,
  en: /which|what|list|name|mention|cite|refer|all|every|how many/u,
  es: /que |cual|cuant|lista|todos|todas|menciona|cita|nombra|enumer/u,
  fr: /quel|liste|tous|toutes|mentionn|cite|nomme|enumer|combien/u,
  ru: /как(?:ие|их)|перечисл|список|перечень|все|назов|назван|упом|сколько/u,
  zh: /哪|列出|所有|全部|提到|提及|多少|几个|什么|谁/u,
};

function namesThings(folded: string, language: Language): boolean {
  return NAMES[language].test(folded);
}
