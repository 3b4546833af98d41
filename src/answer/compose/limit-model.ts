import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
  type IPolicy,
  wrap,
} from "cockatiel";
import { ModelUnavailableError } from "../../domain/error.ts";
import type { LanguageModel } from "../../ports/language-model.ts";
import type { ModelLimits } from "./model-limits.ts";

/**
 * A model that is asked a few things at a time, and left alone for a while where it keeps failing: then nobody waits for it.
 * Bulkhead and circuit breaker as in Nygard, "Release It!" (2nd ed. 2018, chapter 5), by cockatiel.
 * @returns a model that throws ModelUnavailableError where it is not even asked
 */
export function limitModel(model: LanguageModel, limits: ModelLimits): LanguageModel {
  const breaker = circuitBreaker(handleAll, {
    breaker: new ConsecutiveBreaker(limits.maxFailures),
    halfOpenAfter: limits.restMs,
  });
  const policy = wrap(bulkhead(limits.concurrency, limits.maxWaiting), breaker);
  return {
    id: model.id,
    async *stream(request, signal) {
      const turn = await takeTurn(policy, signal);
      try {
        yield* model.stream(request, signal);
      } catch (error) {
        turn.fail(error);
        throw error;
      } finally {
        turn.end();
      }
    },
  };
}

/** A call that goes on until it is ended; who ends it first decides how. */
interface Turn {
  end(): void;
  fail(error: unknown): void;
}

/** Resolves when it is this call's turn. A call that is broken off has failed, whether it notices or not. */
function takeTurn(policy: IPolicy, signal: AbortSignal): Promise<Turn> {
  return new Promise((resolve, reject) => {
    const work = () =>
      new Promise<void>((onEnd, onFail) => {
        // Its time was over before its turn came.
        if (signal.aborted) return onEnd();
        signal.addEventListener("abort", () => onFail(signal.reason), { once: true });
        resolve({ end: onEnd, fail: onFail });
      });
    // A signal of its own: the library would hang a listener for each call on one that all share.
    policy.execute(work, new AbortController().signal).catch((error: unknown) => reject(explain(error)));
  });
}

function explain(error: unknown): unknown {
  if (error instanceof BrokenCircuitError) return new ModelUnavailableError("resting", { cause: error });
  if (error instanceof BulkheadRejectedError) return new ModelUnavailableError("busy", { cause: error });
  return error;
}
