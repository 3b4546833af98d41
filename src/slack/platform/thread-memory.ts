import { StorageError } from "../../domain/error.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import { THREAD_HOURS, type ThreadId } from "../../domain/thread.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Choices, Threads } from "../../ports/state-store.ts";
import { createMemoryThreads, type MemoryThreads } from "./memory-threads.ts";
import type { StorePatience } from "./store-patience.ts";

/** Where a message stands, as far as what was said before it counts. */
export interface ThreadPlace extends ThreadId {
  /** Whether the message begins its thread. */
  readonly isFirst: boolean;
}

/** What threads are about, so that the next question may lean on the last one answered, and which the bot follows. */
export interface ThreadMemory {
  findSubject(place: ThreadPlace): Promise<PriorTurn | undefined>;
  /** Keeps what was just answered; an answer that cites nothing leaves the subject as it is. */
  keepSubject(place: ThreadPlace, turn: PriorTurn, person: string): Promise<void>;
  /** Follows the thread from now on. False where it was followed before or is not to be: stopped, direct, or off in its channel. */
  follow(thread: ThreadId): Promise<boolean>;
  isFollowed(thread: ThreadId): Promise<boolean>;
  stop(thread: ThreadId): Promise<void>;
  /** Forgets what a person asked, as far as this process remembers it. */
  forget(person: string): void;
}

/** Where threads are kept, and which channels want none followed. */
export interface ThreadStore {
  readonly threads: Threads;
  readonly off: Choices;
}

export interface ThreadMemoryDeps {
  /** Null: this process remembers alone. */
  readonly store: ThreadStore | null;
  readonly clock: Pick<Clock, "now">;
  readonly patience: StorePatience;
  readonly log: Log;
}

const DAY_MS = THREAD_HOURS * 3_600_000;

/**
 * Remembers threads for a day, in the store and in memory: while a database is out of reach or slow, memory serves. A
 * message that begins a thread in a direct conversation goes on from what was last answered there, where its words say so; in a
 * channel it goes on from nothing, since people share it.
 */
export function createThreadMemory(
  deps: ThreadMemoryDeps,
  memory: MemoryThreads = createMemoryThreads(deps.clock),
): ThreadMemory {
  const { store, clock } = deps;
  const threads = store === null ? memory : joinThreads(store.threads, memory, deps);
  const since = () => clock.now() - DAY_MS;
  const isOff = async ({ channel: id, team }: ThreadId) =>
    store !== null && (await within(deps, store.off.isChosen([{ kind: "channel", id, team }]), async () => true));
  return {
    async findSubject(place) {
      // Before the message that begins a thread in a channel nothing was said there.
      if (place.isFirst && !isDirect(place)) return undefined;
      const turn = (await threads.findSubject(toFind(place), since()))?.turn;
      return turn && place.isFirst ? { ...turn, isApart: true } : turn;
    },
    async keepSubject(place, turn, person) {
      if (turn.paragraphs.length === 0) return;
      const at = clock.now();
      const places = [threadOf(place), ...(isDirect(place) ? [conversationOf(place)] : [])];
      await Promise.all(places.map((thread) => threads.saveSubject({ thread, turn, person, at })));
    },
    async follow(thread) {
      if (isDirect(thread) || (await isOff(thread))) return false;
      return threads.follow(threadOf(thread), clock.now(), since());
    },
    isFollowed: async (thread) =>
      !isDirect(thread) && (await threads.isFollowed(threadOf(thread), since())) && !(await isOff(thread)),
    stop: (thread) => threads.stop(threadOf(thread), clock.now()),
    forget: (person) => memory.forget(person),
  };
}

/** Writes to both and reads from the store; from memory where the store fails or is silent. */
function joinThreads(store: Threads, memory: Threads, deps: ThreadMemoryDeps): Threads {
  const both = <T>(write: (threads: Threads) => Promise<T>): Promise<T> => {
    const own = write(memory);
    return within(deps, write(store), () => own);
  };
  return {
    saveSubject: (subject) => both((threads) => threads.saveSubject(subject)),
    findSubject: (...asked) => within(deps, store.findSubject(...asked), () => memory.findSubject(...asked)),
    follow: (...asked) => both((threads) => threads.follow(...asked)),
    stop: (...asked) => both((threads) => threads.stop(...asked)),
    isFollowed: (...asked) => within(deps, store.isFollowed(...asked), () => memory.isFollowed(...asked)),
  };
}

async function within<T>(
  { patience, log }: Pick<ThreadMemoryDeps, "patience" | "log">,
  asked: Promise<T>,
  otherwise: () => Promise<T>,
): Promise<T> {
  try {
    return await patience(asked);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log.warn({ err: describeError(error) }, "the database was not asked about a thread; this process remembers alone");
    return otherwise();
  }
}

function toFind(place: ThreadPlace): ThreadId {
  return place.isFirst && isDirect(place) ? conversationOf(place) : threadOf(place);
}

function isDirect({ channel }: ThreadId): boolean {
  return channel.startsWith("D");
}

function threadOf({ team, channel, threadTs }: ThreadId): ThreadId {
  return { team, channel, threadTs };
}

function conversationOf({ team, channel }: ThreadId): ThreadId {
  return { team, channel, threadTs: "" };
}
