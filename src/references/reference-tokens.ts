import type { DocumentStructure } from "../domain/document-structure.ts";
import { FRONT, PREAMBLE } from "../domain/paragraph-id.ts";
import { findMatches } from "../text/find-matches.ts";
import { fold } from "../text/fold.ts";
import { keepRecent } from "../text/keep-recent.ts";
import { writeOut } from "../text/letters.ts";
import { readWrittenNumber } from "../text/written-numbers.ts";
import { ownSymbols } from "./own-symbols.ts";
import { readParagraphNumeral } from "./reference-romans.ts";
import type { Role } from "./reference-words.ts";
import type { WordRoles } from "./word-roles.ts";

/** A piece of a text with references; `start`, `end` are its place in the text as written. */
export interface Token {
  readonly kind: "number" | "word" | "id" | "symbol" | "fraction" | "mark";
  /** Folded. */
  readonly text: string;
  readonly roles: ReadonlySet<Role>;
  readonly value: number;
  /** A number in words, which also orders ("third") or only counts ("three"). */
  readonly written?: "ordinal" | "cardinal";
  readonly start: number;
  readonly end: number;
}

const HAN_DIGITS = "〇一二三四五六七八九";

/** Cuts a text into tokens. Quotes and Slack's signs for bold, italics and code carry no meaning here and are left out. */
export type TokenReader = (text: string) => readonly Token[];

/** Builds the reader of a document's references: the words for its parts and the shape of its ids are its own. @param words those of its parts */
export function buildTokenReader(structure: DocumentStructure, words: WordRoles): TokenReader {
  const pieces = buildPieces(structure, words);
  return keepRecent((text) => {
    const matches = findMatches(text, pieces).filter((match) => match.groups?.["mention"] === undefined);
    const tokens = matches.map((match) => readToken(match, words));
    return joinPhrases(readRomans(joinNumbers(tokens, words), text), words);
  });
}

/** Symbols of United Nations documents, the first letter Latin or Cyrillic. */
const OTHER_SYMBOLS = String.raw`[aeае]/(?:[\p{L}\p{N}.]+/)+\p{Nd}+`;

/** In this order: Slack's mentions, canonical ids, document symbols, fractions and decimals, numbers, words, signs. */
function buildPieces(structure: DocumentStructure, { hanWords }: WordRoles): RegExp {
  const ids = idShapes(structure).join("|");
  const own = ownSymbols(structure).map((symbol) => symbol.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return writeOut(
    new RegExp(
      [
        `(?<mention><[@#!][^<>]*>)`,
        String.raw`(?<id>(?<![\p{L}\p{N}/])(?:[a-z0-9][a-z0-9-]*:)?(?:${ids})(?![\p{L}\p{N}/]))`,
        String.raw`(?<symbol>(?<![\p{L}\p{N}])(?:${[...own, OTHER_SYMBOLS].join("|")})(?!\p{Nd}))`,
        String.raw`(?<fraction>\p{Nd}+(?:/\p{Nd}+)+|\p{Nd}+[.:]\p{Nd}+)`,
        String.raw`(?<number>\p{Nd}+|(?<=第\s?)[〇零一二三四五六七八九十百]+|[〇零一二三四五六七八九十百]+(?=段))`,
        `(?<han>${hanWords.join("|")}|\\p{Script=Han})`,
        String.raw`(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nl}])+)`,
        String.raw`(?<mark>[^\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF*_\x60"'«»“”„‘’])`,
      ].join("|"),
      "giu",
    ),
  );
}

/** What an id looks like once its document is named or left out; a section of a part may be named alone. */
function idShapes({ sections, numbered }: DocumentStructure): string[] {
  const numeral = sections?.numerals === "arabic" ? String.raw`\d+` : "[ivxl]+";
  return [
    ...(numbered ? [String.raw`${numbered.id}/(?:${PREAMBLE}|\d+)`] : []),
    ...(sections ? [String.raw`${sections.id}/(?:${FRONT}|${numeral})(?:/\d+)?|${FRONT}/\d+`] : []),
  ];
}

function readToken(match: RegExpExecArray, { rolesOf }: WordRoles): Token {
  const [written] = match;
  const groups = match.groups ?? {};
  const kind =
    (["number", "id", "symbol", "fraction", "mark"] as const).find((name) => groups[name] !== undefined) ?? "word";
  const place = { start: match.index, end: match.index + written.length };
  const text = fold(written);
  const hasRoles = kind === "word" || kind === "mark";
  const all = () => (written === text ? rolesOf(text) : new Set([...rolesOf(written), ...rolesOf(text)]));
  const roles = hasRoles ? all() : new Set<Role>();
  return { kind, text, roles, value: kind === "number" ? readNumber(text) : Number.NaN, ...place };
}

/** Western, Arabic-Indic and full-width digits (folded), and Chinese numerals below two hundred. */
function readNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [, hundreds = "", tens = "", units = ""] = /^(?:(.?)百零?)?(?:(.?)十)?(.*)$/u.exec(text) ?? [];
  const digit = (character: string): number => HAN_DIGITS.indexOf(character);
  const hundred = text.includes("百") ? digit(hundreds || "一") * 100 : 0;
  const ten = text.includes("十") ? digit(tens || "一") * 10 : 0;
  return hundred + ten + (units === "" ? 0 : digit(units.replace(/^[零〇]/u, "")));
}

