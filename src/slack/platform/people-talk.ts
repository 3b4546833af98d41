import { LRUCache } from "lru-cache";
import type { ThreadId } from "../../domain/thread.ts";
import type { Clock } from "../../ports/clock.ts";

/** Who talks to whom in a thread, as far as it tells a question to the bot from one to somebody else. */
export interface PeopleTalk {
  /** Whether what a person says now is likely an answer to what another has just asked people. */
  isAnswer(thread: ThreadId, user: string): boolean;
  /** Somebody has asked people something, or spoken to one by name. */
  noteAsked(thread: ThreadId, user: string): void;
  /** Something was said that asks nobody: what was asked before counts as answered, unless the asker goes on. */
  noteSaid(thread: ThreadId, user: string): void;
  /** The bot was asked. */
  noteBot(thread: ThreadId, user: string): void;
  /** The people heard in a thread, but one. */
  others(thread: ThreadId, user: string): readonly string[];
}

interface Talk {
  /** Whose question is open, and since when (epoch ms). */
  readonly asked: { readonly user: string; readonly at: number } | undefined;
  readonly people: readonly string[];
}

const MAX_THREADS = 1000;
const MAX_PEOPLE = 20;
/** Later than this nobody answers what was said before. */
const ANSWER_MS = 15 * 60 * 1000;

/** In memory alone: ids and moments, no words. */
export function createPeopleTalk(clock: Pick<Clock, "now">): PeopleTalk {
  const talks = new LRUCache<string, Talk>({ max: MAX_THREADS });
  const find = (thread: ThreadId): Talk => talks.get(keyOf(thread)) ?? { asked: undefined, people: [] };
  const note = (thread: ThreadId, user: string, asked: Talk["asked"]) => {
    const people = [user, ...find(thread).people.filter((one) => one !== user)].slice(0, MAX_PEOPLE);
    talks.set(keyOf(thread), { asked, people });
  };
  return {
    isAnswer(thread, user) {
      const { asked } = find(thread);
      return asked !== undefined && asked.user !== user && clock.now() - asked.at < ANSWER_MS;
    },
    noteAsked: (thread, user) => note(thread, user, { user, at: clock.now() }),
    noteSaid(thread, user) {
      const { asked } = find(thread);
      note(thread, user, asked?.user === user ? asked : undefined);
    },
    noteBot: (thread, user) => note(thread, user, undefined),
    others: (thread, user) => find(thread).people.filter((one) => one !== user),
  };
}

function keyOf({ team, channel, threadTs }: ThreadId): string {
  return `${team}:${channel}:${threadTs}`;
}
