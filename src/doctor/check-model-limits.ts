import type { Check } from "../domain/check.ts";
import { ok, warn } from "./checks.ts";

/** What models have taken and left. */
export interface ModelUseToday {
  /** Tokens, sent and received, of all people on this day in UTC. */
  readonly tokens: number;
  /** Questions whose replies are remembered. */
  readonly replies: number;
}

/** How much of a model may be used. */
export interface ModelLimitSettings {
  readonly deadlineMs: number;
  readonly tokensPerPerson: number;
  readonly tokensPerDay: number;
}

const NAME = "model's limits";
const format = (count: number) => new Intl.NumberFormat("en").format(count);

/** How much of the model is left today. @param use null where nothing can be remembered, or was yet */
export function checkModelLimits(use: ModelUseToday | null, limits: ModelLimitSettings): Check {
  const { deadlineMs, tokensPerPerson, tokensPerDay } = limits;
  const rules = `a question may take ${deadlineMs / 1000} s, a person ${format(tokensPerPerson)} tokens a day`;
  if (use === null) return ok(NAME, `Nothing has been counted: ${rules}, all together ${format(tokensPerDay)}.`);
  const found = `Of ${format(tokensPerDay)} tokens ${format(use.tokens)} are used today (UTC); ${rules}. Replies to ${format(use.replies)} questions are remembered.`;
  if (use.tokens < tokensPerDay) return ok(NAME, found);
  return warn(
    NAME,
    found,
    "Answers are quoted until tomorrow; raise WSIS_LLM_TOKENS_PER_DAY to have more of them composed.",
  );
}
