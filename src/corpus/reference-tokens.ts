import { fold } from "../text/fold.ts";
import { HAN_WORDS, PHRASES, type Role, rolesOf } from "./reference-words.ts";

/** A piece of a text with references; `start`, `end` are its place in the text as written. */
export interface Token {
  readonly kind: "number" | "word" | "id" | "symbol" | "fraction" | "mark";
  /** Folded. */
  readonly text: string;
  readonly roles: ReadonlySet<Role>;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const HAN_DIGITS = "〇一二三四五六七八九";

/** In this order: Slack's mentions, canonical ids, document symbols, fractions and decimals, numbers, words, signs. */
const PIECES = new RegExp(
  [
    String.raw`(?<mention><[@#!][^>]*>)`,
    String.raw`(?<id>(?<![\p{L}\p{N}/])(?:[a-z0-9][a-z0-9-]*:)?(?:annex/(?:preamble|\d+)|report/(?:front|[ivxl]+)(?:/\d+)?|front/\d+)(?![\p{L}\p{N}/]))`,
    String.raw`(?<symbol>(?<![\p{L}\p{N}])[aeае]/(?:[\p{L}\p{N}.]+/)+\p{Nd}+)`,
    String.raw`(?<fraction>\p{Nd}+(?:/\p{Nd}+)+|\p{Nd}+[.:]\p{Nd}+)`,
    String.raw`(?<number>\p{Nd}+|(?<=第)[〇一二三四五六七八九十百]+)`,
    `(?<han>${HAN_WORDS.join("|")}|\\p{Script=Han})`,
    String.raw`(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nl}])+)`,
    String.raw`(?<mark>[^\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF*_\x60"'«»“”„‘’])`,
  ].join("|"),
  "giu",
);

/** Cuts a text into tokens. Quotes and Slack's signs for bold, italics and code carry no meaning here and are left out. */
export function readTokens(text: string): Token[] {
  return joinPhrases(
    [...text.matchAll(PIECES)].filter((match) => match.groups?.["mention"] === undefined).map(readToken),
  );
}

function readToken(match: RegExpExecArray): Token {
  const [written] = match;
  const groups = match.groups ?? {};
  const kind =
    (["number", "id", "symbol", "fraction", "mark"] as const).find((name) => groups[name] !== undefined) ?? "word";
  const place = { start: match.index, end: match.index + written.length };
  const text = fold(written);
  const roles = kind === "word" || kind === "mark" ? new Set([...rolesOf(written), ...rolesOf(text)]) : new Set<Role>();
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

/** Makes one token of the words of a phrase: "as well as", "page de garde". */
function joinPhrases(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const here = PHRASES.filter(({ words }) => words.every((word, k) => word.test(tokens[i + k]?.text ?? "")));
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
