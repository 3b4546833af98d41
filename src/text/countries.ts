import type { Concept } from "../domain/concept.ts";
import { LANGUAGES, type Language } from "../domain/language.ts";

const PREFIX = "country-";
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** The United Nations, the euro zone and two test codes have names in CLDR too, but are no countries. */
const NO_COUNTRIES = new Set(["UN", "EZ", "XA", "XB", "ZZ"]);

/** The countries of the world as concepts, with their names in every language (Unicode CLDR, as the runtime carries it). */
export function listCountries(): Concept[] {
  const namers = new Map(
    LANGUAGES.map((language) => [language, [createNamer(language, "long"), createNamer(language, "short")]]),
  );
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.filter(isCurrent).flatMap((code): Concept[] => {
    const named = LANGUAGES.map((language) => {
      const [name, short] = (namers.get(language) ?? []).map((namer) => namer.of(code) ?? "");
      return [language, { name: name ?? "", acronyms: short && short !== name ? [short] : [], also: [] }] as const;
    });
    if (named.some(([, { name }]) => name === "")) return [];
    return [{ id: PREFIX + code, names: Object.fromEntries(named) as unknown as Concept["names"] }];
  });
}

/** True for the id of a country. */
export function isCountry(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** What a country is called in a language. */
export function nameCountry(id: string, language: Language): string {
  const code = id.slice(PREFIX.length);
  return createNamer(language, "long").of(code) ?? code;
}

function createNamer(language: Language, style: "long" | "short"): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
}

/** A code given up long ago (SU) stands for the country that came after it, which has its own. */
function isCurrent(code: string): boolean {
  return !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
