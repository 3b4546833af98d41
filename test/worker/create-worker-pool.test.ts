import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { DeadlineError, WorkerError } from "../../src/domain/error.ts";
import {
  createWorkerPool,
  type Received,
  type WorkerHandle,
  type WorkerPool,
  type WorkerPoolOptions,
} from "../../src/worker/create-worker-pool.ts";

/** A real thread that doubles numbers, loops for ever on -1, throws on -2, and dies on -3. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ id, request }) => {
    if (request === -1) for (;;);
    if (request === -3) process.exit(1);
    if (request === -2) return parentPort.postMessage({ kind: "failed", id, error: { code: "odd", message: "no" } });
    parentPort.postMessage({ kind: "reply", id, reply: request * 2 });
  });
  parentPort.postMessage({ kind: "ready" });
`;

function spawnThread(code = THREAD): WorkerHandle<number, number> {
  const thread = new Worker(code, { eval: true });
  return {
    send: (message) => thread.postMessage(message),
    listen(onReply, onEnd) {
      thread.on("message", (message: Received<number>) => onReply(message));
      thread.on("error", onEnd);
      thread.on("exit", (exit) => onEnd(new Error(`exit ${exit}`)));
    },
    end: () => thread.terminate(),
  };
}

describe("a pool of one thread", () => {
  let pool: WorkerPool<number, number> | undefined;
  const restarts: string[] = [];

  function open(options: Partial<WorkerPoolOptions<number, number>> = {}): WorkerPool<number, number> {
    restarts.length = 0;
    pool = createWorkerPool<number, number>({
      spawn: () => spawnThread(),
      deadlineMs: 300,
      startMs: 10_000,
      concurrency: 1,
      maxWaiting: 100,
      onRestart: (reason) => restarts.push(reason),
      ...options,
    });
    return pool;
  }

  afterEach(() => pool?.close());

  it("answers in order, however much is asked at once", async () => {
    const { run } = bind(open());
    const asked = Array.from({ length: 50 }, (_, i) => i);
    expect(await Promise.all(asked.map(run))).toEqual(asked.map((n) => n * 2));
  });

  it("ends what loops for ever, and answers what waited behind it in a new thread", async () => {
    const { run } = bind(open());
    const [looped, ...after] = await Promise.allSettled([run(-1), run(4), run(5)]);
    expect(looped).toMatchObject({ status: "rejected", reason: expect.any(DeadlineError) });
    expect(after).toEqual([
      { status: "fulfilled", value: 8 },
      { status: "fulfilled", value: 10 },
    ]);
    expect(restarts).toEqual(["deadline"]);
  });

  it("begins again what shared a thread with it", async () => {
    const { run } = bind(open({ concurrency: 3 }));
    const results = await Promise.allSettled([run(-1), run(1), run(2)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });

  it("says what the thread said of a failure, with its code", async () => {
    await expect(open().run(-2)).rejects.toMatchObject({ code: "odd", message: "no" });
    expect(restarts).toEqual([]);
  });

  it("fails only what ran in a thread that died", async () => {
    const { run } = bind(open());
    const results = await Promise.allSettled([run(-3), run(3)]);
    expect(results[0]).toMatchObject({ status: "rejected", reason: expect.any(WorkerError) });
    expect(results[1]).toEqual({ status: "fulfilled", value: 6 });
  });

  it("refuses what is more than may wait", async () => {
    const { run } = bind(open({ maxWaiting: 2 }));
    const results = await Promise.allSettled(Array.from({ length: 6 }, (_, i) => run(i)));
    expect(results.filter(({ status }) => status === "rejected").length).toBeGreaterThan(0);
    expect(results[0]).toEqual({ status: "fulfilled", value: 0 });
  });

  it("gives up a thread that never becomes ready, and says so to all who wait", async () => {
    const silent = open({ spawn: () => spawnThread("setInterval(() => {}, 1000)"), startMs: 50 });
    await expect(silent.run(1)).rejects.toBeInstanceOf(WorkerError);
    await expect(silent.ready).rejects.toBeInstanceOf(WorkerError);
    expect(restarts).toEqual(["died", "died", "died"]);
  });

  it("takes nothing after it is closed, and leaves nobody waiting", async () => {
    const { run } = bind(open({ deadlineMs: 60_000 }));
    await pool?.ready;
    const open_ = run(-1);
    const closing = pool?.close();
    await expect(open_).rejects.toBeInstanceOf(WorkerError);
    await closing;
    await expect(run(1)).rejects.toBeInstanceOf(WorkerError);
  });
});

function bind(pool: WorkerPool<number, number>): { run: (n: number) => Promise<number> } {
  return { run: (n) => pool.run(n) };
}
