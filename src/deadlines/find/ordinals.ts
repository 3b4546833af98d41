const RU_TENS = new Map([
  ["двадцать", 20],
  ["тридцать", 30],
  ["сорок", 40],
  ["пятьдесят", 50],
  ["шестьдесят", 60],
  ["семьдесят", 70],
  ["восемьдесят", 80],
  ["девяносто", 90],
  ["сто", 100],
]);
/** Longest stems first: "восемнадцат" before "восьм". */
const RU_STEMS: readonly (readonly [string, number])[] = [
  ["одиннадцат", 11],
  ["двенадцат", 12],
  ["тринадцат", 13],
  ["четырнадцат", 14],
  ["пятнадцат", 15],
  ["шестнадцат", 16],
  ["семнадцат", 17],
  ["восемнадцат", 18],
  ["девятнадцат", 19],
  ["двадцат", 20],
  ["тридцат", 30],
  ["сороков", 40],
  ["пятидесят", 50],
  ["шестидесят", 60],
  ["семидесят", 70],
  ["восьмидесят", 80],
  ["девяност", 90],
  ["сот", 100],
  ["перв", 1],
  ["втор", 2],
  ["трет", 3],
  ["четверт", 4],
  ["пят", 5],
  ["шест", 6],
  ["седьм", 7],
  ["восьм", 8],
  ["девят", 9],
  ["десят", 10],
];
const RU_ENDING = "(?:ой|ый|ий|ая|ую|ого|ому|ом|ым|ей|ья|ью|ьей|ьего|ьему|ьем|ье|ое|ые|ых)";
const EN_UNITS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];
const EN_TENS = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];

/** Matches an ordinal number in words or digits, for use inside a larger pattern. */
export const ORDINAL = {
  ru: String.raw`(?:(?:${[...RU_TENS.keys()].join("|")})\s)?(?:${RU_STEMS.map(([stem]) => stem).join("|")})${RU_ENDING}(?![\p{L}])|\d{1,3}-?(?:й|я|ю|ой|ей|го)(?![\p{L}])`,
  en: String.raw`(?:(?:${EN_TENS.map((ten) => `${ten}y`).join("|")})-)?(?:${EN_UNITS.join("|")})\b|(?:${EN_TENS.map((ten) => `${ten}ieth`).join("|")})\b|hundredth\b|\d{1,3}(?:st|nd|rd|th)\b`,
} as const;

/** The number an ordinal stands for ("тридцатой", "thirtieth", "29th"); undefined where it is none. */
export function parseOrdinal(words: string, language: keyof typeof ORDINAL): number | undefined {
  const text = words.toLowerCase().trim();
  const digits = /^\d+/u.exec(text);
  if (digits) return Number(digits[0]);
  return language === "ru" ? parseRussian(text) : parseEnglish(text);
}

function parseRussian(text: string): number | undefined {
  const parts = text.split(/\s+/u);
  const last = parts.at(-1) as string;
  const unit = RU_STEMS.find(([stem]) => last.startsWith(stem))?.[1];
  if (unit === undefined) return undefined;
  return parts.length === 1 ? unit : (RU_TENS.get(parts[0] as string) ?? 0) + unit;
}

function parseEnglish(text: string): number | undefined {
  if (text === "hundredth") return 100;
  const [first, second] = text.split("-") as [string, string | undefined];
  const ten = EN_TENS.findIndex((stem) => first === `${stem}y` || first === `${stem}ieth`);
  const unit = EN_UNITS.indexOf(second ?? first) + 1;
  if (ten < 0) return unit === 0 ? undefined : unit;
  return (ten + 2) * 10 + (second === undefined ? 0 : unit);
}
