/** Latin spellings of Russian letters as people type them, longest first (after GOST 7.79 B and passport usage). */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["shch", "щ"],
  ["sch", "щ"],
  ["yo", "ё"],
  ["jo", "ё"],
  ["zh", "ж"],
  ["kh", "х"],
  ["ts", "ц"],
  ["ch", "ч"],
  ["sh", "ш"],
  ["yu", "ю"],
  ["ju", "ю"],
  ["ya", "я"],
  ["ja", "я"],
  ["ye", "е"],
  ["''", "ъ"],
  ["'", "ь"],
  ["a", "а"],
  ["b", "б"],
  ["c", "ц"],
  ["d", "д"],
  ["e", "е"],
  ["f", "ф"],
  ["g", "г"],
  ["h", "х"],
  ["i", "и"],
  ["j", "й"],
  ["k", "к"],
  ["l", "л"],
  ["m", "м"],
  ["n", "н"],
  ["o", "о"],
  ["p", "п"],
  ["q", "к"],
  ["r", "р"],
  ["s", "с"],
  ["t", "т"],
  ["u", "у"],
  ["v", "в"],
  ["w", "в"],
  ["x", "кс"],
  ["y", "ы"],
  ["z", "з"],
];

const PATTERN = new RegExp(SPELLINGS.map(([latin]) => latin).join("|"), "gu");
const LETTERS = new Map(SPELLINGS);

/** Russian written in Latin letters, put back into Cyrillic: "kto sekretariat GIO OON" gives "кто секретариат гио оон". */
export function toCyrillic(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=[aeiou])y(?![aeou])/gu, "j")
    .replace(PATTERN, (latin) => LETTERS.get(latin) ?? latin);
}
