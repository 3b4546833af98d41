import type { Clock } from "../../ports/clock.ts";
import { NEVER } from "./detached-clock.ts";

/** A turn to post in one channel. Whoever has it may work on the message meanwhile. */
export interface Turn {
  /** Waits until every turn before it in the channel has ended, and Slack's limits allow a post. To be asked before each attempt. */
  wait(): Promise<void>;
  /** Ends the turn, whatever came of it; the next one may go. Harmless a second time. */
  end(): void;
}

export interface PostQueue {
  /**
   * Takes a turn, at once. Undefined where too many wait already, in this channel or in all.
   * @param order what comes first among those that wait, in seconds as Slack's time stamps; by default, the present
   */
  join(channel: string, order?: number): Turn | undefined;
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

/** A turn that has not ended. */
interface OpenTurn {
  readonly order: number;
  /** Once begun it is first until it ends, whoever comes. */
  isBegun: boolean;
  /** Set when its message is ready. */
  begin?: () => void;
}

/** The turns of one channel. */
interface Lane {
  readonly turns: OpenTurn[];
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
    const isIdle = lane.turns.length === 0 && lane.nextAt <= clock.now();
    if (isIdle && lanes.get(channel) === lane) lanes.delete(channel);
  };
  const pace = async (lane: Lane): Promise<void> => {
    const ahead = lane.nextAt - clock.now();
    if (ahead > 0) await clock.sleep(ahead, NEVER);
    await awaitBudget();
    lane.nextAt = clock.now() + intervalMs;
  };
  return {
    join(channel, order = clock.now() / 1000) {
      const lane = lanes.get(channel) ?? { turns: [], nextAt: 0 };
      if (open >= maxInAll || lane.turns.length >= maxPerChannel) return undefined;
      lanes.set(channel, lane);
      onLength(++open);
      const onEnd = () => {
        onLength(--open);
        if (lane.turns.length === 0) void close(channel, lane);
      };
      return takeTurn(lane, order, () => pace(lane), onEnd);
    },
  };
}

function takeTurn(lane: Lane, order: number, pace: () => Promise<void>, onEnd: () => void): Turn {
  const own: OpenTurn = { order, isBegun: false };
  const later = lane.turns.findIndex((turn) => !turn.isBegun && turn.order > order);
  lane.turns.splice(later === -1 ? lane.turns.length : later, 0, own);
  return {
    async wait() {
      if (!own.isBegun) await untilFirst(lane, own);
      await pace();
    },
    end() {
      const place = lane.turns.indexOf(own);
      if (place === -1) return;
      lane.turns.splice(place, 1);
      beginFirst(lane);
      onEnd();
    },
  };
}

function untilFirst(lane: Lane, own: OpenTurn): Promise<void> {
  return new Promise((resolve) => {
    own.begin = resolve;
    beginFirst(lane);
  });
}

/** The first turn begins when its message is ready; until then nobody passes it. */
function beginFirst({ turns: [first] }: Lane): void {
  if (first?.begin === undefined || first.isBegun) return;
  first.isBegun = true;
  first.begin();
}
