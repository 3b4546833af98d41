import { formatMessageKey } from "../../src/digest/delivery-slot.ts";
import type { Subscription } from "../../src/domain/subscription.ts";
import { NO_METRICS } from "../../src/ports/metrics.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createScheduler, SCHEDULER_DEFAULTS, type Scheduler } from "../../src/scheduler/scheduler.ts";
import { localInstant } from "../../src/time/local-time.ts";
import type { TestDatabase } from "../contract/state-store.ts";
import { createRandom, type Random } from "../fixtures/random.ts";
import { FakeChannels } from "../scheduler/fake-channels.ts";
import { FakeClock } from "../scheduler/fake-clock.ts";
import { createFakeSender, MANY_FAULTS } from "../scheduler/fake-sender.ts";
import { Life } from "./mortal.ts";
import { isSilentDay, isWanted, makeSubscriptions, nextDate } from "./simulated-subscriptions.ts";

export interface YearOptions {
  readonly destinations: number;
  /** ISO date of the first local day, and how many days. */
  readonly from: string;
  readonly days: number;
  readonly seed: number;
  /** Chance that a process dies before or after any one call to the store or to Slack. */
  readonly deathRate: number;
  /** Told now and then how many of the digests that must come have become due and are settled. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the run with its reason when what has become due is settled. */
  readonly signal?: AbortSignal;
}

/** A digest that must come: where, on which local date, and when it is due (epoch ms). */
export interface Expected {
  readonly subscription: Subscription;
  readonly date: string;
  readonly dueAt: number;
  readonly key: string;
}

export interface YearResult {
  readonly channels: FakeChannels;
  readonly expected: readonly Expected[];
  readonly deaths: number;
  readonly wakes: number;
  readonly errors: readonly unknown[];
  readonly unsettled: number;
}

const MINUTE_MS = 60_000;
const MOST_UNSETTLED = 20;
const WAKE_MS = 30_000;

