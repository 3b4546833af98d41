import type { ModeNote } from "../../domain/answer.ts";
import type { ComposedTable, Composition } from "../../domain/composition.ts";
import type { LanguageModel, ModelRequest } from "../../ports/language-model.ts";
import { callModel } from "./call-model.ts";
import { type CheckedPiece, type Piece, rowPiece, sentencePiece } from "./check-piece.ts";
import { type ModelSession, noteOf } from "./model-session.ts";
import { parseComposition } from "./parse-composition.ts";
import { CompositionReader } from "./partial-composition.ts";

/** What a model wrote, each piece checked, in its order. */
export interface WrittenAnswer {
  readonly kind: "written";
  readonly status: Composition["status"];
  readonly pieces: readonly CheckedPiece[];
  readonly columns: readonly string[];
  readonly notGiven: readonly string[];
  /** The reply broke off; what was complete by then is here. */
  readonly isCut: boolean;
}

/** There is nothing, and why. */
export interface NothingWritten {
  readonly kind: "nothing";
  readonly note: ModeNote;
}

/** A piece that is checked while the model writes on. */
export interface EarlyPiece {
  readonly status: Composition["status"];
  readonly checked: CheckedPiece;
}

/** The prompt asks for five; a model that writes on is not read for ever. */
const MAX_SENTENCES = 8;
const MAX_ROWS = 24;

/**
 * Has a model write an answer and checks it piece by piece: each as soon as it is complete, before the next is written.
 * @param check called once for each piece
 * @param hasShown whether a piece of it has been shown: then it cannot begin anew, and its beginning is kept if it breaks off
 */
export async function* writeAnswer(
  model: LanguageModel,
  request: ModelRequest,
  session: ModelSession,
  check: (piece: Piece) => CheckedPiece,
  hasShown: () => boolean,
): AsyncGenerator<EarlyPiece, WrittenAnswer | NothingWritten, undefined> {
  let checks = new PieceChecks(check);
  let reader = new CompositionReader();
  let note: ModeNote = "invalid_reply";
  try {
    for await (const piece of callModel(model, request, session, () => !hasShown())) {
      if (piece.kind === "again") {
        [reader, checks] = [new CompositionReader(), new PieceChecks(check)];
        continue;
      }
      const { status, sentences } = reader.push(piece.text);
      if (status === undefined) continue;
      for (const sentence of sentences.slice(0, MAX_SENTENCES)) {
        const checked = checks.addNew(sentencePiece(sentence));
        if (checked) yield { status, checked };
      }
    }
    const parsed = parseComposition(reader.text);
    if (parsed.kind === "value") return finish(parsed.value, checks);
  } catch (error) {
    note = noteOf(error, session);
  }
  if (!hasShown()) return { kind: "nothing", note };
  return { kind: "written", status: "answered", pieces: checks.all(), columns: [], notGiven: [], isCut: true };
}

function finish({ status, firstLine, sentences, table, notGiven }: Composition, checks: PieceChecks): WrittenAnswer {
  const written = [...(firstLine ? [firstLine] : []), ...sentences.slice(0, MAX_SENTENCES)];
  for (const piece of [...written.map(sentencePiece), ...rowsOf(table)]) checks.addNew(piece);
  return { kind: "written", status, pieces: checks.all(), columns: table?.columns ?? [], notGiven, isCut: false };
}

function rowsOf(table: ComposedTable | null): Piece[] {
  return (table?.rows ?? []).slice(0, MAX_ROWS).map(rowPiece);
}

/** Pieces in the order they came, each checked once. */
class PieceChecks {
  readonly #checked = new Map<string, CheckedPiece>();
  readonly #check: (piece: Piece) => CheckedPiece;

  constructor(check: (piece: Piece) => CheckedPiece) {
    this.#check = check;
  }

  /** Undefined where the very same piece has come before. */
  addNew(piece: Piece): CheckedPiece | undefined {
    const key = JSON.stringify(piece);
    if (this.#checked.has(key)) return undefined;
    const checked = this.#check(piece);
    this.#checked.set(key, checked);
    return checked;
  }

  all(): CheckedPiece[] {
    return [...this.#checked.values()];
  }
}
