/** A number written in words: its value, how many words (hyphens among them) it takes, and whether it orders or counts. */
export interface WrittenNumber {
  readonly value: number;
  readonly length: number;
  readonly ordinal: boolean;
}

/** Folded words of six languages by value: those that count, then those that order; `~` stands for a Russian ending. */
const TABLE: readonly (readonly [value: number, cardinals: string, ordinals: string])[] = [
  [
    1,
    "one un une uno una один одна одно одну одном одного одной одному واحد واحده احد احدي",
    "first premier premiere unieme primero primera primer перв~ اول اولي حادي حاديه",
  ],
  [
    2,
    "two deux dos два две двух двум двумя اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
    "second deuxieme seconde segundo segunda втор~ ثاني ثانيه",
  ],
  [3, "three trois tres три трех трем тремя ثلاث ثلاثه", "third troisieme tercero tercera tercer трет~ ثالث ثالثه"],
  [
    4,
    "four quatre cuatro четыре четырех четырем четырьмя اربع اربعه",
    "fourth quatrieme cuarto cuarta четверт~ رابع رابعه",
  ],
  [5, "five cinq cinco пять пяти пятью خمس خمسه", "fifth cinquieme quinto quinta пят~ خامس خامسه"],
  [6, "six seis шесть шести шестью ست سته", "sixth sixieme sexto sexta шест~ سادس سادسه"],
  [7, "seven sept siete семь семи семью سبع سبعه", "seventh septieme septimo septima седьм~ سابع سابعه"],
  [8, "eight huit ocho восемь восьми восемью ثمان ثماني ثمانيه", "eighth huitieme octavo octava восьм~ ثامن ثامنه"],
  [9, "nine neuf nueve девять девяти девятью تسع تسعه", "ninth neuvieme noveno novena девят~ تاسع تاسعه"],
  [10, "ten dix diez десять десяти десятью عشر عشره", "tenth dixieme decimo decima десят~ عاشر عاشره"],
  [11, "eleven onze once одиннадцать одиннадцати", "eleventh onzieme undecimo undecima одиннадцат~"],
  [12, "twelve douze doce двенадцать двенадцати", "twelfth douzieme duodecimo duodecima двенадцат~"],
  [13, "thirteen treize trece тринадцать тринадцати", "thirteenth treizieme decimotercero decimotercera тринадцат~"],
  [
    14,
    "fourteen quatorze catorce четырнадцать четырнадцати",
    "fourteenth quatorzieme decimocuarto decimocuarta четырнадцат~",
  ],
  [15, "fifteen quinze quince пятнадцать пятнадцати", "fifteenth quinzieme decimoquinto decimoquinta пятнадцат~"],
  [16, "sixteen seize dieciseis шестнадцать шестнадцати", "sixteenth seizieme decimosexto decimosexta шестнадцат~"],
  [17, "seventeen diecisiete семнадцать семнадцати", "seventeenth decimoseptimo decimoseptima семнадцат~"],
  [18, "eighteen dieciocho восемнадцать восемнадцати", "eighteenth decimoctavo decimoctava восемнадцат~"],
  [19, "nineteen diecinueve девятнадцать девятнадцати", "nineteenth decimonoveno decimonovena девятнадцат~"],
  [20, "twenty vingt veinte двадцать двадцати عشرون عشرين", "twentieth vingtieme vigesimo vigesima двадцат~"],
  ...["uno un una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"].map(
    (units, k) => [21 + k, units.replaceAll(/(\S+)/gu, "veinti$1"), ""] as const,
  ),
  [30, "thirty trente treinta тридцать тридцати ثلاثون ثلاثين", "thirtieth trentieme trigesimo trigesima тридцат~"],
  [
    40,
    "forty fourty quarante cuarenta сорок сорока اربعون اربعين",
    "fortieth quarantieme cuadragesimo cuadragesima сороков~",
  ],
  [
    50,
    "fifty cinquante cincuenta пятьдесят пятидесяти خمسون خمسين",
    "fiftieth cinquantieme quincuagesimo quincuagesima пятидесят~",
  ],
  [
    60,
    "sixty soixante sesenta шестьдесят шестидесяти ستون ستين",
    "sixtieth soixantieme sexagesimo sexagesima шестидесят~",
  ],
  [70, "seventy setenta septante семьдесят семидесяти سبعون سبعين", "seventieth septuagesimo septuagesima семидесят~"],
  [80, "eighty ochenta восемьдесят восьмидесяти ثمانون ثمانين", "eightieth octogesimo octogesima восьмидесят~"],
  [90, "ninety noventa nonante девяносто девяноста تسعون تسعين", "ninetieth nonagesimo nonagesima девяност~"],
  [100, "hundred cent cents cien ciento сто ста مائه مئه ميه", "hundredth centieme centesimo centesima сот~"],
];
const RUSSIAN_ENDING =
  "(?:[ыио]й|[ая]я|[ое]е|[ое]го|[ое]му|[оеыи]м|[ую]ю|[ыи]е|[ыи]х|[ыи]ми|ь(?:я|е|его|ему|ем|им|ю|ей|и|их|ими))";

