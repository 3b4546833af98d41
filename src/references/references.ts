import type { Reference } from "../domain/lookup.ts";
import { writeOut } from "../text/letters.ts";
import { type Found, isImplausible, readReference } from "./reference-grammar.ts";
import { has, isGlued, isMark, MAX_SMALL_NUMBER, type ReferenceParse } from "./reference-numbers.ts";
import type { ReferenceSystem } from "./reference-system.ts";
import type { Token } from "./reference-tokens.ts";

export type { Reference } from "../domain/lookup.ts";

/** Words that only Spanish has: in such a sentence "para" is no paragraph. */
const SPANISH = writeOut(
  /[¿¡ñ]|(?<!\p{L})(?:el|los|las|del|una|por|con|y|hay|como|cómo|cual|cuál|cuáles|cuánto|cuánta|cuántos|cuántas|cuándo|quién|dónde|plazo|meta|fecha|dame)(?!\p{L})/iu,
);

/**
 * Reads a text that is a list of references and nothing else, as after `/wsis para`: numbers alone, lists, ranges, sections,
 * headings, canonical ids, in six languages. What is none of these comes back as malformed, in its place.
 */
export function parseReferences(text: string, system: ReferenceSystem): Reference[] {
  const reading: ReferenceParse = { system, text, tokens: system.readTokens(text), strict: false, spanish: false };
  const references: Reference[] = [];
  for (let i = 0; i < reading.tokens.length; ) {
    const found =
      readReference(reading, i) ??
      (isSkippable(reading, i) ? { references: [], next: i + 1 } : readMalformed(reading, i));
    references.push(...found.references);
    i = found.next;
  }
  return references;
}

/**
 * Finds the references that a sentence names. A number counts only with a word or sign that marks it ("para 67", "119-м
 * пункте", "第121段"), or where the text is nothing but references; not where it is another document's.
 */
export function findReferences(text: string, system: ReferenceSystem): Reference[] {
  if (!system.mayRefer(text)) return [];
  const tokens = system.readTokens(text);
  return (
    readAlone(text, tokens, system) ?? findInSentence(text, tokens, system).flatMap(({ references }) => references)
  );
}

/** The references of a text that is nothing else; undefined where something else stands in it, which is mostly seen at once. */
function readAlone(text: string, tokens: readonly Token[], system: ReferenceSystem): Reference[] | undefined {
  const reading: ReferenceParse = { system, text, tokens, strict: false, spanish: false };
  const references: Reference[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = readReference(reading, i) ?? (isSkippable(reading, i) ? { references: [], next: i + 1 } : undefined);
    if (found === undefined || !found.references.every(isPlain)) return undefined;
    references.push(...found.references);
    i = found.next;
  }
  return references;
}

function hasReferencesAlone(text: string, tokens: readonly Token[], system: ReferenceSystem): boolean {
  return (readAlone(text, tokens, system)?.length ?? 0) > 0;
}

/** True when a text is a look-up: references, please-and-show words and punctuation, and nothing else. */
export function isBareReference(text: string, system: ReferenceSystem): boolean {
  return hasReferencesAlone(text, system.readTokens(text), system);
}

/**
 * True when a text can only be meant as a reference and is none: "-3", "para abc", "п. -5".
 * @param isWord tells the words of the language: "para cuándo" is a question
 */
export function isFailedReference(text: string, system: ReferenceSystem, isWord: (folded: string) => boolean): boolean {
  if (isBareReference(text, system)) return false;
  if (NEGATIVE.test(text)) return true;
  const tokens = system.readTokens(text).filter(({ kind, roles }) => kind !== "mark" && !roles.has("filler"));
  const others = tokens.filter(({ roles }) => !roles.has("paragraph"));
  const isUnknown = ({ kind, roles, text: word }: Token) => kind === "number" || (roles.size === 0 && !isWord(word));
  return others.length < tokens.length && others.length <= 1 && others.every(isUnknown);
}

