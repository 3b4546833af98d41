import { LANGUAGES, type Language } from "../../domain/language.ts";
import { compileWords } from "../../text/compile-words.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { readWords, type TextWord } from "./read-words.ts";
import { ASKING_VERBS, type AskedSide, BY_THE_WAY, ROLE_WORDS, type Role, WHO } from "./role-words.ts";
import { createWordClassReader } from "./word-classes.ts";

/** Who fills a role, as far as the words go: folded, and as written, where acronyms still have their capitals. */
export interface RoleHolder {
  readonly words: readonly TextWord[];
  readonly written: string;
  /** There is more than was read. */
  readonly isCut: boolean;
}

/** Who holds which role in a text; the role of the one who is asked for something is `asked`. */
export interface RoleReading {
  readonly role: Role | "asked";
  /** Right behind the word of the role, up to a comma: who is meant first of all. */
  readonly nearest: RoleHolder;
  /** Behind it to the end of the clause: all who may be meant. */
  readonly all: RoleHolder;
}

const PATTERNS = new Map(
  LANGUAGES.map((language) => [
    language,
    {
      roles: Object.entries(ROLE_WORDS[language]).map(([role, words]) => ({
        role: role as Role,
        pattern: compileWords(words, language, "gu"),
      })),
      asked: Object.entries(ASKING_VERBS[language]).map(([side, words]) => ({
        side: side as AskedSide,
        pattern: compileWords(words, language, "gu"),
      })),
    },
  ]),
);

/** Where no word of a role stands, none is looked for. */
const readRoleWords = createWordClassReader(ROLE_WORDS);
const readAskingVerbs = createWordClassReader(ASKING_VERBS);

/** So many words tell who is meant first; so many may pass before all are named. */
const NEAREST_WORDS = 5;
const ALL_WORDS = 20;
/** Who is asked stands right behind the verb. */
const ASKED_WORDS = 3;
/** The longest names have as many. */
const NAME_WORDS = 7;
const CLAUSE_END = /[.;!?。；؛|]/u;
/** Where those who hold a role are all named. */
const PURPOSE =
  /[.;!?。；؛|]|, (?:to|for|in order|which|who|that|ensuring|чтобы|для|котор\p{L}+|обеспеч\p{L}+|а также|afin|pour|qui|que|para|a fin|el cual)(?!\p{L})|，(?:以|旨在|请|就)/u;
const PRONOUN_BEHIND =
  /^\s*(?:ее|его|их|ей|им|ему|нее|него|них|ними|ней|ним|them|it|him|her|هم|ها|他们|它)(?![\p{L}\p{M}])/u;
