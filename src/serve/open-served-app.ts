import type { App } from "../app.ts";
import { buildEmbedderAccess } from "../config/model-access.ts";
import type { Config } from "../config.ts";
import { openReference, type ReferenceApp } from "../program/open-reference.ts";
import { createAnswerPool } from "../worker/create-answer-pool.ts";
import { tellOnce } from "./tell-once.ts";

/**
 * The program as it is served: this thread has the document and the ledger, acknowledges, posts and schedules; questions and
 * searches are answered by another, which can be ended.
 */
export interface ServedApp extends ReferenceApp, Pick<App, "ask" | "search"> {
  /** Resolves when questions are answered as fast as they ever will be. @throws WorkerError where they never will */
  readonly ready: Promise<void>;
  /** Told when the thread that answers had to be replaced. */
  watchRestarts(listener: () => void): void;
  close(): Promise<void>;
}

/** Opens the document and starts the thread. @param onNotice told what is done another way than usual */
export function openServedApp({ settings, secrets }: Config, onNotice: (notice: string) => void): ServedApp {
  const { dataDirectory, timeZone } = settings;
  const embeddings = buildEmbedderAccess(settings.embeddings, secrets.modelKeys);
  let tell = () => {};
  // Both threads open the document, and both notice what is unusual about it.
  const noticeOnce = tellOnce(onNotice);
  const pool = createAnswerPool({
    thread: { dataDirectory, timeZone, embeddings },
    onNotice: noticeOnce,
    onRestart: () => tell(),
  });
  return {
    ...openReference({ dataDirectory, timeZone, onNotice: noticeOnce }),
    ...pool,
    watchRestarts(listener) {
      tell = listener;
    },
  };
}
