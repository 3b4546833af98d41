import { DeadlineError, WorkerError } from "../domain/error.ts";

/** A thread as the pool sees it. What it is sent and what it sends back is plain data. */
export interface WorkerHandle<Request, Reply> {
  send(message: Sent<Request>): void;
  /** @param onReply also told, with `ready`, when the thread has opened what it works with and warmed itself */
  listen(onReply: (message: Received<Reply>) => void, onEnd: (error: unknown) => void): void;
  end(): Promise<unknown>;
}

export interface Sent<Request> {
  readonly id: number;
  readonly request: Request;
}

export type Received<Reply> =
  | { readonly kind: "ready" }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Reply }
  | {
      readonly kind: "failed";
      readonly id: number;
      readonly error: { readonly code: string; readonly message: string };
    };

export interface WorkerPoolOptions<Request, Reply> {
  readonly spawn: () => WorkerHandle<Request, Reply>;
  /** How long one piece of work may take from the moment it is begun, in ms. */
  readonly deadlineMs: number;
  /** How long a thread may take to become ready, in ms. */
  readonly startMs: number;
  /** How much is worked on at a time: 1 for work that keeps a processor busy. */
  readonly concurrency: number;
  /** How much may wait; what comes beyond is refused at once. */
  readonly maxWaiting: number;
  /** Told when a thread had to be replaced. */
  readonly onRestart?: (reason: "deadline" | "died") => void;
}

export interface WorkerPool<Request, Reply> {
  /** Resolves when the first thread is ready. @throws WorkerError where it cannot start */
  readonly ready: Promise<void>;
  /** @throws DeadlineError past the deadline, WorkerError where the thread died or too much is waiting */
  run(request: Request): Promise<Reply>;
  close(): Promise<void>;
}

interface Task<Request, Reply> {
  readonly id: number;
  readonly request: Request;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** After this many failed starts in a row the pool gives up until it is asked again. */
const MAX_STARTS = 3;

/**
 * Runs work in one thread that can be ended: a piece of work that passes its deadline costs the thread, not the program.
 * What was being worked on beside it is begun again in the new thread. The deadline runs from the beginning of the work,
 * not from its arrival, so that a long queue is no reason to end anything (rationale.md says why no library does this).
 */
export function createWorkerPool<Request, Reply>(
  options: WorkerPoolOptions<Request, Reply>,
): WorkerPool<Request, Reply> {
  return new ThreadPool(options);
}

class ThreadPool<Request, Reply> implements WorkerPool<Request, Reply> {
  readonly ready: Promise<void>;
  readonly #options: WorkerPoolOptions<Request, Reply>;
  readonly #waiting: Task<Request, Reply>[] = [];
  readonly #running = new Map<number, { readonly task: Task<Request, Reply>; readonly timer: NodeJS.Timeout }>();
  readonly #settleReady: { readonly resolve: () => void; readonly reject: (error: Error) => void };
  #worker: WorkerHandle<Request, Reply> | undefined;
  #isReady = false;
  #isClosed = false;
  #failedStarts = 0;
  #nextId = 1;
  #startTimer: NodeJS.Timeout | undefined;

  constructor(options: WorkerPoolOptions<Request, Reply>) {
    this.#options = options;
    const { promise, ...settle } = withResolvers();
    this.ready = promise;
    this.#settleReady = settle;
    promise.catch(() => {});
    this.#start();
  }

  run(request: Request): Promise<Reply> {
    if (this.#isClosed) return Promise.reject(new WorkerError("The bot is stopping: nothing new is answered."));
    if (this.#waiting.length >= this.#options.maxWaiting)
      return Promise.reject(
        new WorkerError(`Too many questions are waiting (${this.#waiting.length}): try again in a minute.`),
      );
    if (this.#worker === undefined) this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id: this.#nextId++, request, resolve, reject });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#drop();
    this.#fail([...this.#takeRunning(), ...this.#waiting.splice(0)], () => new WorkerError("The bot has stopped."));
    this.#settleReady.reject(new WorkerError("The bot has stopped."));
    await worker?.end();
  }

  #start(): void {
    const worker = this.#options.spawn();
    this.#worker = worker;
    this.#isReady = false;
    const isCurrent = () => this.#worker === worker;
    this.#startTimer = setTimeout(
      () => isCurrent() && this.#died(new Error("it did not become ready")),
      this.#options.startMs,
    );
    worker.listen(
      (message) => isCurrent() && this.#receive(message),
      (error) => isCurrent() && this.#died(error),
    );
  }

  #receive(message: Received<Reply>): void {
    if (message.kind === "ready") {
      clearTimeout(this.#startTimer);
      this.#isReady = true;
      this.#failedStarts = 0;
      this.#settleReady.resolve();
      this.#dispatch();
      return;
    }
    if (message.kind === "notice") return;
    const running = this.#running.get(message.id);
    if (running === undefined) return;
    clearTimeout(running.timer);
    this.#running.delete(message.id);
    if (message.kind === "reply") running.task.resolve(message.reply);
    else running.task.reject(new WorkerError(message.error.message, message.error.code));
    this.#dispatch();
  }

  #dispatch(): void {
    while (this.#isReady && this.#running.size < this.#options.concurrency) {
      const task = this.#waiting.shift();
      if (task === undefined) return;
      const timer = setTimeout(() => this.#overran(task), this.#options.deadlineMs);
      this.#running.set(task.id, { task, timer });
      this.#worker?.send({ id: task.id, request: task.request });
    }
  }

  #overran(task: Task<Request, Reply>): void {
    clearTimeout(this.#running.get(task.id)?.timer);
    this.#running.delete(task.id);
    task.reject(new DeadlineError(this.#options.deadlineMs));
    this.#options.onRestart?.("deadline");
    void this.#drop()?.end();
    this.#waiting.unshift(...this.#takeRunning());
    this.#start();
  }

  /** What ran in a thread that died may be what killed it: it is not tried again. */
  #died(error: unknown): void {
    this.#options.onRestart?.("died");
    const wasReady = this.#isReady;
    void this.#drop()?.end();
    const gone = () => new WorkerError("The part that answers stopped unexpectedly.", "worker", { cause: error });
    this.#fail(this.#takeRunning(), gone);
    this.#failedStarts += wasReady ? 0 : 1;
    if (this.#failedStarts < MAX_STARTS) {
      this.#start();
      return;
    }
    this.#failedStarts = 0;
    this.#settleReady.reject(gone());
    this.#fail(this.#waiting.splice(0), gone);
  }

  #drop(): WorkerHandle<Request, Reply> | undefined {
    clearTimeout(this.#startTimer);
    const worker = this.#worker;
    this.#worker = undefined;
    this.#isReady = false;
    return worker;
  }

  #takeRunning(): Task<Request, Reply>[] {
    const tasks = [...this.#running.values()].map(({ task, timer }) => {
      clearTimeout(timer);
      return task;
    });
    this.#running.clear();
    return tasks;
  }

  #fail(tasks: readonly Task<Request, Reply>[], why: () => Error): void {
    for (const task of tasks) task.reject(why());
  }
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let [resolve, reject]: [() => void, (error: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<void>((onDone, onError) => {
    [resolve, reject] = [onDone, onError];
  });
  return { promise, resolve, reject };
}
