import type { Language } from "../domain/language.ts";
import { countriesIn } from "./countries.ts";
import { fold } from "./fold.ts";
import { keepPerLanguage } from "./keep-per-language.ts";
import { keepPerWord } from "./keep-per-word.ts";

type Lettered = Exclude<Language, "zh">;

/** How adjectives of countries end, folded; Chinese uses the country's own name. */
const ENDINGS: Readonly<Record<Lettered, RegExp>> = {
  ar: /^(?:ي?ه?|اني|انيه)$/u,
  en: /^(?:n|an|ian|ean|ese|ish|i|ic|er)$/u,
  es: /^(?:n[oa]|an[oa]|ian[oa]|es|esa|en[oa]|ense|in[oa]|e[oa]|[oa])$/u,
  fr: /^(?:n|ne|an|ane|en|enne|ien|ienne|ais|aise|ois|oise|ain|aine|in|ine|e)$/u,
  ru: /^(?:й|н|ан|ян|ий)?с?ск(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их)$/u,
};

/** Adjectives that no rule forms from the name, by the country's code; folded stems, the ending left open. */
const IRREGULAR: Readonly<Record<Lettered, string>> = {
  ar: "",
  en: "CH:swiss FR:french DE:german GB:british,uk ES:spanish NL:dutch DK:danish SE:swedish FI:finnish PL:polish NO:norwegian TR:turkish CN:chinese JP:japanese PT:portuguese GR:greek IE:irish TH:thai AE:emirati PH:filipino KR:south korean ZA:south african SA:saudi US:american PE:peruvian GH:ghanaian",
  es: "CH:suizo,suiza FR:frances DE:aleman GB:britanic ES:espanol NL:neerlandes,holandes SE:suec DK:danes FI:finlandes,fines PL:polac NO:norueg TR:turc CN:chin JP:japones GR:grieg BR:brasilen KE:keniata,kenian KR:surcorean ZA:sudafrican SA:saudi US:estadounidense AE:emirati BE:belga RU:rus",
  fr: "CH:suisse FR:francais DE:allemand GB:britannique ES:espagnol NL:neerlandais SE:suedois DK:danois FI:finlandais PL:polonais NO:norvegien TR:turc,turque CN:chinois JP:japonais GR:grec KR:sud-coreen,sud coreen ZA:sud-africain,sud africain SA:saoudien US:americain BE:belge RU:russe BR:bresilien KE:kenyan,kenian",
  ru: "CH:швейцарск FR:французск DE:немецк,германск GB:британск,английск ES:испанск NL:голландск,нидерландск SE:шведск DK:датск FI:финск,финляндск PL:польск NO:норвежск TR:турецк CN:китайск JP:японск GR:греческ KR:южнокорейск,корейск ZA:южноафриканск SA:саудовск US:американск BE:бельгийск RU:российск BR:бразильск KE:кенийск NG:нигерийск IN:индийск EG:египетск TH:таиландск,тайск GH:ганск RW:руандийск SN:сенегальск IT:итальянск MX:мексиканск CA:канадск AU:австралийск KZ:казахстанск,казахск AE:эмиратск QA:катарск",
};

/** A shorter beginning tells no country from another. */
const MIN_SHARED = 4;
/** "Norwegian" keeps all but this many letters of "Norway". */
const MAX_LEFT = 3;

/** "Financial" is written as "Malian" is, folded, and seldom meant so. */
const ORDINARY = /^(?:ال)?ماليه?$/u;

/** The id of the country whose adjective a folded word is ("kenyan", "кенийский"); two words are joined by a space. */
export function countryOfAdjective(word: string, language: Language): string | undefined {
  return language === "zh" ? undefined : (COUNTRY_OF[language](word) ?? undefined);
}

const COUNTRY_OF: Readonly<Record<Lettered, (word: string) => string | null>> = {
  ar: keepPerWord((word) => findCountry(word, "ar")),
  en: keepPerWord((word) => findCountry(word, "en")),
  es: keepPerWord((word) => findCountry(word, "es")),
  fr: keepPerWord((word) => findCountry(word, "fr")),
  ru: keepPerWord((word) => findCountry(word, "ru")),
};

function findCountry(word: string, language: Lettered): string | null {
  if (ORDINARY.test(word)) return null;
  const { irregular, byBeginning } = adjectivesOf(language);
  const named = irregular.find(({ stem }) => word.startsWith(stem));
  if (named) return named.id;
  const ending = ENDINGS[language];
  const plain = language === "ar" ? word.replace(ARTICLE, "") : word;
  const fitting = (byBeginning.get(plain.slice(0, MIN_SHARED)) ?? []).flatMap(({ name, id }) => {
    const shared = sharedLength(name, plain);
    const fits = name.length - shared <= MAX_LEFT && ending.test(plain.slice(shared));
    return fits && plain !== name ? [{ id, shared }] : [];
  });
  return fitting.sort((a, b) => b.shared - a.shared)[0]?.id ?? null;
}

const ARTICLE = /^ال/u;

/** What adjectives of one language are told by. */
interface Adjectives {
  /** In the order of the list: the first that fits counts. */
  readonly irregular: readonly { readonly stem: string; readonly id: string }[];
  /** The names of countries by the letters that an adjective shares with its own at the least. */
  readonly byBeginning: ReadonlyMap<string, readonly { readonly name: string; readonly id: string }[]>;
}

const adjectivesOf = keepPerLanguage(
  (language: Lettered): Adjectives => ({ irregular: readIrregular(language), byBeginning: indexNames(language) }),
);

function readIrregular(language: Lettered): Adjectives["irregular"] {
  return IRREGULAR[language].split(/ (?=[A-Z]{2}:)/u).flatMap((entry) =>
    entry
      .slice(3)
      .split(",")
      .filter((stem) => stem !== "")
      .map((stem) => ({ stem, id: `country-${entry.slice(0, 2)}` })),
  );
}

function indexNames(language: Lettered): Adjectives["byBeginning"] {
  const plain = (name: string) => fold(name).replace(language === "ar" ? ARTICLE : "", "");
  const ids = new Map([...countriesIn(language)].map(([id, name]) => [plain(name), id]));
  const byBeginning = new Map<string, { name: string; id: string }[]>();
  for (const [name, id] of ids) {
    const beginning = name.slice(0, MIN_SHARED);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { name, id }]);
  }
  return byBeginning;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
