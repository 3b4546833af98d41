import type { Language } from "../../domain/language.ts";
import type { Reason } from "../../domain/reason.ts";
import { byLanguage } from "../../text/by-language.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { type Claim, type ClaimCheck, keepPerText } from "./claim.ts";
import type { ConceptReader } from "./concept-reader.ts";
import { createWordMatcher } from "./match-words.ts";
import { asksWhoIsAsked, type RoleHolder, type RoleReading, readBareHolder, readRoles } from "./read-roles.ts";

/** Roles of one alone: there "the United Nations" is not one of its bodies. */
const EXACT: ReadonlySet<string> = new Set(["by", "behalf", "outcome", "secretariat", "seat"]);
/** Roles in which a capital is enough to tell a name. */
const NAMED: ReadonlySet<string> = new Set(["asked", "behalf", "outcome", "to"]);

/** Reads of those who hold roles, in one language, what is read of each once. */
interface HolderReader {
  /** The bodies that a holder names. */
  readonly namesOf: (holder: RoleHolder) => ReadonlySet<string>;
  /** The test whether a word is one of a holder's, in some form. */
  readonly matcherOf: (holder: RoleHolder) => (word: string) => boolean;
  readonly wordsOf: (concept: string) => ReadonlySet<string>;
  readonly isPartOf: ConceptReader["isPartOf"];
}

function createHolderReader({ find, wordsOf, isPartOf }: ConceptReader, language: Language): HolderReader {
  return {
    namesOf: keepPerObject(({ written }: RoleHolder) => find(written, language)),
    matcherOf: keepPerObject(({ words }: RoleHolder) => createWordMatcher(words.map(({ text }) => text))),
    wordsOf: (concept) => wordsOf(concept, language),
    isPartOf,
  };
}

/**
 * Builds the check of roles: who acts with whom, in whose name, by whose word, and who is asked. Where a claim and the quoted
 * sentences both give a role, some body that holds it must be the same. A claim whose holder is no known body is left to the
 * check of words.
 */
export function createRoleCheck(concepts: ConceptReader): ClaimCheck {
  const read = keepPerText((text, language) => readRoles(text, language));
  const readers = byLanguage((language) => createHolderReader(concepts, language));
  return (claim) => {
    const { language, quoted } = claim;
    const said = readClaimed(claim, concepts);
    if (said.length === 0) return undefined;
    const reader = readers[language];
    const quotes = quoted.flatMap((sentence) => read(sentence, language) ?? []);
    const wrong = said.find(({ role, nearest }) => {
      const isExact = EXACT.has(role);
      const given = quotes.filter((quote) => quote.role === role);
      const isGiven = (quote: RoleReading) => isSame(nearest, isExact ? quote.nearest : quote.all, reader, isExact);
      return given.length > 0 && isBody(role, nearest, reader) && !given.some(isGiven);
    });
    const stray = wrong ?? findCrossed(said, quotes, reader);
    return stray && { state: "name", reason: describe(stray.role, stray.nearest, quotes) };
  };
}

/**
 * Who is asked in a claim, where that is who receives in a quote and the other way round. Two names that are found in each
 * other's place need be no known bodies ("the Partnership"), nor have capitals.
 */
function findCrossed(
  said: readonly RoleReading[],
  quotes: readonly RoleReading[],
  reader: HolderReader,
): RoleReading | undefined {
  const pairs = (readings: readonly RoleReading[]) =>
    readings
      .filter(({ role }) => role === "asked")
      .flatMap((asked) => readings.filter(({ role }) => role === "to").map((to) => ({ asked, to })));
  const given = pairs(quotes);
  const isOne = (one: RoleReading, other: RoleReading) => isSame(one.nearest, other.nearest, reader, false);
  const crossed = pairs(said).find(
    ({ asked, to }) =>
      given.some((quote) => isOne(asked, quote.to) && isOne(to, quote.asked)) &&
      !given.some((quote) => isOne(asked, quote.asked) && isOne(to, quote.to)),
  );
  return crossed?.asked;
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

/** True where a holder is somebody who can be compared: a known body, or any name where a capital tells one. */
function isBody(role: string, holder: RoleHolder, reader: HolderReader): boolean {
  const isKnown = reader.namesOf(holder).size > 0 && (!EXACT.has(role) || opensWithName(holder, reader));
  return isKnown || (NAMED.has(role) && /\p{Lu}/u.test(holder.written));
}

/** "The secretariat of UNGIS", not "the secretariat will work with UNGIS". */
function opensWithName(holder: RoleHolder, { namesOf, wordsOf }: HolderReader): boolean {
  const { words, written } = holder;
  const [first] = words;
  if (first === undefined || !/\p{Lu}|\p{Ll}/u.test(written)) return first !== undefined;
  const opensHigh = /^\P{L}*(?:\p{Ll}{1,4}['’ ])*\p{Lu}/u.test(written);
  return opensHigh || [...namesOf(holder)].some((id) => wordsOf(id).has(first.stem));
}

/** Bodies that are known on both sides decide (of a name that is cut short, its beginning); else some word must be the same ("the Group"). */
function isSame(claim: RoleHolder, quote: RoleHolder, reader: HolderReader, isExact: boolean): boolean {
  const [head, quotedHead] = [claim.words[0]?.text, quote.words[0]?.text];
  if (isExact && head !== undefined && head === quotedHead) return true;
  const said = [...reader.namesOf(claim)];
  const known = reader.namesOf(quote);
  if (isExact && said.some((id) => known.has(id) && isOwnerOnly(reader.wordsOf(id), claim, quote))) return false;
  const isOne = (id: string, other: string) =>
    id === other || ((claim.isCut || !isExact) && reader.isPartOf(id, other));
  if (said.some((id) => [...known].some((other) => isOne(id, other)))) return true;
  if (said.length > 0 && known.size > 0) return false;
  const stems = new Set(quote.words.map(({ stem }) => stem));
  const isNamedInShort = said.some((id) => [...reader.wordsOf(id)].some((word) => word.length > 2 && stems.has(word)));
  const matches = reader.matcherOf(quote);
  return isNamedInShort || claim.words.some(({ text, stem }) => stems.has(stem) || matches(text));
}

/** "Prepared by the Secretary-General of ITU" is not "prepared by ITU": there the name only says whose the holder is. */
function isOwnerOnly(name: ReadonlySet<string>, claim: RoleHolder, quote: RoleHolder): boolean {
  const opens = ({ words }: RoleHolder) => words[0] !== undefined && name.has(words[0].stem);
  return opens(claim) && !opens(quote) && quote.words.length <= MAX_BARE_WORDS;
}

function describe(role: string, holder: RoleHolder, quotes: readonly { role: string; all: RoleHolder }[]): Reason {
  const have = quotes.filter((quote) => quote.role === role).map(({ all }) => `"${all.written.trim()}"`);
  return { name: "role", role, found: holder.written.trim(), known: have.join(", ") };
}
