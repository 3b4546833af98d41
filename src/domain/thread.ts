import type { PriorTurn } from "./prior-turn.ts";

/** A thread by its first message; a direct conversation as a whole has an empty `threadTs`. */
export interface ThreadId {
  readonly team: string;
  readonly channel: string;
  readonly threadTs: string;
}

/** What a thread is about: what was last answered there, and who asked. */
export interface ThreadSubject {
  readonly thread: ThreadId;
  readonly turn: PriorTurn;
  readonly person: string;
  /** Epoch ms. */
  readonly at: number;
}

/** A thread in which the bot answers without being mentioned, or no more. */
export interface FollowedThread {
  readonly thread: ThreadId;
  readonly state: "followed" | "stopped";
  /** When something was last answered there (epoch ms). */
  readonly at: number;
}

/** So long after what was last answered there a thread's subject holds, and the bot follows it. */
export const THREAD_HOURS = 24;