/** No number is written in more words. */
const MAX_NUMBER_WORDS = 20;

/** Makes one number of the words that write it out: "сто двадцать второй". Arabic "and" touches the number it joins. */
function joinNumbers(tokens: readonly Token[], { rolesOf }: WordRoles): Token[] {
  const words = tokens.map(({ text }) => text);
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const and = joined.at(-1)?.written !== undefined && token.text.startsWith("و") && token.text !== "واحد";
    const [here, at] = and ? [[token.text.slice(1), ...words.slice(i + 1, i + MAX_NUMBER_WORDS)], 0] : [words, i];
    const number = token.kind === "word" ? readWrittenNumber(here, at) : undefined;
    if (number === undefined) {
      joined.push(token);
      i += 1;
      continue;
    }
    const { start } = token;
    if (and) joined.push({ ...token, text: "و", roles: rolesOf("و"), end: start + 1 });
    joined.push({
      kind: "number",
      text: here.slice(at, at + number.length).join(" "),
      roles: new Set<Role>(),
      value: number.value,
      written: number.ordinal ? "ordinal" : "cardinal",
      start: and ? start + 1 : start,
      end: (tokens[i + number.length - 1] as Token).end,
    });
    i += number.length;
  }
  return joined;
}

/** After a word for a paragraph a Roman numeral is its number ("para CXXI"), unless it is the section's: "абзац II раздела". */
function readRomans(tokens: readonly Token[], text: string): Token[] {
  const read: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const value = token.kind === "word" ? readParagraphNumeral(text.slice(token.start, token.end)) : undefined;
    const next = tokens[i + 1];
    const free =
      !next?.roles.has("section") || readParagraphNumeral(tokens[i + 2]?.text.toUpperCase() ?? "") !== undefined;
    const counts = value !== undefined && free && isAnnounced(read);
    read.push(counts ? { ...token, kind: "number", roles: new Set<Role>(), value } : token);
  }
  return read;
}

/** True after a word for a paragraph, its stop and number sign, or after another such numeral and what joins the two. */
function isAnnounced(before: readonly Token[]): boolean {
  const word = before.findLast(({ text, roles }) => text !== "." && !roles.has("number"));
  if (word?.roles.has("paragraph") && !word.roles.has("section")) return true;
  const joins = ({ text, roles }: Token): boolean => text === "," || roles.has("and") || roles.has("to");
  const last = before.findLast((token) => !joins(token));
  return (
    last !== before.at(-1) &&
    last?.kind === "number" &&
    /^[\p{Script=Latin}іхс]+$/u.test(last.text) &&
    last.written === undefined
  );
}

/** Makes one token of the words of a phrase: "as well as", "page de garde". */
function joinPhrases(tokens: readonly Token[], { phrasesFrom }: WordRoles): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const here = phrasesFrom(tokens[i]?.text ?? "").filter(({ words }) =>
      words.every((word, k) => word(tokens[i + k]?.text ?? "")),
    );
    const length = here[0]?.words.length ?? 1;
    const [first, last] = [tokens[i] as Token, tokens[i + length - 1] as Token];
    const roles = new Set(here.filter(({ words }) => words.length === length).map(({ role }) => role));
    joined.push(
      length === 1
        ? first
        : {
            ...first,
            roles,
            text: tokens
              .slice(i, i + length)
              .map((t) => t.text)
              .join(" "),
            end: last.end,
          },
    );
    i += length;
  }
  return joined;
}
