import type { Answer } from "../../domain/answer.ts";
import type { Composition } from "../../domain/composition.ts";

/** `uncertain`: gate and model disagree, so quotes are shown and nothing is claimed. `fall_back`: the answer without a model. */
export type Decision = "answered" | "uncertain" | "refused" | "fall_back";

/** Below this score the gate says a flat no: every question it was seen to refuse wrongly lies above it (rationale.md). */
const MIN_UNCERTAIN_GATE = -4.5;

/** Whether the gate says a flat no: then the model's yes alone is not enough. */
export function isFlatNo({ outcome, gate }: Pick<Answer, "outcome" | "gate">): boolean {
  return outcome === "not_found" && gate !== null && gate < MIN_UNCERTAIN_GATE;
}

/**
 * Who refuses: the model's no is a no; its yes counts where something of it held and the gate did not say a flat no.
 * @param base the answer without a model
 * @param kept how many of the model's sentences and rows held
 * @param isConfirmed the second reader said yes to all of them
 */
export function decideOutcome(
  base: Pick<Answer, "outcome" | "gate">,
  status: Composition["status"],
  kept: number,
  isConfirmed: boolean,
): Decision {
  if (status === "not_in_document") return "refused";
  if (kept === 0) return "fall_back";
  return isFlatNo(base) && !isConfirmed ? "uncertain" : "answered";
}
