import type { Clock } from "../../ports/clock.ts";
import { NEVER } from "./detached-clock.ts";

/** A turn to post in one channel. Whoever has it may work on the message meanwhile: turns come in the order they were taken. */
export interface Turn {
  /** Waits until every turn taken before in the channel has ended, and Slack's limits allow a post. To be asked before each attempt. */
  wait(): Promise<void>;
  /** Ends the turn, whatever came of it; the next one may go. Harmless a second time. */
  end(): void;
}

export interface PostQueue {
  /** Takes a turn, at once. Undefined where too many wait already, in this channel or in all. */
  join(channel: string): Turn | undefined;
}

export interface QueueLimits {
  /** From one post in a channel to the next. */
  readonly intervalMs?: number;
  readonly maxPerChannel?: number;
  readonly maxInAll?: number;
}

export interface PostQueueOptions extends QueueLimits {
  readonly clock: Clock;
  /** Waits for the limit of the whole workspace. */
  readonly awaitBudget: () => Promise<void>;
  /** Told how many turns are open, in all. */
  readonly onLength: (length: number) => void;
}

/** Slack allows one message a second and channel; a little more keeps two from arriving within the same second. */
const CHANNEL_INTERVAL_MS = 1100;
/** The last of them waits for a little less than two minutes, as long as Slack shows a status. */
const MAX_TURNS_PER_CHANNEL = 100;
/** Beyond these the bot is being flooded: each turn holds a whole answer in memory. */
const MAX_TURNS = 1000;

/** The turns of one channel. */
interface Lane {
  open: number;
  /** Settles when the turn taken last has ended, and all before it. */
  tail: Promise<void>;
  /** Epoch ms from which the next post may begin. */
  nextAt: number;
}

/** Queues of posts, one for each channel: they keep order and Slack's pace, and are bounded. */
export function createPostQueue(options: PostQueueOptions): PostQueue {
  const { clock, awaitBudget, onLength } = options;
  const { intervalMs = CHANNEL_INTERVAL_MS, maxPerChannel = MAX_TURNS_PER_CHANNEL, maxInAll = MAX_TURNS } = options;
  const lanes = new Map<string, Lane>();
  let open = 0;
  const close = async (channel: string, lane: Lane): Promise<void> => {
    // The pace outlasts the last turn.
    await clock.sleep(Math.max(0, lane.nextAt - clock.now()), NEVER);
    if (lane.open === 0 && lane.nextAt <= clock.now() && lanes.get(channel) === lane) lanes.delete(channel);
  };
  return {
    join(channel) {
      const lane = lanes.get(channel) ?? { open: 0, tail: Promise.resolve(), nextAt: 0 };
      if (open >= maxInAll || lane.open >= maxPerChannel) return undefined;
      lanes.set(channel, lane);
      onLength(++open);
      lane.open += 1;
      return takeTurn(lane, {
        async pace() {
          const ahead = lane.nextAt - clock.now();
          if (ahead > 0) await clock.sleep(ahead, NEVER);
          await awaitBudget();
          lane.nextAt = clock.now() + intervalMs;
        },
        onEnd() {
          onLength(--open);
          lane.open -= 1;
          if (lane.open === 0) void close(channel, lane);
        },
      });
    },
  };
}

function takeTurn(lane: Lane, { pace, onEnd }: { pace: () => Promise<void>; onEnd: () => void }): Turn {
  const before = lane.tail;
  let settle: (() => void) | undefined;
  const ended = new Promise<void>((resolve) => {
    settle = resolve;
  });
  lane.tail = before.then(() => ended);
  return {
    async wait() {
      await before;
      await pace();
    },
    end() {
      if (settle === undefined) return;
      settle();
      settle = undefined;
      onEnd();
    },
  };
}
