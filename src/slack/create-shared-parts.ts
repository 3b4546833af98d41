import { randomUUID } from "node:crypto";
import { createBoundedLog } from "../log/bounded-log.ts";
import { type Metrics, NO_METRICS } from "../ports/metrics.ts";
import type { SharedParts } from "./create-workspace.ts";
import { createMemoryDedup } from "./platform/dedup.ts";
import { detachedClock } from "./platform/detached-clock.ts";
import { createInFlightWork } from "./platform/in-flight-work.ts";
import { createPeopleTalk } from "./platform/people-talk.ts";
import { createQuestionKeeper } from "./platform/question-keeper.ts";
import { createResilientDedup } from "./platform/resilient-dedup.ts";
import { createStorePatience } from "./platform/store-patience.ts";
import { createThreadMemory } from "./platform/thread-memory.ts";
import type { SlackAppOptions } from "./slack-app-options.ts";

/** Builds what there is one of in a process, however many workspaces it serves. */
export function createSharedParts(options: SlackAppOptions): SharedParts {
  const { log, seen, clock = detachedClock, accepted: store = null, threads = null, metrics = NO_METRICS } = options;
  const patience = createStorePatience();
  return {
    arrivals: createBoundedLog(log),
    clock,
    inFlightWork: createInFlightWork(),
    patience,
    questions: createQuestionKeeper({ store, token: randomUUID(), clock, log, patience }),
    seen: seen === undefined ? createMemoryDedup() : createResilientDedup(seen, log, patience),
    threads: createThreadMemory({ store: threads, clock, patience, log }),
    threadsOff: threads?.off ?? null,
    talk: createPeopleTalk(clock),
    addQueue: sumQueues(metrics),
  };
}

/** Adds up the lengths of all queues: the gauge is one for the process. */
function sumQueues(metrics: Pick<Metrics, "setPostingQueue">): SharedParts["addQueue"] {
  let sum = 0;
  return () => {
    let own = 0;
    return (length) => {
      sum += length - own;
      own = length;
      metrics.setPostingQueue(sum);
    };
  };
}
