/** A message as it stands in the fake. */
export interface FakeMessage {
  readonly channel: string;
  readonly key: string;
  readonly text: string;
  /** Epoch ms from which it can be seen. */
  readonly at: number;
  readonly ts: string;
}

export interface FakeLimits {
  /** Shortest time between two messages in one channel, in milliseconds. */
  readonly channelMs: number;
  /** Messages in any sixty seconds over the whole workspace. */
  readonly perMinute: number;
}

const SLACK_LIMITS: FakeLimits = { channelMs: 1000, perMinute: 200 };

/**
 * The part of Slack that digests touch, without a network: strict about its limits, and a witness of its own for what
 * must not happen.
 */
export class FakeSlack {
  readonly messages: FakeMessage[] = [];
  /** Keys that were posted more than once. */
  readonly doubles: string[] = [];
  /** Posts refused because a limit was passed. */
  refused = 0;
  readonly gone = new Map<string, string>();
  readonly #limits: FakeLimits;
  readonly #lastInChannel = new Map<string, number>();
  readonly #byKey = new Map<string, FakeMessage>();
  #recent: number[] = [];
  #count = 0;

  constructor(limits: FakeLimits = SLACK_LIMITS) {
    this.#limits = limits;
  }

  /** How long a post at this moment would have to wait, in milliseconds; 0 takes the place. */
  admit(channel: string, now: number): number {
    const inChannel = (this.#lastInChannel.get(channel) ?? Number.NEGATIVE_INFINITY) + this.#limits.channelMs - now;
    this.#recent = this.#recent.filter((at) => at > now - 60_000);
    const inTeam = this.#recent.length < this.#limits.perMinute ? 0 : (this.#recent[0] ?? now) + 60_000 - now;
    const wait = Math.max(inChannel, inTeam, 0);
    if (wait > 0) this.refused++;
    else {
      this.#recent.push(now);
      this.#lastInChannel.set(channel, now);
    }
    return wait;
  }

  /** Puts a message into a channel, to be seen from `at`. */
  post(channel: string, key: string, text: string, at: number): FakeMessage {
    if (this.#byKey.has(key)) this.doubles.push(key);
    const message = {
      channel,
      key,
      text,
      at,
      ts: `${(at / 1000).toFixed(0)}.${String(++this.#count).padStart(6, "0")}`,
    };
    this.messages.push(message);
    this.#byKey.set(key, message);
    return message;
  }

  /** What `conversations.history` shows at `now`, from `oldest` on. */
  find(channel: string, key: string, oldest: number, now: number): FakeMessage | undefined {
    const message = this.#byKey.get(key);
    return message && message.channel === channel && message.at >= oldest && message.at <= now ? message : undefined;
  }

  get(key: string): FakeMessage | undefined {
    return this.#byKey.get(key);
  }
}
