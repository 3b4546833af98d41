import type { Language } from "../domain/language.ts";
import { fold } from "./fold.ts";
import { writeOut } from "./letters.ts";

/** Languages that name their months; Chinese numbers them. */
export type MonthLanguage = Exclude<Language, "zh">;

/** The forms that texts use of each month's name, January first, in the letters' usual case. */
export const MONTH_NAMES: Readonly<Record<MonthLanguage, readonly (readonly string[])[]>> = {
  ar: split("يناير فبراير مارس أبريل مايو يونيو/يونيه يوليو/يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
  en: split("January February March April May June July August September October November December"),
  es: split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
  fr: split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
  // nominative, genitive, prepositional
  ru: split(
    `январь/января/январе февраль/февраля/феврале март/марта/марте апрель/апреля/апреле май/мая/мае июнь/июня/июне
     июль/июля/июле август/августа/августе сентябрь/сентября/сентябре октябрь/октября/октябре ноябрь/ноября/ноябре
     декабрь/декабря/декабре`,
  ),
};

function split(names: string): string[][] {
  return names.split(/\s+/u).map((forms) => forms.split("/"));
}

/** Matches the name of any month, for use inside a larger pattern; in the usual case, or folded. */
export function monthPattern(language: MonthLanguage, isFolded = false): string {
  const forms = MONTH_NAMES[language].flat();
  return (isFolded ? forms.map(fold) : forms).join("|");
}

/** The number of each month, from 1, by every form of its name in lower case. */
export function numberMonths(language: MonthLanguage): ReadonlyMap<string, number> {
  return new Map(
    MONTH_NAMES[language].flatMap((forms, i) => forms.map((form) => [form.toLowerCase(), i + 1] as const)),
  );
}

/** How the names of the months begin, folded, in the languages of reports. What also begins other words has its end here. */
export const MONTH_STEMS = {
  ru: "январ|феврал|март|апрел|ма[йяе](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр",
  en: "january|february|march|april|may(?= \\d|, )|june|july|august|september|october|november|december",
} as const;

/** A day before the name of its month, in folded text of the languages of reports; "1617 декабря" has lost its dash. */
export const DAY_AND_MONTH = writeOut(
  new RegExp(`(?<!\\p{N})\\d{1,4}(?:-\\d{1,2})?\\s(?:${MONTH_STEMS.ru}|${MONTH_STEMS.en})`, "u"),
);
