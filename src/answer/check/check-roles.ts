import type { Language } from "../../domain/language.ts";
import { type Claim, type ClaimCheck, keepPerText } from "./claim.ts";
import type { ConceptReader } from "./concept-reader.ts";
import { createWordMatcher } from "./match-words.ts";
import { asksWhoIsAsked, type RoleHolder, type RoleReading, readBareHolder, readRoles } from "./read-roles.ts";

/** Roles of one alone: there "the United Nations" is not one of its bodies. */
const EXACT: ReadonlySet<string> = new Set(["by", "behalf", "outcome", "secretariat", "seat"]);
/** Roles in which a capital is enough to tell a name. */
const NAMED: ReadonlySet<string> = new Set(["asked", "behalf", "outcome", "to"]);

/**
 * Builds the check of roles: who acts with whom, in whose name, by whose word, and who is asked. Where a claim and the quoted
 * sentences both give a role, some body that holds it must be the same. A claim whose holder is no known body is left to the
 * check of words.
 */
export function createRoleCheck(concepts: ConceptReader): ClaimCheck {
  const read = keepPerText((text, language) => readRoles(text, language));
  return (claim) => {
    const { language, quoted } = claim;
    const quotes = quoted.flatMap((sentence) => read(sentence, language) ?? []);
    const wrong = readClaimed(claim, concepts).find(({ role, nearest }) => {
      const given = quotes.filter((quote) => quote.role === role);
      const isBody =
        (concepts.find(nearest.written, language).size > 0 &&
          (!EXACT.has(role) || isNamed(nearest, language, concepts))) ||
        (NAMED.has(role) && /\p{Lu}/u.test(nearest.written));
      return (
        isBody &&
        given.length > 0 &&
        !given.some((quote) =>
          isSame(nearest, EXACT.has(role) ? quote.nearest : quote.all, language, concepts, EXACT.has(role)),
        )
      );
    });
    return wrong && { state: "name", detail: describe(wrong.role, wrong.nearest, quotes) };
  };
}

/** Who has more words is more than one name. */
const MAX_BARE_WORDS = 7;

/** The roles a claim gives; a name alone has the one that its question asks for. */
function readClaimed({ text, folded, words, language, question }: Claim, concepts: ConceptReader): RoleReading[] {
  const said = readRoles(text, language, folded, words);
  const isBare =
    said.length === 0 &&
    words.filter(({ isContent }) => isContent).length <= MAX_BARE_WORDS &&
    concepts.find(text, language).size === 1 &&
    asksWhoIsAsked(question, language);
  return isBare ? [readBareHolder(text, language, words)] : said;
}

/** True where a stretch opens with a name: "the secretariat of UNGIS", not "the secretariat will work with UNGIS". */
function isNamed({ words, written }: RoleHolder, language: Language, concepts: ConceptReader): boolean {
  const [first] = words;
  if (first === undefined || !/\p{Lu}|\p{Ll}/u.test(written)) return first !== undefined;
  const opensHigh = /^\P{L}*(?:\p{Ll}{1,4}['’ ])*\p{Lu}/u.test(written);
  return (
    opensHigh || [...concepts.find(written, language)].some((id) => concepts.wordsOf(id, language).has(first.stem))
  );
}

/** Bodies that are known on both sides decide (of a name that is cut short, its beginning); else some word must be the same ("the Group"). */
function isSame(
  claim: RoleHolder,
  quote: RoleHolder,
  language: Language,
  concepts: ConceptReader,
  isExact: boolean,
): boolean {
  const [head, quotedHead] = [claim.words[0]?.text, quote.words[0]?.text];
  if (isExact && head !== undefined && head === quotedHead) return true;
  const said = [...concepts.find(claim.written, language)];
  const known = concepts.find(quote.written, language);
  if (isExact && said.some((id) => known.has(id) && isOwnerOnly(id, claim, quote, language, concepts))) return false;
  const isOne = (id: string, other: string) =>
    id === other || ((claim.isCut || !isExact) && concepts.isPartOf(id, other));
  if (said.some((id) => [...known].some((other) => isOne(id, other)))) return true;
  const stems = new Set(quote.words.map(({ stem }) => stem));
  const isNamedInShort = said.some((id) =>
    [...concepts.wordsOf(id, language)].some((word) => word.length > 2 && stems.has(word)),
  );
  if (said.length > 0 && known.size > 0) return false;
  const matches = createWordMatcher(quote.words.map(({ text }) => text));
  return isNamedInShort || claim.words.some(({ text, stem }) => stems.has(stem) || matches(text));
}

/** "Prepared by the Secretary-General of ITU" is not "prepared by ITU": there the name only says whose the holder is. */
function isOwnerOnly(
  id: string,
  claim: RoleHolder,
  quote: RoleHolder,
  language: Language,
  concepts: ConceptReader,
): boolean {
  const name = concepts.wordsOf(id, language);
  const opensWithName = ({ words }: RoleHolder) => words[0] !== undefined && name.has(words[0].stem);
  return opensWithName(claim) && !opensWithName(quote) && quote.words.length <= MAX_BARE_WORDS;
}

function describe(role: string, holder: RoleHolder, quotes: readonly { role: string; all: RoleHolder }[]): string {
  const have = quotes.filter((quote) => quote.role === role).map(({ all }) => all.written.trim());
  return `In this part ("${role}") the sentence has "${holder.written.trim()}"; the named sentences have "${have.join('", "')}".`;
}
