const YEARS = /^\d{4}(?:\s*[,;]\s*\d{4})*$/u;

/** Reads one year or several with commas. @returns the years, or what is wrong with them */
export function parseYears(text: string): readonly number[] | string {
  if (!YEARS.test(text)) return `expected a year, such as 2027, or several with commas, found "${text}"`;
  return text.split(/[,;]/u).map(Number);
}
