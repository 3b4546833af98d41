import type { AcceptedQuestion } from "../../domain/accepted-question.ts";
import { StorageError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { AcceptedQuestions, Hold, LeftQuestion } from "../../ports/state-store.ts";
import { createStorePatience, type StorePatience } from "./store-patience.ts";

/** Questions from their acknowledgement to their answer, as this run of the program holds them. */
export interface QuestionKeeper {
  /** Keeps a question. To be awaited before Slack is told that it arrived. @returns false where it is kept already */
  accept(question: AcceptedQuestion): Promise<boolean>;
  /** Whether it is still this run's to answer: to be asked just before the answer is posted. */
  isOurs(key: string): Promise<boolean>;
  /** Whether this run has given it back: the next one answers it, whatever becomes of it here. */
  isLeft(key: string): boolean;
  /** It is answered, or its asker knows that it will not be. Never throws. */
  settle(key: string): Promise<void>;
  /** Gives one back for a while, since it cannot be answered now. */
  postpone(key: string): Promise<void>;
  /** What other runs have left, held by this one from now on. @returns oldest first, a part of them at a time */
  takeOver(): Promise<LeftQuestion[]>;
  /** Holds on to what is open. To be called every RENEW_MS. */
  renew(): Promise<void>;
  /** Gives back what is open, for the next run. */
  release(): Promise<void>;
}

export const RENEW_MS = 10_000;
/** As many at a time as one process answers without others waiting. */
export const MAX_TAKEN = 20;
/** After the end of its holder a question is taken over no sooner. */
const HOLD_MS = 60_000;
/** A post must have landed before anybody may take its question over: the time-out of a call, and half a minute. */
const LANDING_MS = 40_000;
/** What was under way when a run was stopped has landed by then. */
const RELEASED_MS = 5000;
const POSTPONED_MS = 60_000;

interface KeeperDeps {
  /** Null where nothing can be remembered: then questions are kept as long as the process lives. */
  readonly store: AcceptedQuestions | null;
  /** Never the same for two runs. */
  readonly token: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly patience?: StorePatience;
}

/** @throws nothing where the store fails: questions are answered all the same, and the log says what was not kept */
export function createQuestionKeeper({ store, ...deps }: KeeperDeps): QuestionKeeper {
  return store === null ? NOTHING_KEPT : new StoredQuestions({ store, ...deps });
}

const NOTHING_KEPT: QuestionKeeper = {
  accept: async () => true,
  isOurs: async () => true,
  isLeft: () => false,
  settle: async () => undefined,
  postpone: async () => undefined,
  takeOver: async () => [],
  renew: async () => undefined,
  release: async () => undefined,
};

/** What is known of a question that the store did not take: nobody else has it. */
const UNKEPT = Number.POSITIVE_INFINITY;
/** … and of one that this run has given back: it must not answer it any more. */
const LOST = Number.NEGATIVE_INFINITY;

class StoredQuestions implements QuestionKeeper {
  readonly #deps: KeeperDeps & { readonly store: AcceptedQuestions };
  readonly #within: StorePatience;
  /** Until when each open question is surely held (epoch ms). */
  readonly #open = new Map<string, number>();
  /** Answered, and not yet forgotten by the store. */
  readonly #answered = new Set<string>();

  constructor(deps: KeeperDeps & { readonly store: AcceptedQuestions }) {
    this.#deps = deps;
    this.#within = deps.patience ?? createStorePatience();
  }

  async accept(question: AcceptedQuestion): Promise<boolean> {
    const { token, expiresAt } = this.#hold();
    const asked = this.#within(this.#deps.store.accept(question, { token, expiresAt }));
    const isNew = await this.#attempt(asked, "a question was not kept; it is answered all the same");
    if (isNew !== false) this.#open.set(question.key, isNew === undefined ? UNKEPT : expiresAt);
    return isNew !== false;
  }

  async isOurs(key: string): Promise<boolean> {
    const { store, token, clock } = this.#deps;
    const until = this.#open.get(key) ?? 0;
    if (until === LOST) return false;
    if (until > clock.now() + LANDING_MS) return true;
    const isHeld = await this.#attempt(this.#within(store.isHeld(key, token)), "nobody knows who holds a question");
    return isHeld !== false;
  }

  isLeft(key: string): boolean {
    return this.#open.get(key) === LOST;
  }

  async settle(key: string): Promise<void> {
    const until = this.#open.get(key);
    this.#open.delete(key);
    if (until === LOST) return;
    if (until !== UNKEPT) this.#answered.add(key);
    await this.#forget(key);
  }

  async postpone(key: string): Promise<void> {
    const { store, token, clock } = this.#deps;
    this.#open.delete(key);
    await this.#attempt(store.postpone(key, token, clock.now() + POSTPONED_MS), "a question was not put off");
  }

  async takeOver(): Promise<LeftQuestion[]> {
    const hold = this.#hold();
    const taken = this.#deps.store.takeOver(hold, this.#deps.clock.now(), MAX_TAKEN);
    const left = (await this.#attempt(taken, "nobody knows which questions were left unanswered")) ?? [];
    for (const { question } of left) this.#open.set(question.key, hold.expiresAt);
    return left;
  }

  async renew(): Promise<void> {
    for (const key of this.#answered) await this.#forget(key);
    const kept = this.#kept();
    if (kept.length === 0) return;
    const hold = this.#hold();
    const renewed = this.#deps.store.renew(hold).then(() => true);
    if ((await this.#attempt(renewed, "open questions may be answered by another process")) === undefined) return;
    for (const key of kept) if (this.#open.has(key)) this.#open.set(key, hold.expiresAt);
  }

  async release(): Promise<void> {
    const { store, token, clock } = this.#deps;
    for (const key of this.#answered) await this.#forget(key);
    const kept = this.#kept();
    if (kept.length === 0) return;
    for (const key of kept) this.#open.set(key, LOST);
    await this.#attempt(store.release(token, clock.now() + RELEASED_MS), "open questions were not given back");
  }

  #kept(): string[] {
    return [...this.#open].filter(([, until]) => Number.isFinite(until)).map(([key]) => key);
  }

  async #forget(key: string): Promise<void> {
    const { store, token } = this.#deps;
    const settled = store.settle(key, token).then(() => true);
    if (await this.#attempt(settled, "an answered question was not forgotten; it is tried again"))
      this.#answered.delete(key);
  }

  #hold(): Hold {
    return { token: this.#deps.token, expiresAt: this.#deps.clock.now() + HOLD_MS };
  }

  /** Undefined where the store failed, which the log says. */
  async #attempt<T>(work: Promise<T>, whatFailed: string): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#deps.log.warn({ err: describeError(error) }, whatFailed);
      return undefined;
    }
  }
}
