import { z } from "zod";
import type { LanguageModel, ModelRequest } from "../../ports/language-model.ts";
import type { FailedSentence } from "./build-requests.ts";
import { readReply } from "./call-model.ts";
import { type CheckedPiece, type Piece, sentencePiece } from "./check-piece.ts";
import { type ModelSession, noteOf } from "./model-session.ts";
import { SENTENCE } from "./parse-composition.ts";
import { parseReply } from "./parse-reply.ts";
import type { Verdict } from "./read-again.ts";

const REPAIRED = z.object({ sentences: z.array(SENTENCE.extend({ number: z.number().int() })) });

/**
 * Has a model write once more what did not hold, in one call, and checks it again. Rows are not mended.
 * @param request what is asked for the sentences that failed
 * @param verdicts what a second reader said of those that code let pass
 * @returns what holds now, by what it stands for; nothing where there is no reply
 */
export async function repairPieces(
  model: LanguageModel,
  request: (failed: readonly FailedSentence[]) => ModelRequest,
  session: ModelSession,
  failed: readonly CheckedPiece[],
  verdicts: ReadonlyMap<CheckedPiece, Verdict>,
  check: (piece: Piece) => CheckedPiece,
): Promise<ReadonlyMap<CheckedPiece, CheckedPiece>> {
  const sentences = failed.filter(({ piece }) => piece.cells === null);
  if (sentences.length === 0) return new Map();
  const asked = request(sentences.map((checked) => describeFailure(checked, verdicts.get(checked))));
  const parsed = parseReply(await replyOrNothing(model, asked, session), REPAIRED);
  if (parsed.kind === "invalid") return new Map();
  return new Map(
    parsed.value.sentences.flatMap(({ number, text, ids }) => {
      const original = sentences[number - 1];
      const checked = check(sentencePiece({ text, ids }));
      return original && checked.sentence ? [[original, checked] as const] : [];
    }),
  );
}

function describeFailure({ piece: { text, ids }, state, reason }: CheckedPiece, verdict?: Verdict): FailedSentence {
  return verdict ? { text, ids, state: verdict.verdict, reason: verdict.reason } : { text, ids, state, reason };
}

/** A repair that fails costs the sentences it was for, and nothing else. */
async function replyOrNothing(model: LanguageModel, request: ModelRequest, session: ModelSession): Promise<string> {
  try {
    return await readReply(model, request, session);
  } catch (error) {
    noteOf(error, session);
    return "";
  }
}
