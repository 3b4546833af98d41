import { StorageError } from "../domain/error.ts";
import type { StateStore } from "../ports/state-store.ts";

export interface ReopeningOptions {
  readonly open: () => Promise<StateStore>;
  /** How long to wait between two tries, in ms. */
  readonly retryMs: number;
  /** Told once when the store has opened. */
  readonly onOpen: () => void;
}

type PortName = Exclude<keyof StateStore, "close">;

/**
 * Stands in for a store that could not be opened, and becomes it as soon as it can. Until then every method throws
 * StorageError at once: who needs no store is served, and nobody waits for a connection.
 * @param reason why the first try failed, said to whoever needs the store meanwhile
 */
export function createReopeningStore(reason: StorageError, { open, retryMs, onOpen }: ReopeningOptions): StateStore {
  let opened: StateStore | undefined;
  let why = reason;
  let trying: Promise<void> | undefined;
  const attempt = async () => {
    try {
      opened = await open();
      clearInterval(timer);
      onOpen();
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      why = error;
    } finally {
      trying = undefined;
    }
  };
  const timer = setInterval(() => {
    trying ??= attempt();
  }, retryMs).unref();
  const port = <K extends PortName>(name: K): StateStore[K] =>
    forwardCalls(
      () => opened?.[name],
      () => why,
    );
  return {
    ...portsOf(port),
    async close() {
      clearInterval(timer);
      await trying;
      await opened?.close();
    },
  };
}

/** Every port of a store, each made by its name. */
function portsOf(make: <K extends PortName>(name: K) => StateStore[K]): Omit<StateStore, "close"> {
  return {
    subscriptions: make("subscriptions"),
    deliveries: make("deliveries"),
    snoozes: make("snoozes"),
    feedback: make("feedback"),
    installations: make("installations"),
    workspaceTokens: make("workspaceTokens"),
    calendarFeeds: make("calendarFeeds"),
    accepted: make("accepted"),
    seen: make("seen"),
    budget: make("budget"),
    modelTokens: make("modelTokens"),
    modelReplies: make("modelReplies"),
    quotesOnly: make("quotesOnly"),
    threads: make("threads"),
    threadsOff: make("threadsOff"),
    languages: make("languages"),
    records: make("records"),
  };
}

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** A port whose methods are looked up when they are called. */
function forwardCalls<P extends object>(find: () => P | undefined, why: () => StorageError): P {
  return new Proxy({} as P, {
    get(_, method): Method | undefined {
      // A promise looks for it on whatever it is resolved with.
      if (method === "then") return undefined;
      return async (...args) => {
        const port = find();
        if (port === undefined) throw new StorageError(`The store is off: ${why().message}`, { cause: why() });
        return (port[method as keyof P] as Method)(...args);
      };
    },
  });
}
