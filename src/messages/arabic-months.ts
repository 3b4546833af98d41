import { MONTH_NAMES, monthPattern } from "../text/months.ts";

/** The names in use from Iraq to Palestine, January first. */
const EASTERN = "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(
  ",",
);
const NAME = new RegExp(`(?<!\\p{L})(?:${monthPattern("ar")})(?!\\p{L})`, "gu");

/** Writes the months of an Arabic date as the United Nations do, by both of their names: نيسان/أبريل. */
export function nameMonthsTwice(date: string): string {
  return date.replace(NAME, (name) => {
    const month = MONTH_NAMES.ar.findIndex((forms) => forms.includes(name));
    return `${EASTERN[month]}/${MONTH_NAMES.ar[month]?.at(-1)}`;
  });
}
