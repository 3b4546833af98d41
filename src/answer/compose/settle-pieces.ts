import type { AnswerSentence } from "../../domain/answer.ts";
import type { LanguageModel, ModelRequest } from "../../ports/language-model.ts";
import type { FailedSentence } from "./build-requests.ts";
import type { CheckedPiece, Piece } from "./check-piece.ts";
import type { ModelSession } from "./model-session.ts";
import { readAgain, type Verdict } from "./read-again.ts";
import { repairPieces } from "./repair-pieces.ts";

/** Who may still be asked about what was written, and how. */
export interface SettleDeps {
  readonly model: LanguageModel;
  readonly reader: LanguageModel | null;
  readonly session: ModelSession;
  readonly check: (piece: Piece) => CheckedPiece;
  readonly repairRequest: (failed: readonly FailedSentence[]) => ModelRequest;
  readonly readerRequest: (sentences: readonly AnswerSentence[]) => ModelRequest;
}

/** What came of the pieces. */
export interface SettledPieces {
  /** What may be said, in the order it was written; what was mended stands in the place of what it replaces. */
  readonly kept: readonly CheckedPiece[];
  readonly repaired: number;
  /** The second reader said yes to all that is kept. */
  readonly isConfirmed: boolean;
}

type Verdicts = ReadonlyMap<CheckedPiece, Verdict>;

/** Has the second reader read what held, has mended once what did not, and drops what still does not. */
export async function settlePieces(deps: SettleDeps, pieces: readonly CheckedPiece[]): Promise<SettledPieces> {
  const first = await verdictsOn(deps, pieces);
  const repaired = await repairPieces(
    deps.model,
    deps.repairRequest,
    deps.session,
    pieces.filter((piece) => !piece.sentence || first.get(piece)?.verdict === "partly"),
    first,
    deps.check,
  );
  const verdicts: Verdicts = new Map([...first, ...(await verdictsOn(deps, [...repaired.values()]))]);
  const mended = pieces.map((piece) => repaired.get(piece) ?? piece);
  const held = mended.filter((piece) => piece.sentence && (verdicts.get(piece)?.verdict ?? "yes") === "yes");
  const texts = new Set<string>();
  const kept = held.filter(({ piece: { text } }) => !texts.has(text) && texts.add(text));
  return {
    kept,
    repaired: kept.filter((piece) => !pieces.includes(piece)).length,
    isConfirmed: kept.length > 0 && kept.every((piece) => verdicts.get(piece)?.verdict === "yes"),
  };
}

async function verdictsOn(
  { reader, readerRequest, session }: SettleDeps,
  pieces: readonly CheckedPiece[],
): Promise<Verdicts> {
  return reader ? readAgain(reader, readerRequest, session, pieces) : new Map();
}
