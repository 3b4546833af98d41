import type { ModelLimits } from "../answer/compose/model-limits.ts";
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
export interface ModelLimitSettings extends ModelLimits {
  readonly deadlineMs: number;
  readonly tokensPerPerson: number;
  readonly tokensPerDay: number;
}

const NAME = "model's limits";
const format = (count: number) => new Intl.NumberFormat("en").format(count);

/** How much of the model is left today. @param use null where nothing can be remembered, or was yet */
export function checkModelLimits(use: ModelUseToday | null, limits: ModelLimitSettings): Check {
  const { tokensPerDay } = limits;
  const rules = formatRules(limits);
  if (use === null) return ok(NAME, `Nothing has been counted of ${format(tokensPerDay)} tokens a day. ${rules}`);
  const found = `Of ${format(tokensPerDay)} tokens ${format(use.tokens)} are used today (UTC). ${rules} Replies to ${format(use.replies)} questions are remembered.`;
  if (use.tokens < tokensPerDay) return ok(NAME, found);
  return warn(
    NAME,
    found,
    "Answers are quoted until tomorrow; raise WSIS_LLM_TOKENS_PER_DAY to have more of them composed.",
  );
}

/** What the running bot holds to; how many wait there, and whether the model rests, its metrics say. */
function formatRules(limits: ModelLimitSettings): string {
  const { deadlineMs, tokensPerPerson, concurrency, maxWaiting, maxFailures, restMs } = limits;
  const share = `A question may take ${deadlineMs / 1000} s, a person ${format(tokensPerPerson)} tokens a day.`;
  const queue = `${concurrency} calls go on at a time, ${maxWaiting} more may wait`;
  return `${share} ${queue}; after ${maxFailures} failures in a row the model is left alone for ${restMs / 1000} s.`;
}
