import type { Library } from "../../domain/library.ts";
import { labelOf, type ParagraphId, sectionOf } from "../../domain/paragraph-id.ts";
import type { Reason } from "../../domain/reason.ts";
import { ownSymbols } from "../../references/own-symbols.ts";
import type { ReferenceSystem } from "../../references/reference-system.ts";
import { cutReferences, findReferences, type Reference } from "../../references/references.ts";
import { fold } from "../../text/fold.ts";
import type { FoundNumber } from "../../text/found-number.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { foldForNumbers, readNumbers } from "../../text/read-numbers.ts";
import type { Claim, ClaimCheck, QuotedSentence } from "./claim.ts";
import type { ConceptReader } from "./concept-reader.ts";
import { readQuotedNumbers } from "./read-quoted-numbers.ts";

/**
 * Builds the check of numbers: each number, date, percentage and symbol of a claim stands in the quoted sentences, in some
 * language; or names the paragraph, section or sentence that is quoted; or counts what is quoted or listed; or is that of
 * the question and the claim says that it is not so.
 */
export function createNumberCheck(library: Library, references: ReferenceSystem, concepts: ConceptReader): ClaimCheck {
  const titles = keysOf([...library.document.sections.map(({ heading }) => heading), library.document.edition.title]);
  const symbols = ownSymbols(library.document.structure).map((symbol) => `symbol:${fold(symbol)}`);
  const read = keepPerObject((sentence: QuotedSentence) =>
    [...sentence.texts.keys()].flatMap((language) =>
      (readQuotedNumbers(sentence, language)?.numbers ?? []).flatMap(keysOfNumber),
    ),
  );
  return (claim) => {
    const quoted = new Set(claim.quoted.flatMap(read));
    const named = findReferences(claim.text, references);
    const stray = named.find((reference) => !isQuoted(reference, claim, quoted));
    if (stray) return { state: "number", reason: { name: "place", found: stray.ref } };
    const folded = named.length === 0 ? claim.folded : foldForNumbers(cutReferences(claim.text, references));
    const numbers = named.length === 0 ? claim.numbers : readNumbers(folded, claim.language);
    const known = new Set([...quoted, ...titles.filter((key) => key.startsWith("name:")), ...symbols]);
    const wrong = numbers.find((number) => {
      const isSaid = isSupported(number, known) || namesOrCounts(number, folded, claim, concepts);
      return !isSaid && !isDenied(number, numbers, folded, claim, known);
    });
    return wrong && { state: "number", reason: describe(wrong, folded, quoted) };
  };
}

function keysOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => readNumbers(foldForNumbers(text), "en").flatMap(keysOfNumber));
}

/** What a quoted number supports: a percentage is a number too, and two decades are twenty years. */
function keysOfNumber({ kind, value, decades }: FoundNumber): string[] {
  const plain = kind === "percentage" || kind === "name" ? [`number:${/\d+(?:\.\d+)?/u.exec(value)?.[0]}`] : [];
  return [`${kind}:${value}`, ...plain, ...(decades ? [`number:${10 * Number(value)}`] : [])];
}

function isSupported({ kind, value, decades }: FoundNumber, known: ReadonlySet<string>): boolean {
  if (known.has(`${kind}:${value}`)) return true;
  if (decades) return known.has(`number:${10 * Number(value)}`);
  return kind === "symbol" && [...known].some((key) => key.startsWith("symbol:") && key.endsWith(`/${value}`));
}

function isQuoted(reference: Reference, { quoted }: Claim, numbers: ReadonlySet<string>): boolean {
  const paragraphs: ParagraphId[] = quoted.map(({ place }) => place.paragraph);
  if (reference.kind === "malformed") return true;
  if (reference.kind === "paragraph") return paragraphs.includes(reference.id);
  if (reference.kind === "section") return paragraphs.some((id) => sectionOf(id) === reference.section);
  return paragraphs.some((id) => labelOf(id) === String(reference.number)) || numbers.has(`number:${reference.number}`);
}

const SENTENCE_WORD = /^\s*(?:sentence|предложени|фраз|phrase|frase|oracion|(?:ال)?جمله)|^句/u;
/** "The second is …": the order of what is told. */
const IN_ORDER = /^\s*(?:is|was|est|es|son|это|[-—:])(?!\p{L})/u;
const MAX_COUNTED = 12;

/** A number that says which quoted sentence it is, or how many things are quoted or listed. */
function namesOrCounts(
  number: FoundNumber,
  folded: string,
  { quoted, language }: Claim,
  concepts: ConceptReader,
): boolean {
  const after = folded.slice(number.end);
  const value = Number(number.value);
  if (number.ordinal && SENTENCE_WORD.test(after)) return quoted.some(({ place }) => place.number === value);
  if (!number.inWords || value > MAX_COUNTED) return false;
  if (number.ordinal) return number.start < 12 && IN_ORDER.test(after);
  const list = /:(?<list>.+)$/su.exec(after)?.groups?.["list"] ?? "";
  return value === quoted.length || value === countListed(list) || value === concepts.find(list, language).size;
}

const LAST = /\s(?:and|и|et|y|e)\s|\sو(?=\p{L})|和/u;

/** How many things a list has: what its commas part, and its last "and" where no comma stands by it. */
function countListed(list: string): number {
  const items = list.split(/[,;،؛、，；]/u);
  const last = ` ${items.at(-1)?.trim()}`;
  return list === "" ? 0 : items.length + Number(LAST.test(last.slice(last.search(LAST) === 0 ? 4 : 0)));
}

const DENIAL =
  /(?:(?<!\p{L})(?:not|no|не|нет|pas|non|ni|ليس|ليست|لا|لم|غير)|不是\p{Script=Han}{0,3}|并非\p{Script=Han}{0,3}|而非|而不是|不)[\s,]*(?:(?:in|on|by|to|at|the|a|of|в|на|к|до|en|el|la|los|las|les?|de|dans|في|عام)\s+|l'|第|在|于)*$/u;

/** "Not 2030 but 2035": the number is the question's, the claim denies it and gives another that the quotes have. */
function isDenied(
  number: FoundNumber,
  all: readonly FoundNumber[],
  folded: string,
  { question, language }: Claim,
  known: ReadonlySet<string>,
): boolean {
  const asked = readNumbers(foldForNumbers(question), language).some(({ value }) => value === number.value);
  const instead = all.some((other) => other.kind === number.kind && isSupported(other, known));
  return asked && instead && DENIAL.test(folded.slice(0, number.start));
}

function describe({ kind, start, end }: FoundNumber, folded: string, quoted: ReadonlySet<string>): Reason {
  const have = [...quoted].filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(key.indexOf(":") + 1));
  const found = folded.slice(start, end).trim();
  return have.length > 0 ? { name: "number", kind, found, known: have.join(", ") } : { name: "no_number", kind, found };
}
