import type { FalsePremise } from "../../domain/answer.ts";
import type { Place } from "./on-point.ts";

/** What is taken for granted and not so, with the sentence that says how it is. */
export interface CorrectedPremise extends Place {
  readonly premise: FalsePremise;
  /** The sentence that gives what was said, of something else. */
  readonly ofOther?: Place;
  /** It is known of what the question names, which names nothing else: wherever the search looked. */
  readonly isFact?: true;
}
