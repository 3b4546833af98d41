import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { NEVER } from "./detached-clock.ts";
import { findPosted } from "./find-posted.ts";
import { markMessage } from "./mark-message.ts";
import { readOutcome } from "./post-outcome.ts";
import type { Turn } from "./post-queue.ts";
import { replaceMessage } from "./replace-message.ts";

/** An answer that is shown while it is being made. */
export interface AnswerStream {
  /** Shows more of it, as soon as its turn has come. Not waited for; never throws. */
  push(blocks: readonly KnownBlock[]): void;
  /**
   * Ends it with the whole answer: what is not shown yet is added, and where the stream broke the message is put right.
   * @returns false where nothing of it stands in Slack: then the answer is to be posted whole
   * @throws SlackError where a part of it stands and cannot be put right
   */
  finish(message: SlackMessage): Promise<boolean>;
  /** Ends it as it is: nobody wants the rest. Never throws. */
  abandon(): Promise<void>;
}

export interface StreamPlace {
  readonly channel: string;
  readonly threadTs: string;
  /** Who asked, and their workspace: Slack wants both named in channels. */
  readonly user: string;
  readonly team: string;
  /** Names the whole answer, so that it can be found again; what is not whole goes by `formatPartKey`. */
  readonly key: string;
}

export interface StreamDeps {
  readonly client: WebClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly turn: Turn;
  /** What is to be done when the turn has come. False: nothing is shown. */
  readonly beforePost: () => Promise<boolean>;
}

/** How long a lost reply may take to become visible before it is looked for, and how long the look may take. */
const SETTLE_MS = 1500;
const MAX_LOOK_MS = 20_000;

/** Marks a message that is not whole yet: whoever finds it puts the whole answer in its place. */
export function formatPartKey(key: string): string {
  return `${key}:part`;
}

/** `idle`: nothing stands; `open`: it runs; `broken`: a part stands that takes no more; `lost`: nothing stands, nor will. */
type State =
  | { readonly kind: "idle" }
  | { readonly kind: "lost" }
  | { readonly kind: "open"; readonly ts: string }
  | { readonly kind: "broken"; readonly ts: string };

/**
 * Shows an answer by Slack's streams: one piece after the other, in its turn, and in the end the same message as a post would
 * have been. Nothing of it stands twice: a start whose reply is lost is looked for; what breaks is put right by an update.
 */
export function createAnswerStream(place: StreamPlace, deps: StreamDeps): AnswerStream {
  const stream = new SlackStream(place, deps);
  let work = Promise.resolve();
  const after = (step: () => Promise<void>) => {
    work = work.then(step, step);
    return work;
  };
  return {
    push(blocks) {
      after(() => stream.push(blocks)).catch(() => undefined);
    },
    async finish(message) {
      await work.catch(() => undefined);
      return stream.finish(message);
    },
    async abandon() {
      await work.catch(() => undefined);
      await stream.end().catch(() => undefined);
    },
  };
}

class SlackStream {
  readonly #place: StreamPlace;
  readonly #deps: StreamDeps;
  #state: State = { kind: "idle" };
  /** What stands in Slack, and what Slack has not taken yet. */
  #shown: readonly KnownBlock[] = [];
  #pending: readonly KnownBlock[] = [];

  constructor(place: StreamPlace, deps: StreamDeps) {
    this.#place = place;
    this.#deps = deps;
  }

  async push(blocks: readonly KnownBlock[]): Promise<void> {
    this.#pending = [...this.#pending, ...blocks];
    if (this.#state.kind === "idle") await this.#start();
    else if (this.#state.kind === "open") await this.#append(this.#state.ts);
  }

  async finish(message: SlackMessage): Promise<boolean> {
    if (this.#state.kind === "idle" || this.#state.kind === "lost") return false;
    const { ts, kind } = this.#state;
    const isWhole = kind === "open" && startsWith(message.blocks, this.#shown);
    if (isWhole && (await this.#stop(ts, message.blocks.slice(this.#shown.length)))) return true;
    await this.end();
    const { channel, key } = this.#place;
    const { client, clock } = this.#deps;
    return replaceMessage(client, { ...message, channel, ts, key }, clock);
  }

  /** Slack takes changes of a message only once its stream has ended. */
  async end(): Promise<void> {
    if (this.#state.kind !== "open" && this.#state.kind !== "broken") return;
    const { channel } = this.#place;
    await this.#deps.client.chat.stopStream({ channel, ts: this.#state.ts }).catch(() => undefined);
  }

  async #start(): Promise<void> {
    const { turn, beforePost, clock } = this.#deps;
    await turn.wait();
    if (!(await beforePost())) {
      this.#state = { kind: "lost" };
      return;
    }
    const { channel, threadTs, user, team, key } = this.#place;
    const { blocks } = markMessage(this.#pending, "wsis_message", formatPartKey(key));
    const since = clock.now();
    try {
      const recipient = { recipient_user_id: user, recipient_team_id: team };
      const chunks = [{ type: "blocks" as const, blocks }];
      const { ts } = await this.#deps.client.chat.startStream({ channel, thread_ts: threadTs, ...recipient, chunks });
      this.#state = ts === undefined ? { kind: "lost" } : { kind: "open", ts };
      this.#take();
    } catch (error) {
      this.#state = await this.#find(error, since);
    }
  }

  /** What became of a start that failed. Where that cannot be known nothing may be posted. */
  async #find(error: unknown, since: number): Promise<State> {
    const { client, clock, log } = this.#deps;
    log.warn({ outcome: readOutcome(error).kind }, "an answer is not streamed");
    if (readOutcome(error).kind !== "unknown") return { kind: "lost" };
    await clock.sleep(SETTLE_MS, NEVER);
    const { channel, threadTs, key } = this.#place;
    const wanted = { channel, threadTs, key: formatPartKey(key) };
    const ts = await findPosted(client, wanted, since, MAX_LOOK_MS, clock);
    return ts === undefined ? { kind: "lost" } : { kind: "broken", ts };
  }

  async #append(ts: string): Promise<void> {
    const { client, log } = this.#deps;
    try {
      const chunks = [{ type: "blocks" as const, blocks: [...this.#pending] }];
      await client.chat.appendStream({ channel: this.#place.channel, ts, chunks });
      this.#take();
    } catch (error) {
      const { kind } = readOutcome(error);
      log.warn({ outcome: kind }, "a piece of an answer was not taken");
      // A limit that was met: the piece goes with the next one.
      if (kind !== "not_posted") this.#state = { kind: "broken", ts };
    }
  }

  #take(): void {
    this.#shown = [...this.#shown, ...this.#pending];
    this.#pending = [];
  }

  /** @returns whether Slack has taken the rest */
  async #stop(ts: string, rest: readonly KnownBlock[]): Promise<boolean> {
    const { channel, key } = this.#place;
    try {
      await this.#deps.client.chat.stopStream({ channel, ts, ...markMessage(rest, "wsis_message", key) });
      return true;
    } catch (error) {
      this.#deps.log.warn({ outcome: readOutcome(error).kind }, "a stream was not ended as it should be");
      return false;
    }
  }
}

function startsWith(blocks: readonly KnownBlock[], beginning: readonly KnownBlock[]): boolean {
  return JSON.stringify(blocks.slice(0, beginning.length)) === JSON.stringify(beginning);
}