type Value = Omit<WrittenNumber, "length">;

const VALUES = new Map<string, Value>();
const RUSSIAN: { readonly pattern: RegExp; readonly value: Value }[] = [];
for (const [number, ...lists] of TABLE) {
  for (const [k, list] of lists.entries()) {
    const value = { value: number, ordinal: k === 1 };
    for (const word of list.split(" ").filter((entry) => entry !== "")) {
      if (word.endsWith("~"))
        RUSSIAN.push({ pattern: new RegExp(`^${word.replace("~", RUSSIAN_ENDING)}$`, "u"), value });
      else VALUES.set(word, value);
    }
  }
}

/** "quatre-vingt" is the one compound that multiplies without a hundred. */
const FOURSCORE = /^vingt(?:s|ieme)?$/u;

/**
 * Reads the number that begins at a word, as far as its words go: units, teens, tens and a hundred, added up in the order
 * of their language ("сто двадцать второй", "one hundred and thirteen", "المائة والثالثة عشرة").
 * @param words folded; hyphens are words of their own
 */
export function readWrittenNumber(words: readonly string[], start: number): WrittenNumber | undefined {
  const first = readWord(words, start);
  if (first === undefined) return undefined;
  const arabic = /^\p{Script=Arabic}/u.test(words[start] as string);
  let number = first;
  let last = first.value;
  for (;;) {
    const at = start + number.length;
    const joiner = /^(?:and|et|y|-|بعد)$/u.test(words[at] ?? "") ? (words[at] as string) : "";
    const next = readWord(words, joiner === "" ? at : at + 1, arabic);
    if (next === undefined) return number;
    const hundreds = !arabic && next.value === 100 && number.value < 10 && !number.ordinal;
    const fits = arabic ? fitsArabic(last, next.value, joiner) : fitsOther(last, next.value, joiner);
    if (!hundreds && !fits) return number;
    last = next.value;
    number = {
      value: hundreds ? number.value * 100 : number.value + next.value,
      length: at + (joiner === "" ? 0 : 1) + next.length - start,
      ordinal: number.ordinal || next.ordinal,
    };
  }
}

/** Whether a smaller number adds to a larger, round one; "twenty and two" is a list, "vingt et un" and "treinta y dos" are none. */
function fitsOther(last: number, next: number, joiner: string): boolean {
  if (joiner === "and" && last !== 100) return false;
  if (joiner === "et" && next % 10 !== 1) return false;
  if (joiner === "y" && last < 30) return false;
  if (last === 100) return next < 100;
  if (last === 60 || last === 80) return next < 20;
  return (last === 10 || (last >= 20 && last % 10 === 0)) && next < 10;
}

/** In Arabic the unit stands before its ten; the hundred comes first, or last as "after the hundred". */
function fitsArabic(last: number, next: number, joiner: string): boolean {
  if (joiner !== "") return joiner === "بعد" && next === 100;
  return last === 100 ? next < 100 : last < 10 && next >= 10 && next < 100;
}

function readWord(words: readonly string[], i: number, continued = false): WrittenNumber | undefined {
  const word = words[i] ?? "";
  const hyphen = words[i + 1] === "-" ? 1 : 0;
  const next = words[i + 1 + hyphen] ?? "";
  if (word === "quatre" && FOURSCORE.test(next))
    return { value: 80, length: 2 + hyphen, ordinal: next.endsWith("ieme") };
  const found = findValue(continued && word !== "واحد" ? word.replace(/^و/u, "") : word);
  return found && { ...found, length: 1 };
}

function findValue(word: string): Value | undefined {
  return (
    VALUES.get(word) ?? VALUES.get(word.replace(/^ال/u, "")) ?? RUSSIAN.find(({ pattern }) => pattern.test(word))?.value
  );
}
