import { StorageError } from "../../domain/error.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ModelReplies, ModelTokens } from "../../ports/state-store.ts";
import type { ReplyMemory, TokenBudget } from "./compose-deps.ts";

export interface TokenLimits {
  /** On one day, in UTC. */
  readonly perPerson: number;
  readonly perDay: number;
}

/** No question waits longer for what is only of use to the next. */
const PATIENCE_MS = 200;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Counts tokens in the store. Where it does not answer nothing is counted, and questions are not held up. */
export function createTokenBudget(tokens: ModelTokens, { perPerson, perDay }: TokenLimits, clock: Clock): TokenBudget {
  const today = () => new Date(clock.now()).toISOString().slice(0, 10);
  return {
    async hasLeft(person) {
      const used = await orElse(() => tokens.used(person, today()), { byPerson: 0, byAll: 0 }, clock);
      return used.byAll < perDay && (person === null || used.byPerson < perPerson);
    },
    spend: (person, count) => orElse(() => tokens.add(person, today(), count), undefined, clock),
  };
}

/** Remembers replies in the store. Where it does not answer, every question is a new one. @param days how long they are used */
export function createReplyMemory(replies: ModelReplies, days: number, clock: Clock): ReplyMemory {
  return {
    find: (key) => orElse(() => replies.find(key, clock.now() - days * DAY_MS), undefined, clock),
    save: (key, said) => orElse(() => replies.save(key, said, clock.now()), undefined, clock),
  };
}

/** What the store says, if it does so in time. @throws what is no failure of the store */
async function orElse<T>(work: () => Promise<T>, otherwise: T, clock: Clock): Promise<T> {
  const timer = new AbortController();
  const patience = clock.sleep(PATIENCE_MS, timer.signal).then(() => otherwise);
  const answer = work().catch((error: unknown) => {
    if (!(error instanceof StorageError)) throw error;
    return otherwise;
  });
  try {
    return await Promise.race([answer, patience]);
  } finally {
    timer.abort();
  }
}
