import { z } from "zod";
import type { AnswerSentence } from "../../domain/answer.ts";
import type { LanguageModel, ModelRequest } from "../../ports/language-model.ts";
import { readReply } from "./call-model.ts";
import type { CheckedPiece } from "./check-piece.ts";
import { type ModelSession, noteOf } from "./model-session.ts";
import { parseReply } from "./parse-reply.ts";

export interface Verdict {
  readonly verdict: "yes" | "partly" | "no";
  readonly reason: string;
}

const VERDICTS = z.object({
  verdicts: z.array(
    z.object({ number: z.number().int(), verdict: z.enum(["yes", "partly", "no"]), reason: z.string().catch("") }),
  ),
});

/**
 * Asks a second reader whether the quotes of pieces say what these say. The first verdict on a piece counts.
 * @returns a verdict for each piece it judged; none where it gives no reply: code has checked them already
 */
export async function readAgain(
  reader: LanguageModel,
  request: (sentences: readonly AnswerSentence[]) => ModelRequest,
  session: ModelSession,
  pieces: readonly CheckedPiece[],
): Promise<ReadonlyMap<CheckedPiece, Verdict>> {
  const held = pieces.filter(({ sentence }) => sentence !== null);
  if (held.length === 0) return new Map();
  const asked = request(held.flatMap(({ sentence }) => sentence ?? []));
  const verdicts = await verdictsOf(reader, asked, session);
  const found = new Map<CheckedPiece, Verdict>();
  for (const { number, verdict, reason } of verdicts) {
    const piece = held[number - 1];
    if (piece && !found.has(piece)) found.set(piece, { verdict, reason });
  }
  return found;
}

async function verdictsOf(
  reader: LanguageModel,
  request: ModelRequest,
  session: ModelSession,
): Promise<z.output<typeof VERDICTS>["verdicts"]> {
  try {
    const parsed = parseReply(await readReply(reader, request, session), VERDICTS);
    return parsed.kind === "value" ? parsed.value.verdicts : [];
  } catch (error) {
    noteOf(error, session);
    return [];
  }
}
