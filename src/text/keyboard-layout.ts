const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
const CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

/** The key of the slash writes the full stop in the Russian layout: "g/ 67" is "п. 67". */
const TO_CYRILLIC = new Map([...LATIN].map((key, i) => [key, CYRILLIC[i] as string])).set("/", ".");
const TO_LATIN = new Map([...CYRILLIC].map((key, i) => [key, LATIN[i] as string]));

/** What was meant when a text was typed with the other of the two layouts (US English, Russian ЙЦУКЕН) switched on. */
export function switchLayout(text: string): string {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  const map = cyrillic ? TO_LATIN : TO_CYRILLIC;
  return [...text].map((character) => map.get(character) ?? character).join("");
}
