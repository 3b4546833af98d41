import { fold } from "../text/fold.ts";

/** Ordinals and numerals by which people name a section, one to ten, in the order of their value; `*` stands for any ending. */
const WORDS: readonly string[] = [
  "перв* first one premier premiere primera primero الاول الاولي",
  "втор* second two deuxieme seconde segunda segundo الثاني الثانيه",
  "трет* third three troisieme tercera tercero الثالث الثالثه",
  "четверт* fourth four quatrieme quatre cuarta cuarto الرابع الرابعه",
  "пят* fifth five cinquieme cinq quinta quinto الخامس الخامسه",
  "шест* sixth six sixieme sexta sexto السادس السادسه",
  "седьм* seventh seven septieme sept septima septimo السابع السابعه",
  "восьм* eighth eight huitieme huit octava octavo الثامن الثامنه",
  "девят* ninth nine neuvieme neuf novena noveno التاسع التاسعه",
  "десят* tenth ten dixieme dix decima decimo العاشر العاشره",
];

const PATTERNS = WORDS.map((list) => new RegExp(`^(?:${list.replaceAll("*", "\\p{L}*").split(" ").join("|")})$`, "u"));

/** The value of an ordinal or numeral written out, 1 to 10; undefined when the word is none. */
export function readOrdinalWord(word: string): number | undefined {
  const folded = fold(word);
  const place = PATTERNS.findIndex((pattern) => pattern.test(folded));
  return place < 0 ? undefined : place + 1;
}
