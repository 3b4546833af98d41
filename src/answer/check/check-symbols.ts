import type { Language } from "../../domain/language.ts";
import { type ClaimCheck, keepPerText } from "./claim.ts";
import type { ConceptReader } from "./concept-reader.ts";
import { createWordMatcher } from "./match-words.ts";
import { namesInShort } from "./names-in-short.ts";
import { readClaim } from "./read-claim.ts";

/** So many times its own words a claim must have of another symbol's. */
const MAX_OWN_SHARE = 2;
/** How far before a symbol the title may begin that it belongs to, in characters. */
const MAX_TITLE = 170;

interface TitleWord {
  readonly text: string;
  /** The symbol that follows; undefined where none is near. */
  readonly symbol: string | undefined;
}

/** The words of a text that it has once, each with the symbol that it may be in the title of: symbols follow what they name. */
function readTitles(text: string, language: Language): TitleWord[] {
  const { numbers, words } = readClaim({ text }, { language, question: "" }, []);
  const symbols = numbers.filter(({ kind }) => kind === "symbol");
  if (symbols.length < 2) return [];
  const free = words.filter(
    (word) => word.isContent && !numbers.some(({ start, end }) => word.start < end && word.end > start),
  );
  return free
    .filter((word) => free.filter(({ stem }) => stem === word.stem).length === 1)
    .map(({ text: written, start }) => ({
      text: written,
      symbol: symbols.find((one) => one.start >= start && one.start - start < MAX_TITLE)?.value,
    }));
}

/**
 * Builds the check whose symbol it is: where a sentence gives several, a claim with one of them that has another's words has
 * mixed them up. A claim that is nothing but the symbol is read with its question.
 */
export function createSymbolCheck(concepts: ConceptReader): ClaimCheck {
  const read = keepPerText((text, language) => readTitles(text, language));
  return ({ text, numbers, words, language, question, quoted }) => {
    const symbols = new Set(numbers.flatMap(({ kind, value }) => (kind === "symbol" ? [value] : [])));
    const [symbol] = symbols;
    if (symbol === undefined || symbols.size !== 1) return undefined;
    const isInNumber = ({ start, end }: { start: number; end: number }) =>
      numbers.some((number) => start < number.end && end > number.start);
    const said = words.filter((word) => word.isContent && !isInNumber(word));
    const texts = said.length > 1 ? [text] : [text, question];
    const is = createWordMatcher(
      texts.flatMap((one) => [
        ...readClaim({ text: one }, { language, question: "" }, []).words.map((word) => word.text),
        ...namesInShort(one, language, concepts),
      ]),
    );
    const votes = quoted
      .flatMap((sentence) => read(sentence, language) ?? [])
      .flatMap((word) => (word.symbol !== undefined && is(word.text) ? [word.symbol] : []));
    const own = votes.filter((value) => value === symbol).length;
    const other = votes.find((value) => value !== symbol);
    if (own > 1 || other === undefined || votes.length - own <= MAX_OWN_SHARE * own) return undefined;
    return { state: "number", reason: { name: "symbol", found: symbol, known: other } };
  };
}
