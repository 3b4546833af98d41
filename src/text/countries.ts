import type { Concept } from "../domain/concept.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";
import { fold } from "./fold.ts";
import { keepPerLanguage } from "./keep-per-language.ts";
import { writeOut } from "./letters.ts";

const PREFIX = "country-";
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** The continents and their parts, as the United Nations count them (standard M49); "World" is none. */
const REGIONS =
  "002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419".split(
    " ",
  );
/** The United Nations, the euro zone and two test codes have names in CLDR too, but are no countries. */
const NO_COUNTRIES = new Set(["UN", "EZ", "XA", "XB", "ZZ"]);

let listed: readonly Concept[] | undefined;

/**
 * The countries and regions of the world as concepts, with their names in every language (Unicode CLDR, as the runtime
 * carries it). They are listed once: the runtime takes its time to name them.
 */
export function listCountries(): readonly Concept[] {
  listed ??= readCountries();
  return listed;
}

function readCountries(): Concept[] {
  const namers = new Map(
    LANGUAGES.map((language) => [language, [createNamer(language, "long"), createNamer(language, "short")]]),
  );
  return [...CODES.filter(isCurrent), ...REGIONS].flatMap((code): Concept[] => {
    const named = LANGUAGES.map((language) => {
      const [name, short] = (namers.get(language) ?? []).map((namer) => namer.of(code) ?? "");
      return [language, { name: name ?? "", acronyms: short && short !== name ? [short] : [], also: [] }] as const;
    });
    if (named.some(([, { name }]) => name === "")) return [];
    return [{ id: PREFIX + code, names: Object.fromEntries(named) as unknown as Concept["names"] }];
  });
}

/**
 * The countries, without regions, as one language calls them, by id. Who reads texts of one language need not wait until the
 * runtime has named them in six.
 */
export const countriesIn = keepPerLanguage((language): ReadonlyMap<string, string> => {
  const namer = createNamer(language, "long");
  const all = CODES.map((code) => [code, namer.of(code) ?? ""] as const);
  const current = all.filter(([code, name]) => name !== "" && isCurrent(code));
  return new Map(current.map(([code, name]) => [PREFIX + code, name]));
});

/** The id of a country. @param code ISO 3166-1 (alpha-2) */
export function countryId(code: string): string {
  return PREFIX + code;
}

/** True for the id of a country or region. */
export function isCountry(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** A name of so few letters shares its stem with other words. */
const MAX_SHORT_NAME = 5;
/** Réunion is a meeting in French, nearly always, and those of Réunion are meetings in Spanish. */
const ORDINARY: ReadonlySet<string> = new Set([`${PREFIX}RE`]);

/** True for the id of a country whose name is an ordinary word, by which it is seldom meant. */
export function isOrdinaryWord(id: string): boolean {
  return ORDINARY.has(id);
}

/** What a country or region is called in a language. */
export function nameCountry(id: string, language: Language): string {
  const code = id.slice(PREFIX.length);
  return createNamer(language, "long").of(code) ?? code;
}

/** Whether a short name of a country is found by its stem alone in a word that is no name: "малого" is not of Mali. */
export function isOtherWord(id: string, language: Language, text: string): boolean {
  const name = nameCountry(id, language);
  // A letter that is written double makes another word: "مصرّ" insists.
  if (language === "ar") return text.includes(`${name}\u0651`) || isOtherArabicWord(fold(name), fold(text));
  if (name.length > MAX_SHORT_NAME || name.toLowerCase() === name.toUpperCase()) return false;
  const start = name.slice(0, 2).toLowerCase();
  const words = (text.match(writeOut(/\p{L}+/gu)) ?? []).filter((word) => word.toLowerCase().startsWith(start));
  return words.length > 0 && words.every((word) => word === word.toLowerCase() && word !== name.toLowerCase());
}

/** What Arabic writes on to the beginning of a word. */
const ARABIC_PREFIXES = /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])/u;

/** Its words are built of as many letters. */
const ARABIC_ROOT = 3;

/** The same in Arabic: "البحرية" is not of Bahrain. */
function isOtherArabicWord(name: string, text: string): boolean {
  if (name.includes(" ")) return false;
  const bare = (word: string) => word.replace(ARABIC_PREFIXES, "");
  const words = (text.match(writeOut(/\p{L}+/gu)) ?? []).map(bare);
  const root = bare(name).slice(0, ARABIC_ROOT);
  return words.some((word) => word.startsWith(root)) && !words.includes(bare(name));
}

function createNamer(language: Language, style: "long" | "short"): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
}

/** A code given up long ago (SU) stands for the country that came after it, which has its own. */
function isCurrent(code: string): boolean {
  return !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
