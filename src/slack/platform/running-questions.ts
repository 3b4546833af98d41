/** The questions that are being worked on, by the thread they were asked in, so that they can be stopped. */
export interface RunningQuestions {
  begin(channel: string, threadTs: string): RunningQuestion;
  /** Stops all that is being worked on in a thread. @returns how many questions that were */
  stop(channel: string, threadTs: string): number;
}

export interface RunningQuestion {
  /** Says that nobody wants the answer any more. */
  readonly signal: AbortSignal;
  end(): void;
}

export function createRunningQuestions(): RunningQuestions {
  const threads = new Map<string, Set<AbortController>>();
  return {
    begin(channel, threadTs) {
      const key = `${channel}:${threadTs}`;
      const running = threads.get(key) ?? new Set();
      threads.set(key, running);
      const controller = new AbortController();
      running.add(controller);
      return {
        signal: controller.signal,
        end() {
          running.delete(controller);
          if (running.size === 0) threads.delete(key);
        },
      };
    },
    stop(channel, threadTs) {
      const running = [...(threads.get(`${channel}:${threadTs}`) ?? [])];
      for (const controller of running) controller.abort();
      return running.length;
    },
  };
}

/** What the work comes to; undefined as soon as it is stopped, whether it ends then or not. */
export async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  let onAbort = () => {};
  const stopped = new Promise<undefined>((resolve) => {
    onAbort = () => resolve(undefined);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    // What fails after the stop is no failure any more.
    work.catch(() => undefined);
  }
}
