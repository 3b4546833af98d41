import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { tooManyQuestions } from "../../messages/question-limits.ts";
import type { TakeSharedTurn } from "./shared-turns.ts";

/** What a visitor who is not let in is told; null for nothing, where they have just been told. */
export type Turned = ((language: Language) => string) | null;

/** More in a minute than anybody types: a script, or a key that is stuck. */
const MAX_PERSON_PER_MINUTE = 60;
/** Sixty people who ask ten times. */
const MAX_CHANNEL_PER_MINUTE = 600;
const MINUTE_S = 60;

/**
 * Counts what a person, and a channel, ask in a minute: in this process, and together with others where they share a store.
 * @returns undefined while they are within it
 */
export function createQuestionRateLimit(
  takeShared?: TakeSharedTurn,
): (user: string, channel: string | undefined) => Promise<Turned | undefined> {
  const people = new RateLimiterMemory({ points: MAX_PERSON_PER_MINUTE, duration: MINUTE_S });
  const channels = new RateLimiterMemory({ points: MAX_CHANNEL_PER_MINUTE, duration: MINUTE_S });
  return async (user, channel) => {
    for (const [limiter, key] of [
      [people, user],
      [channels, channel],
    ] as const) {
      const over = key === undefined ? undefined : await takeTurn(limiter, key);
      if (over !== undefined) return tellOnce(over, limiter.points);
    }
    return takeShared === undefined ? undefined : turnShared(takeShared, user, channel);
  };
}

async function turnShared(
  take: TakeSharedTurn,
  user: string,
  channel: string | undefined,
): Promise<Turned | undefined> {
  const overs = await Promise.all([
    take("person", user, MAX_PERSON_PER_MINUTE),
    channel === undefined ? undefined : take("channel", channel, MAX_CHANNEL_PER_MINUTE),
  ]);
  const over = overs.find((one) => one !== undefined);
  if (over === undefined) return undefined;
  return over.isKnown ? null : sayWait(over.waitMs);
}

async function takeTurn(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  }
}

/** Who goes on all the same is not told again in that minute: it would be as many messages as they send. */
function tellOnce({ msBeforeNext, consumedPoints }: RateLimiterRes, most: number): Turned {
  if (consumedPoints > most + 1) return null;
  return sayWait(msBeforeNext);
}

function sayWait(waitMs: number): Turned {
  const seconds = Math.ceil(waitMs / 1000);
  return (language) => formatMessage(tooManyQuestions, language, { seconds });
}
