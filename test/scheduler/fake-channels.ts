import { createRateLimits } from "../../src/emulator/rate-limits.ts";

/** A message as it stands in a channel. */
export interface FakeMessage {
  readonly channel: string;
  readonly key: string;
  readonly text: string;
  /** Epoch ms from which it can be seen. */
  readonly at: number;
  readonly ts: string;
}

const POSTS_PER_MINUTE = 200;

/**
 * What the fake of the sender has posted: as strict about limits as Slack, by a clock that jumps through a year, and a
 * witness of its own for what must not happen.
 */
export class FakeChannels {
  readonly messages: FakeMessage[] = [];
  /** Keys that were posted more than once. */
  readonly doubles: string[] = [];
  /** Posts refused because a limit was passed. */
  refused = 0;
  readonly gone = new Map<string, string>();
  readonly #byKey = new Map<string, FakeMessage>();
  readonly #limits = createRateLimits(() => this.#now, { postsPerMinute: POSTS_PER_MINUTE });
  #now = 0;
  #count = 0;

  /** How long a post at this moment would have to wait, in milliseconds; 0 takes the place. */
  admit(channel: string, now: number): number {
    this.#now = now;
    const seconds = this.#limits.check("post", "post", channel) ?? 0;
    if (seconds > 0) this.refused++;
    return seconds * 1000;
  }

  /** Puts a message into a channel, to be seen from `at`. */
  post(channel: string, key: string, text: string, at: number): FakeMessage {
    if (this.#byKey.has(key)) this.doubles.push(key);
    const ts = `${(at / 1000).toFixed(0)}.${String(++this.#count).padStart(6, "0")}`;
    const message = { channel, key, text, at, ts };
    this.messages.push(message);
    this.#byKey.set(key, message);
    return message;
  }

  /** What can be seen in a channel at `now`, from `oldest` on. */
  find(channel: string, key: string, oldest: number, now: number): FakeMessage | undefined {
    const message = this.#byKey.get(key);
    return message && message.channel === channel && message.at >= oldest && message.at <= now ? message : undefined;
  }

  get(key: string): FakeMessage | undefined {
    return this.#byKey.get(key);
  }
}