const NEGATIVE = /^\s*[-−–]\s*\p{Nd}+\s*$/u;

/** A text without the references it names and the words to ask for them: what is left has a language of its own. */
export function cutReferences(text: string, system: ReferenceSystem): string {
  const tokens = system.readTokens(text);
  if (hasReferencesAlone(text, tokens, system)) return "";
  let rest = text;
  for (const { start, end } of findInSentence(text, tokens, system))
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return system.readTokens(rest).every(({ kind, roles }) => kind === "mark" || roles.has("filler")) ? "" : rest;
}

/** True when a text speaks of another document, or of numbers that are no paragraphs: "page 3", "Tunis Agenda". */
export function namesOther(text: string, { readTokens }: ReferenceSystem): boolean {
  return readTokens(text).some(({ roles }) => roles.has("foreign") || roles.has("resolution") || roles.has("counted"));
}

/** References of a sentence with their place in it. */
interface ReferencePlace {
  readonly references: readonly Reference[];
  readonly start: number;
  readonly end: number;
}

/** A grade of the professional staff of the United Nations ("the salary of a P4"), which no paragraph is called within a sentence. */
const GRADE = /^P-?[1-7]$/u;

function findInSentence(text: string, tokens: readonly Token[], system: ReferenceSystem): ReferencePlace[] {
  const reading: ReferenceParse = { system, text, tokens, strict: true, spanish: SPANISH.test(text) };
  const places: ReferencePlace[] = [];
  for (let i = 0; i < reading.tokens.length; ) {
    const found = readReference(reading, i);
    const next = found?.next ?? i + 1;
    const [start, end] = [reading.tokens[i]?.start ?? 0, reading.tokens[next - 1]?.end ?? text.length];
    if (found && found.references.length > 0 && !GRADE.test(text.slice(start, end)))
      places.push({ references: found.references, start, end });
    i = next;
  }
  return places;
}

/** What may be taken for a reference where nothing but references stands. */
function isPlain(reference: Reference): boolean {
  return reference.kind !== "malformed" && !isImplausible(reference) && !isOrdinaryWord(reference);
}

/** "I" is a pronoun, "vi" a Spanish verb, "94 v 23" a comparison: so short a numeral, or "one", is none where nothing marks it. */
function isOrdinaryWord(reference: Reference): boolean {
  if (reference.kind === "number") return reference.number <= MAX_SMALL_NUMBER && /^\p{L}+$/u.test(reference.ref);
  if (reference.kind === "paragraph") return /^[ivx]\s/u.test(reference.ref);
  return reference.kind === "section" && /^(?:[ivx]+|[IVX])$/u.test(reference.ref);
}

/** Punctuation and small words between references. */
function isSkippable(reading: ReferenceParse, i: number): boolean {
  return (
    isMark(reading, i, ",;、،؛.。!?！？؟()[]{}<>:|…") ||
    has(reading, i, "and", "of", "filler") ||
    (isMark(reading, i, "+") && !isGlued(reading, i + 1))
  );
}

function isSeparator(reading: ReferenceParse, i: number): boolean {
  return isMark(reading, i, ",;、،؛") || has(reading, i, "and");
}

/** Takes what is no reference up to the next one or a separator; "page 3" and "resolution 140" with their numbers. */
function readMalformed(reading: ReferenceParse, start: number): Found {
  const names = (i: number): boolean => has(reading, i, "resolution", "foreign", "counted");
  let whole = names(start);
  let next = start + 1;
  while (next < reading.tokens.length && !isSeparator(reading, next) && (whole || !readReference(reading, next))) {
    whole ||= names(next);
    next += 1;
  }
  const end = reading.tokens[next - 1]?.end;
  const ref = reading.text.slice(reading.tokens[start]?.start, end).replace(/[\s.!?。？！؟)]+$/u, "");
  return { references: [{ kind: "malformed", ref }], next };
}
