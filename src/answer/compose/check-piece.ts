import type { AnswerSentence } from "../../domain/answer.ts";
import type { ComposedRow, ComposedSentence, SentenceState } from "../../domain/composition.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Reason } from "../../domain/reason.ts";
import { parseSentenceId } from "../../domain/sentence-id.ts";
import { findLiveParts } from "../check/find-live-parts.ts";
import { saysSomething } from "../check/says-something.ts";
import { verifySentence } from "../check/verify.ts";
import { citeSentence, sourceVersion } from "../cite.ts";

/** Something that a model wrote: a sentence (the first line is one), or a row of a table, whose text is its cells. */
export interface Piece extends ComposedSentence {
  /** Null: it is no row. */
  readonly cells: readonly string[] | null;
}

/** A piece, and how it stood up to its quotes. */
export interface CheckedPiece {
  readonly piece: Piece;
  readonly state: SentenceState;
  /** What was found and what the quotes have, for whoever is to mend it; null where it is supported. */
  readonly reason: Reason | null;
  /** What may be said; null unless it is supported. */
  readonly sentence: AnswerSentence | null;
}

/** Says whether the sentences that a composed one names say the same. */
export type SentenceVerifier = (
  sentence: ComposedSentence,
  context: PieceContext,
) => { readonly state: SentenceState; readonly reason: Reason | null };

export interface CheckDeps {
  readonly library: Library;
  readonly verify: SentenceVerifier;
}

export function sentencePiece({ text, ids }: ComposedSentence): Piece {
  return { text, ids, cells: null };
}

export function rowPiece({ cells, ids }: ComposedRow): Piece {
  return { text: cells.filter((cell) => cell.trim() !== "").join("; "), ids, cells };
}

/** What a piece answers. */
export interface PieceContext {
  /** Of the answer. */
  readonly language: Language;
  readonly question: string;
  /** The ids of the sentences that the model was given. */
  readonly given: ReadonlySet<string>;
  /** The ids of the sentences that are known to speak of the question. */
  readonly speaking: readonly string[];
}

/** Checks a piece. What holds carries the quotes that code cut for its ids. */
export function checkPiece({ library, verify }: CheckDeps, piece: Piece, context: PieceContext): CheckedPiece {
  const { language } = context;
  const { state, reason } = verify(piece, context);
  if (state !== "supported") return { piece, state, reason, sentence: null };
  const ids = [...piece.ids, ...findRestating({ library, verify }, piece, context)];
  const sentence = citeComposed(library, { ...piece, ids }, language);
  if (sentence === undefined || verifySentence(sentence, "generative", library))
    return { piece, state: "unknown_id", reason: { name: "unquotable" }, sentence: null };
  const live = findLiveParts(piece.text).find((part) => !sentence.citations.some(({ quote }) => quote.includes(part)));
  if (live !== undefined) return { piece, state: "unsupported_words", reason: { name: "live" }, sentence: null };
  return { piece, state, reason, sentence };
}

/**
 * Of the sentences that speak of the question, those that say the same in the other part of the document (the report where the
 * annex is named, or the reverse): models name one place, and a reader may look for the other.
 */
function findRestating({ library, verify }: CheckDeps, piece: Piece, context: PieceContext): string[] {
  if (!saysSomething(piece.text, context.language)) return [];
  const { structure } = library.document;
  const isMain = (id: string) => {
    const place = parseSentenceId(structure, id.trim());
    return place && isPreferred(structure, place.paragraph);
  };
  const named = new Set(piece.ids.map(isMain));
  return context.speaking.filter((id) => {
    if (named.has(isMain(id))) return false;
    return verify({ text: piece.text, ids: [id] }, { ...context, given: new Set([id]) }).state === "supported";
  });
}

/** A sentence with the words of the document that its ids name: in the answer's language first, then the source's own, id by id. */
function citeComposed(library: Library, { text, ids }: Piece, language: Language): AnswerSentence | undefined {
  const { structure } = library.document;
  const places = [...new Set(ids.map((id) => id.trim()))].map((id) => parseSentenceId(structure, id));
  const citations = places.map((place) => {
    const spans = place && sourceVersion(library).texts.get(place.paragraph)?.sentences;
    if (!place || !spans?.[place.number - 1]) return undefined;
    return citeSentence(library, language, place.paragraph, place.number - 1).citations;
  });
  const known = citations.filter((each) => each !== undefined);
  return known.length > 0 && known.length === citations.length ? { text, citations: known.flat() } : undefined;
}