/** Two processes live and die on one database through a year; the fake channels see everything they post. */
export async function simulateYear(database: TestDatabase, options: YearOptions): Promise<YearResult> {
  const random = createRandom(options.seed);
  const subscriptions = makeSubscriptions(options.destinations);
  const expected = listExpected(subscriptions, options);
  const clock = new FakeClock((expected[0]?.dueAt ?? 0) - MINUTE_MS);
  const channels = new FakeChannels();
  const stores = await Promise.all([database.connect(), database.connect()]);
  for (const subscription of subscriptions) await stores[0].subscriptions.save(subscription);
  const errors: unknown[] = [];
  // One clock is 20 seconds ahead of the other.
  const processes = stores.map(
    (store, n) => new Process(store, clock, n * 20_000, channels, random, options.deathRate, errors),
  );
  const run = { wakes: 0, unsettled: 0 };
  let next = 0;
  try {
    while (next < expected.length) {
      clock.time = Math.max(clock.time, (expected[next] as Expected).dueAt - Math.floor(random() * MINUTE_MS));
      next = await liveUntilSettled(expected, next, clock, processes, stores[0], run);
      options.onProgress?.(next, expected.length);
      options.signal?.throwIfAborted();
    }
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
  const deaths = processes.reduce((sum, process) => sum + process.deaths, 0);
  return { channels, expected, deaths, errors, ...run };
}

/** Lets the processes live until what has become due meanwhile is settled. @returns the first that is not yet due */
async function liveUntilSettled(
  expected: readonly Expected[],
  from: number,
  clock: FakeClock,
  processes: readonly Process[],
  store: StateStore,
  run: { wakes: number; unsettled: number },
): Promise<number> {
  let next = from;
  let open: Expected[] = [];
  let round = 0;
  do {
    // After the first wakes mostly claims are waited for that have to run out: fewer wakes do.
    clock.time += round++ < 2 ? WAKE_MS : 2 * WAKE_MS;
    for (; next < expected.length && (expected[next] as Expected).dueAt <= clock.time; next++)
      open.push(expected[next] as Expected);
    run.wakes += (await Promise.all(processes.map((process) => process.wake()))).filter(Boolean).length;
    const settled = await listSettled(store, clock.time);
    open = open.filter(({ key }) => !settled.has(key));
    const over = open.filter(({ dueAt }) => clock.time - dueAt > 12 * 60 * MINUTE_MS);
    run.unsettled += over.length;
    open = open.filter((one) => !over.includes(one));
    if (run.unsettled > MOST_UNSETTLED) throw new Error(`${run.unsettled} digests were not settled on their day`);
  } while (open.length > 0);
  return next;
}

/** The keys of what is sent, or decided to be silent, on the last days. */
async function listSettled(store: StateStore, now: number): Promise<Set<string>> {
  const earliest = new Date(now - 36 * 60 * MINUTE_MS).toISOString().slice(0, 10);
  const deliveries = await store.deliveries.listFrom(earliest);
  return new Set(
    deliveries
      .filter(({ state }) => state !== "claimed")
      .map(({ destination, slot }) => formatMessageKey(destination, slot)),
  );
}

function listExpected(subscriptions: readonly Subscription[], { from, days }: YearOptions): Expected[] {
  const expected: Expected[] = [];
  for (const subscription of subscriptions) {
    let date = from;
    for (let n = 0; n < days; n++, date = nextDate(date)) {
      if (!isWanted(subscription, date)) continue;
      const dueAt = localInstant(date, subscription.time, subscription.zone);
      if (dueAt !== undefined)
        expected.push({ subscription, date, dueAt, key: formatMessageKey(subscription.destination, date) });
    }
  }
  return expected.sort((a, b) => a.dueAt - b.dueAt);
}

/** One process after another in the same place: when one has died, the next starts a while later. */
class Process {
  deaths = 0;
  #scheduler: Scheduler | undefined;
  #life: Life | undefined;
  #startAt = 0;
  readonly #start: () => { life: Life; scheduler: Scheduler };
  readonly #clock: FakeClock;
  readonly #random: Random;

  constructor(
    store: StateStore,
    clock: FakeClock,
    skew: number,
    channels: FakeChannels,
    random: Random,
    deathRate: number,
    errors: unknown[],
  ) {
    this.#clock = clock;
    this.#random = random;
    const own = clock.skewed(skew);
    this.#start = () => {
      const life = new Life(() => random() < deathRate);
      const { subscriptions, deliveries, budget, records } = store;
      const bound = {
        subscriptions: life.bind(subscriptions),
        deliveries: life.bind(deliveries),
        budget: life.bind(budget),
        records,
      };
      const scheduler = createScheduler<string>({
        store: bound,
        sender: life.bind(createFakeSender(channels, own, random, MANY_FAULTS)),
        buildDigest: async (subscription, date, late) =>
          isSilentDay(subscription, date)
            ? null
            : { message: late ? "late" : "on time", announcement: { localDate: date, entries: [] } },
        buildPauseNotice: () => "paused",
        clock: own,
        log: { info: () => undefined, warn: () => undefined, error: (fields) => errors.push(fields) },
        metrics: NO_METRICS,
        makeToken: () => String(random()),
        settings: SCHEDULER_DEFAULTS,
      });
      return { life, scheduler };
    };
  }

  /** @returns false while there is no process */
  async wake(): Promise<boolean> {
    if (this.#scheduler === undefined) {
      if (this.#clock.time < this.#startAt) return false;
      const { life, scheduler } = this.#start();
      this.#life = life;
      this.#scheduler = scheduler;
    }
    await Promise.race([this.#scheduler.wake(), this.#life?.ended]);
    if (this.#life?.dead) {
      this.deaths++;
      this.#scheduler = undefined;
      // Mostly a restart, sometimes hours: with both down, digests come late.
      this.#startAt = this.#clock.time + this.#random() * (this.#random() < 0.2 ? 180 : 3) * MINUTE_MS;
    }
    return true;
  }
}
