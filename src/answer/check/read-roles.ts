import { LANGUAGES, type Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { readWords, type TextWord } from "./read-words.ts";
import { ASKING_VERBS, ROLE_WORDS, type Role } from "./role-words.ts";
import { compileWords } from "./word-classes.ts";

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
        side,
        pattern: compileWords(words, language, "gu"),
      })),
    },
  ]),
);

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
  /[.;!?。；؛|]|, (?:to|in order|which|who|that|ensuring|чтобы|для|котор\p{L}+|обеспеч\p{L}+|а также|afin|pour|qui|que|para|a fin|el cual)(?!\p{L})|，(?:以|旨在|请|就)/u;
const PRONOUN =
  /^\s*(?:ее|его|их|ей|им|ему|нее|них|them|it|him|her|le|la|les|lo|los|leur|lui|y|en|él|هم|ها|他们|它)(?![\p{L}\p{M}])/u;
/** Behind a preposition; "los" and "les" are articles there. */
const PRONOUN_BEHIND = /^\s*(?:нее|него|них|ними|ней|ним|them|it|him|her|هم|ها|他们|它)(?![\p{L}\p{M}])/u;
const PRONOUN_BEFORE =
  /(?<![\p{L}\p{M}])(?:ее|его|их|ей|им|ему|they|it|he|she|ils?|elles?)(?:\s(?:также|далее|also))?\s*$/u;

/** "The secretariat of which": who is meant stands before. */
const RELATIVE = /^\s*(?:котор\p{L}+|which|whom|الذي|التي)/u;

/** The roles a text gives, and who holds them. Pronouns hold none. */
export function readRoles(
  text: string,
  language: Language,
  folded = fold(text),
  words: readonly TextWord[] = readWords(folded, language),
): RoleReading[] {
  const source = { folded, written: text.length === folded.length ? text : folded, words };
  const { roles, asked } = PATTERNS.get(language) ?? { roles: [], asked: [] };
  const named = roles.flatMap(({ role, pattern }) =>
    [...folded.matchAll(pattern)].flatMap((match) => readBehind(source, match.index + match[0].length, role)),
  );
  const called = asked.flatMap(({ side, pattern }) =>
    [...folded.matchAll(pattern)].flatMap((match) =>
      readAsked(source, match.index, match.index + match[0].length, side),
    ),
  );
  return [...named, ...called];
}

interface Source {
  readonly folded: string;
  readonly written: string;
  readonly words: readonly TextWord[];
}

function readBehind(source: Source, start: number, role: Role): RoleReading[] {
  const rest = source.folded.slice(start);
  if (PRONOUN_BEHIND.test(rest)) return [];
  if (RELATIVE.test(rest)) {
    const antecedent = holderIn(source, 0, start, Number.POSITIVE_INFINITY);
    return [{ role, nearest: antecedent, all: antecedent }];
  }
  const clause = start + lengthUntil(rest, PURPOSE);
  const comma = start + lengthUntil(rest, /[,،，.;!?。；؛|]/u);
  const all = role === "behalf" ? comma : clause;
  return [
    { role, nearest: holderIn(source, start, comma, NEAREST_WORDS), all: holderIn(source, start, all, ALL_WORDS) },
  ];
}

function readAsked(source: Source, start: number, end: number, side: string): RoleReading[] {
  const rest = source.folded.slice(end);
  const before = source.folded.slice(0, start);
  if (PRONOUN.test(rest) || PRONOUN_BEFORE.test(before)) return [];
  const from = Math.max(...[...before.matchAll(/[.:;!?。；：؛|]/gu)].map(({ index }) => index + 1), 0);
  const behind = holderIn(source, end, end + lengthUntil(rest, CLAUSE_END), ASKED_WORDS);
  const ahead = holderIn(source, from, start, Number.POSITIVE_INFINITY);
  const longer = holderIn(source, end, end + lengthUntil(rest, CLAUSE_END), NAME_WORDS);
  const join = (one: RoleHolder) => (side === "after" ? one : side === "before" ? ahead : joinHolders(ahead, one));
  return [{ role: "asked", nearest: join(behind), all: join(longer) }];
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
