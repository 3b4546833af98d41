/** The months as the library writes them, each with what the United Nations write: the eastern name, then the western one. */
const MONTHS: Readonly<Record<string, string>> = {
  يناير: "كانون الثاني/يناير",
  فبراير: "شباط/فبراير",
  مارس: "آذار/مارس",
  أبريل: "نيسان/أبريل",
  مايو: "أيار/مايو",
  يونيو: "حزيران/يونيه",
  يوليو: "تموز/يوليه",
  أغسطس: "آب/أغسطس",
  سبتمبر: "أيلول/سبتمبر",
  أكتوبر: "تشرين الأول/أكتوبر",
  نوفمبر: "تشرين الثاني/نوفمبر",
  ديسمبر: "كانون الأول/ديسمبر",
};

/** Writes the months of an Arabic date as the United Nations do, by both of their names: نيسان/أبريل. */
export function nameMonthsTwice(date: string): string {
  return date.replace(/\p{L}+/gu, (word) => MONTHS[word] ?? word);
}
