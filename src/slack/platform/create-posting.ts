import type { WebClient } from "@slack/web-api";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { PostBudget } from "../../ports/state-store.ts";
import { createPostQueue, type QueueLimits } from "./post-queue.ts";
import { createResilientPoster, type Poster, type PosterOptions } from "./resilient-poster.ts";
import type { StorePatience } from "./store-patience.ts";
import { createTellAsker, type TellAsker } from "./tell-asker.ts";
import { createWorkspaceBudget } from "./workspace-budget.ts";

export interface PostingOptions extends PosterOptions, QueueLimits {
  /** Where the places of the workspace's limit are kept, together with those of digests; without it this process counts alone. */
  readonly budget?: PostBudget;
  readonly messagesPerMinute?: number;
}

export interface PostingDeps {
  readonly team: () => string;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Pick<Metrics, "setPostingQueue">;
  readonly patience?: StorePatience;
}

/** As many as digests may send: see `WSIS_DIGEST_RATE`. */
const MESSAGES_PER_MINUTE = 200;

/** Everything that puts messages into Slack by itself, with one clock and one queue. */
export function createPosting(
  client: WebClient,
  { team, clock, log, metrics, patience }: PostingDeps,
  options: PostingOptions = {},
): { readonly poster: Poster; readonly tellAsker: TellAsker } {
  const { budget: store = null, messagesPerMinute = MESSAGES_PER_MINUTE } = options;
  const awaitBudget = createWorkspaceBudget({ store, team, messagesPerMinute, clock, log, patience });
  const queue = createPostQueue({
    ...options,
    clock,
    awaitBudget,
    onLength: (length) => metrics.setPostingQueue(length),
  });
  return {
    poster: createResilientPoster(client, queue, { clock, log }, options),
    tellAsker: createTellAsker(client, clock),
  };
}
