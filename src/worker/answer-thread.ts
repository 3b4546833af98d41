import { parentPort, workerData } from "node:worker_threads";
import { type App, createApp } from "../app.ts";
import { WsisError } from "../domain/error.ts";
import { describeError } from "../log/describe-error.ts";
import type { AnswerResult, AnswerWork, ThreadOptions } from "./answer-work.ts";
import type { Received, Sent } from "./create-worker-pool.ts";
import { MAX_EMBEDDED_PER_LANGUAGE, warmUp } from "./warm-up.ts";

/*
 * The thread that answers: it holds the index, and nothing else of the bot. It can be ended at any moment, so it keeps
 * nothing that would be missed.
 */

const tell = (message: Received<AnswerResult>) => parentPort?.postMessage(message);

async function work(app: App, request: AnswerWork): Promise<AnswerResult> {
  if (request.kind === "ask") return app.ask(request.question, request.options);
  return app.search(request.query, request.limit, request.options);
}

async function handle(app: App, { id, request }: Sent<AnswerWork>): Promise<void> {
  try {
    tell({ kind: "reply", id, reply: await work(app, request) });
  } catch (error) {
    const known = error instanceof WsisError;
    const message = known ? error.message : `${describeError(error).message}`;
    tell({ kind: "failed", id, error: { code: known ? error.code : "unexpected", message } });
  }
}

const options = workerData as ThreadOptions;
const app = await createApp({
  ...options,
  onNotice: (text) => tell({ kind: "notice", text }),
});
await warmUp(app, options.embeddings ? MAX_EMBEDDED_PER_LANGUAGE : undefined);
parentPort?.on("message", (message: Sent<AnswerWork>) => void handle(app, message));
tell({ kind: "ready" });
