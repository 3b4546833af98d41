import { Worker } from "node:worker_threads";
import type { SearchResults } from "../answer/search.ts";
import type { App } from "../app.ts";
import type { Answer } from "../domain/answer.ts";
import type { AnswerResult, AnswerWork, ThreadOptions } from "./answer-work.ts";
import { createWorkerPool, type Received, type WorkerHandle } from "./create-worker-pool.ts";

export interface AnswerPoolOptions {
  readonly thread: ThreadOptions;
  /** How long one question may take, in ms. */
  readonly deadlineMs?: number;
  /** Told what the thread did another way than usual, in one plain sentence. */
  readonly onNotice: (notice: string) => void;
  readonly onRestart: (reason: "deadline" | "died") => void;
}

/** Answers, given by a thread of their own. */
export interface AnswerPool extends Pick<App, "ask" | "search"> {
  /** Resolves when the thread has opened its index and is warm. @throws WorkerError where it cannot */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** The slowest hundredth of questions takes 45 ms; one that takes this long will not end. */
const DEADLINE_MS = 2000;
/** A first start builds the index: one and a half minutes, and several beside other work. Who is ended then begins anew, and would never be done. */
const START_MS = 900_000;
/** At ten milliseconds a question the last of so many waits ten seconds. */
const MAX_WAITING = 1000;

/**
 * The thread lives on some 60 MB, most of it the index. Without limits the engine lets several times as much garbage lie: the
 * first is for what is short-lived (half of it saves 7 MB, and costs answers a fifth more time), the second so far off that
 * only a fault reaches it, and then ends the thread alone; an index that is out of date is built there, too, for which 512 MB are too little.
 */
export const THREAD_MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 };

/** Of the build: a thread takes no TypeScript. */
const THREAD = new URL("./answer-thread.js", import.meta.url);

/** Opens the thread that answers. */
export function createAnswerPool({
  thread,
  deadlineMs = DEADLINE_MS,
  onNotice,
  onRestart,
}: AnswerPoolOptions): AnswerPool {
  const pool = createWorkerPool<AnswerWork, AnswerResult>({
    spawn: () => spawn(thread, onNotice),
    deadlineMs,
    startMs: START_MS,
    concurrency: 1,
    maxWaiting: MAX_WAITING,
    onRestart,
  });
  return {
    ready: pool.ready,
    ask: (question, options = {}) => pool.run({ kind: "ask", question, options }) as Promise<Answer>,
    search: (query, limit, options = {}) =>
      pool.run({ kind: "search", query, limit, options }) as Promise<SearchResults>,
    close: () => pool.close(),
  };
}

function spawn(options: ThreadOptions, onNotice: (notice: string) => void): WorkerHandle<AnswerWork, AnswerResult> {
  const thread = new Worker(THREAD, { workerData: options, resourceLimits: THREAD_MEMORY });
  return {
    send: (message) => thread.postMessage(message),
    listen(onReply, onEnd) {
      thread.on("message", (message: Received<AnswerResult>) => {
        if (message.kind === "notice") onNotice(message.text);
        else onReply(message);
      });
      thread.on("error", onEnd);
      thread.on("exit", (code) => onEnd(new Error(`the thread ended with ${code}`)));
    },
    end: () => thread.terminate(),
  };
}
