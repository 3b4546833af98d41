import type { Language } from "../../domain/language.ts";
import type { FoundNumber, NumberKind } from "../../text/found-number.ts";
import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import type { ConceptReader } from "./concept-reader.ts";
import { createWordMatcher } from "./match-words.ts";
import { readWords, type TextWord } from "./read-words.ts";

/** Numbers that a sentence may give several of, each of something else. */
const OWNERS: readonly NumberKind[] = ["month", "symbol"];
/** So many words of a claim must belong to another number, and hardly any to its own. */
const MIN_VOTES = 2;
const MAX_OWN_SHARE = 2;
/** How far before a symbol the title may begin that it belongs to, in characters. */
const MAX_TITLE = 170;

interface OwnedText {
  readonly numbers: readonly FoundNumber[];
  readonly words: readonly TextWord[];
}

function readOwned(text: string, language: Language): OwnedText {
  const folded = foldForNumbers(text);
  const numbers = readNumbers(folded, language);
  const isFree = (word: TextWord) =>
    word.isContent && !numbers.some(({ start, end }) => word.start < end && word.end > start);
  return { numbers, words: readWords(folded, language).filter(isFree) };
}

/**
 * Builds the check whose number it is: where a sentence gives several months, symbols or percentages, a word that it has once
 * belongs to the nearest one (to the next symbol, since symbols follow what they name). A claim that has only another's words
 * has mixed them up. A claim that is nothing but the number is read with its question.
 */
export function createOwnerCheck(concepts: ConceptReader): ClaimCheck {
  const read = keepPerText((text, language) => readOwned(text, language));
  return (claim) => {
    const { text, language, question, quoted } = claim;
    const numbers = claim.numbers.filter(({ kind }) => OWNERS.includes(kind));
    if (new Set(numbers.map(({ value }) => value)).size !== 1) return undefined;
    const number = numbers[0] as FoundNumber;
    const said = readOwned(text, language);
    const wordsIn = (one: string) => {
      const words = readOwned(one, language).words;
      const stems = new Set(words.map(({ stem }) => stem));
      const names = [...concepts.find(one, language)].map((id) => [...concepts.wordsOf(id, language)]);
      // A name that is written out has its words in the claim; of an acronym they are to be added.
      const inShort = names.filter((name) => name.filter((word) => stems.has(word)).length < 2);
      return [...words.map(({ text: word }) => word), ...inShort.flat()];
    };
    const is = createWordMatcher(said.words.length > 1 ? wordsIn(text) : [...wordsIn(text), ...wordsIn(question)]);
    const votes = quoted.flatMap((sentence) => {
      const quote = read(sentence, language);
      return quote ? vote(quote, number.kind, is) : [];
    });
    const mine = votes.filter((value) => value === number.value).length;
    const others = votes.length - mine;
    const isOthers = others >= (number.kind === "symbol" ? 1 : MIN_VOTES) && others > MAX_OWN_SHARE * mine;
    if (mine > 1 || !isOthers) return undefined;
    return {
      state: "number",
      detail: `What the sentence says belongs to ${votes.find((value) => value !== number.value)}, not to ${number.value}.`,
    };
  };
}

/** The values of the numbers that the words of a claim belong to, word by word. */
function vote({ numbers, words }: OwnedText, kind: NumberKind, isSaid: (word: string) => boolean): string[] {
  const owners = numbers.filter((number) => number.kind === kind);
  if (owners.length < 2) return [];
  return words.flatMap((word) => {
    const isOnce = words.filter(({ stem }) => stem === word.stem).length === 1;
    if (!isOnce || !isSaid(word.text)) return [];
    const owner =
      kind === "symbol"
        ? owners.find(({ start }) => start >= word.start && start - word.start < MAX_TITLE)
        : nearest(owners, word);
    return owner ? [owner.value] : [];
  });
}

function nearest(owners: readonly FoundNumber[], word: TextWord): FoundNumber | undefined {
  const distance = ({ start, end }: FoundNumber) => (word.start > start ? word.start - end : start - word.end);
  return [...owners].sort((a, b) => distance(a) - distance(b))[0];
}