/** French and Spanish have them before the verb, where "les" and "los" are no articles. */
const PRONOUN_BEFORE =
  /(?<![\p{L}\p{M}])(?:(?:ее|его|их|ей|им|ему|they|it|he|she|ils?|elles?|les|leur|lui|los|las|le)(?:\s(?:также|далее|also))?\s*|l')$/u;

/** So far before a word its pronouns stand, in characters. */
const MAX_BEFORE = 20;

/** "The secretariat of which": who is meant stands before. */
const RELATIVE = /^\s*(?:котор\p{L}+|which|whom|الذي|التي)/u;

/** "Whose secretariat": who is meant stands before. */
const RELATIVE_BEFORE = /(?<!\p{L})(?:cuy[oa]s?|dont l(?:[ea]s? |')|whose)\s*$/u;

/** "Its results": whose they are is said before. */
const OWNED = /(?<!\p{L})(?:its|their|ее|его|их|свои(?:х|ми)|ses|leurs|sus)\s*$/u;

const ASIDES = new Map(
  LANGUAGES.map((language) => [
    language,
    new RegExp(`^\\s*${compileWords(BY_THE_WAY[language], language).source}`, "u"),
  ]),
);

/** The roles a text gives, and who holds them. Pronouns hold none. */
export function readRoles(
  text: string,
  language: Language,
  folded = fold(text),
  words: readonly TextWord[] = readWords(folded, language),
): RoleReading[] {
  const { roles, asked } = PATTERNS.get(language) ?? { roles: [], asked: [] };
  const [givenRoles, givenSides] = [readRoleWords(folded, language), readAskingVerbs(folded, language)];
  const asking = asked.flatMap(({ side, pattern }) =>
    (givenSides.has(side) ? findMatches(folded, pattern) : []).map((match) => ({
      side,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const source = {
    folded,
    written: text.length === folded.length ? text : folded,
    words,
    language,
    asking: asking.map(({ start }) => start),
  };
  const named = roles.flatMap(({ role, pattern }) =>
    (givenRoles.has(role) ? findMatches(folded, pattern) : []).flatMap((match) =>
      readBehind(source, match.index, match.index + match[0].length, role),
    ),
  );
  const called = asking.flatMap(({ side, start, end }) => readAsked(source, start, end, side));
  return [...named, ...called];
}

const WHO_IS_ASKED = new Map(
  LANGUAGES.map((language) => {
    const verbs = Object.values<string>(ASKING_VERBS[language]).map((words) => compileWords(words, language).source);
    return [
      language,
      new RegExp(`${compileWords(WHO[language], language).source}[^,.?]{0,12}(?:${verbs.join("|")})`, "u"),
    ];
  }),
);

/** True where a question asks who is asked for something: a bare name that answers it has that role. */
export function asksWhoIsAsked(question: string, language: Language): boolean {
  return WHO_IS_ASKED.get(language)?.test(fold(question)) ?? false;
}

/** A text that is nothing but a name, as the holder of a role. */
export function readBareHolder(text: string, language: Language, words: readonly TextWord[]): RoleReading {
  const folded = fold(text);
  const source = { folded, written: text.length === folded.length ? text : folded, words, language, asking: [] };
  const all = holderIn(source, 0, folded.length, Number.POSITIVE_INFINITY);
  return { role: "asked", nearest: all, all };
}

interface Source {
  readonly folded: string;
  readonly written: string;
  readonly words: readonly TextWord[];
  readonly language: Language;
  /** Where its verbs stand that ask somebody. */
  readonly asking: readonly number[];
}

function readBehind(source: Source, at: number, start: number, role: Role): RoleReading[] {
  const rest = source.folded.slice(start);
  const before = source.folded.slice(Math.max(0, at - MAX_BEFORE), at);
  if (PRONOUN_BEHIND.test(rest) || (role === "outcome" && OWNED.test(before))) return [];
  if (RELATIVE.test(rest) || RELATIVE_BEFORE.test(before)) {
    const antecedent = holderIn(source, 0, at, Number.POSITIVE_INFINITY);
    return [{ role, nearest: antecedent, all: antecedent }];
  }
  const clause = Math.min(start + lengthUntil(rest, PURPOSE), ...source.asking.filter((verb) => verb >= start));
  const comma = start + lengthUntil(rest, /[,،，.;!?。；؛|]/u);
  const all = role === "behalf" ? comma : clause;
  return [
    { role, nearest: holderIn(source, start, comma, NEAREST_WORDS), all: holderIn(source, start, all, ALL_WORDS) },
  ];
}

function readAsked(source: Source, start: number, end: number, side: AskedSide): RoleReading[] {
  const rest = source.folded.slice(end);
  const before = source.folded.slice(0, start);
  if (PRONOUN_BEHIND.test(rest) || PRONOUN_BEFORE.test(before.slice(-MAX_BEFORE))) return [];
  const from = Math.max(...findMatches(before, /[.:;!?。；：؛|]/gu).map(({ index }) => index + 1), 0);
  const behind = holderIn(source, end, end + lengthUntil(rest, CLAUSE_END), ASKED_WORDS);
  const spans = sideBefore(source, from, start);
  const ahead = spans.map(([a, b]) => holderIn(source, a, b, Number.POSITIVE_INFINITY)).reduce(joinHolders);
  const [a, b] = spans.at(-1) as Span;
  const nearestAhead = holderIn(source, a, b, Number.POSITIVE_INFINITY);
  const longer = holderIn(source, end, end + lengthUntil(rest, CLAUSE_END), NAME_WORDS);
  // Where either side may name who is asked, the first does, unless it tells what is asked ("Провести обзор просят …").
  const join = (before: RoleHolder, one: RoleHolder) =>
    side === "after" ? one : side === "beside" && !namesSomebody(before) ? joinHolders(before, one) : before;
  return [{ role: "asked", nearest: join(nearestAhead, behind), all: join(ahead, longer) }];
}

/** "Провести": a Russian infinitive. */
const INFINITIVE = /(?:ть|ти|чь)(?:ся)?$/u;

function namesSomebody({ words }: RoleHolder): boolean {
  return words[0] !== undefined && !INFINITIVE.test(words[0].text);
}

type Span = readonly [start: number, end: number];

/**
 * The parts of a clause, by its commas, in which those who are asked are named before the verb; never empty. What stands behind
 * another such verb is what is asked there.
 */
function sideBefore({ folded, words, language, asking }: Source, from: number, start: number): Span[] {
  const commas = findMatches(folded.slice(from, start), /[,،，]/gu).map(({ index }) => from + index);
  const spans = [from, ...commas.map((at) => at + 1)].map((at, i): Span => {
    const end = commas[i] ?? start;
    return [at, Math.min(end, ...asking.filter((verb) => verb >= at && verb < end))];
  });
  const isNamed = ([a, b]: Span) =>
    !ASIDES.get(language)?.test(folded.slice(a, b)) &&
    words.some((word) => word.isContent && word.start >= a && word.end <= b);
  const named = spans.filter(isNamed);
  return named.length > 0 ? named : [[from, start]];
}

function lengthUntil(text: string, end: RegExp): number {
  const at = text.search(end);
  return at < 0 ? text.length : at;
}

/** The words in a stretch that say something, as many as wanted; a compound is one. */
function holderIn({ written, words }: Source, start: number, end: number, most: number): RoleHolder {
  const inside = words.filter((word) => word.start >= start && word.end <= end && word.isContent);
  const isHan = /\p{Script=Han}/u.test(written);
  const runs = [...new Set(inside.map((word) => word.run))].slice(0, isHan ? 3 * most : most);
  const taken = inside.filter((word) => runs.includes(word.run));
  return {
    words: taken,
    written: written.slice(start, taken.at(-1)?.end ?? start),
    isCut: taken.length < inside.length,
  };
}

function joinHolders(one: RoleHolder, other: RoleHolder): RoleHolder {
  return {
    words: [...one.words, ...other.words],
    written: `${one.written} · ${other.written}`,
    isCut: one.isCut || other.isCut,
  };
}
