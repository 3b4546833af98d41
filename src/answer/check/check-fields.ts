import type { Language } from "../../domain/language.ts";
import { type Claim, type ClaimCheck, keepPerText, type SentenceCheck } from "./claim.ts";
import type { ConceptReader } from "./concept-reader.ts";
import { isSameWord } from "./match-words.ts";
import { namesInShort } from "./names-in-short.ts";
import { readClaim } from "./read-claim.ts";
import { FIELD_KINDS, type FieldKind, type Fields, type FieldWord, readFields, readSaidWords } from "./read-fields.ts";
import { readQuotedNumbers } from "./read-quoted-numbers.ts";
import { readWords } from "./read-words.ts";

type FieldsByKind = Readonly<Record<FieldKind, Fields>>;

/**
 * Builds the check of what numbers are said of: where the quoted sentences give several of a kind, each of something else, and
 * what a claim says of its number belongs to one other, the claim has mixed them up. A claim that is nothing but the number is
 * read with its question.
 */
export function createFieldCheck(concepts: ConceptReader): ClaimCheck {
  const read = keepPerText((_text, language, sentence): FieldsByKind => {
    const { folded, numbers } = readQuotedNumbers(sentence, language) ?? { folded: "", numbers: [] };
    return readKinds({ folded, numbers, words: readWords(folded, language) }, language);
  });
  return (claim) => {
    if (claim.numbers.length === 0) return undefined;
    const quoted = claim.quoted.flatMap((sentence) => read(sentence, claim.language) ?? []);
    for (const kind of FIELD_KINDS) {
      const known = quoted.map((fields) => fields[kind]).filter(({ values }) => values.length > 0);
      if (new Set(known.flatMap(({ values }) => values)).size < 2) continue;
      const wrong = findMixedUp(readClaimed(claim, kind, concepts), known, kind);
      if (wrong) return wrong;
    }
    return undefined;
  };
}

function readKinds(text: Pick<Claim, "folded" | "numbers" | "words">, language: Language): FieldsByKind {
  const of = (kind: FieldKind) => readFields(text, kind, language);
  return {
    percentage: of("percentage"),
    year: of("year"),
    month: of("month"),
    number: of("number"),
    ordinal: of("ordinal"),
  };
}

/** What a claim says of its numbers. Of one alone also the full names of what is named in short, and what its question says. */
function readClaimed(claim: Claim, kind: FieldKind, concepts: ConceptReader): Fields {
  const { text, language, question } = claim;
  const said = readFields(claim, kind, language);
  const values = [...new Set(said.values)];
  if (values.length !== 1) return said;
  const isAlone = said.words.every((word) => /^\d+$/u.test(word.text));
  const asked = isAlone
    ? readSaidWords(readClaim({ text: question }, { language, question: "" }, []), kind, language)
    : [];
  const names = (isAlone ? [text, question] : [text]).flatMap((one) => namesInShort(one, language, concepts));
  const added = [...asked, ...names.map((name) => ({ text: name, stem: name }))];
  return { values, words: [...said.words, ...added.map((word) => ({ ...word, values }))] };
}

function findMixedUp(said: Fields, known: readonly Fields[], kind: FieldKind): SentenceCheck | undefined {
  const all = new Set(known.flatMap(({ values }) => values));
  for (const value of new Set(said.values)) {
    if (!all.has(value)) continue;
    const owners = said.words.flatMap((word) => {
      if (!word.values.includes(value)) return [];
      const set = ownersOf(word, known);
      // What is said of two numbers of the claim at once is right where it is right for one.
      const isOthers = !set.has(value) && word.values.some((one) => set.has(one));
      return set.size === 0 || set.size === all.size || isOthers ? [] : [set];
    });
    const other = [...all].find((one) => one !== value && isBetter(owners, one, value, kind));
    if (other !== undefined) return { state: "number", reason: { name: "field", found: value, known: other } };
  }
  return undefined;
}

/** So many words outweigh a few that speak for the other. */
const MIN_VOTES = 3;
const MAX_OWN_SHARE = 2;

/** True where one value fits all that is said, or nearly all, and the other does not. */
function isBetter(owners: readonly ReadonlySet<string>[], one: string, other: string, kind: FieldKind): boolean {
  const votes = owners.filter((set) => set.has(one) && !set.has(other)).length;
  if (owners.every((set) => set.has(one))) return votes > 0;
  const against = owners.filter((set) => set.has(other) && !set.has(one)).length;
  // Years stand anywhere in a sentence.
  return kind !== "year" && votes >= MIN_VOTES && votes > MAX_OWN_SHARE * against;
}

/** The values that the quoted sentences say a word of. */
function ownersOf({ text, stem }: Pick<FieldWord, "text" | "stem">, known: readonly Fields[]): Set<string> {
  const isSaid = (word: FieldWord) => word.stem === stem || isSameWord(text, word.text);
  return new Set(known.flatMap(({ words }) => words.filter(isSaid).flatMap(({ values }) => values)));
}
