import type { MessageSender } from "../../src/ports/message-sender.ts";
import { NO_METRICS } from "../../src/ports/metrics.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { SchedulerDeps } from "../../src/scheduler/parts.ts";
import { createScheduler, SCHEDULER_DEFAULTS, type Scheduler } from "../../src/scheduler/scheduler.ts";
import { createSqliteDatabase } from "../contract/databases.ts";
import type { TestDatabase } from "../contract/state-store.ts";
import { createRandom } from "../fixtures/random.ts";
import { FakeChannels } from "./fake-channels.ts";
import { FakeClock } from "./fake-clock.ts";
import { createFakeSender } from "./fake-sender.ts";

/** A database, channels without faults and a clock, for tests of what a scheduler does. */
export class World {
  readonly channels = new FakeChannels();
  readonly errors: object[] = [];
  readonly warnings: string[] = [];
  readonly clock: FakeClock;
  readonly store: StateStore;
  readonly #database: TestDatabase;
  #tokens = 0;

  private constructor(database: TestDatabase, store: StateStore, clock: FakeClock) {
    this.#database = database;
    this.store = store;
    this.clock = clock;
  }

  static async create(now: string, given?: TestDatabase): Promise<World> {
    const database = given ?? (await createSqliteDatabase(true));
    return new World(database, await database.connect(), new FakeClock(Date.parse(now)));
  }

  get sender(): MessageSender<string> {
    return createFakeSender(this.channels, this.clock, createRandom(1));
  }

  scheduler(change: Partial<SchedulerDeps<string>> = {}): Scheduler {
    return createScheduler<string>({
      store: this.store,
      sender: this.sender,
      buildDigest: async (_, localDate, late) => ({
        message: `${localDate}${late ? " late" : ""}`,
        announcement: { localDate, entries: [] },
      }),
      buildPauseNotice: ({ destination, paused }) => `${destination.id}: ${paused?.reason}`,
      clock: this.clock,
      log: {
        info: () => undefined,
        warn: (_, message) => this.warnings.push(message),
        error: (fields) => this.errors.push(fields),
      },
      metrics: NO_METRICS,
      makeToken: () => `t${this.#tokens++}`,
      settings: SCHEDULER_DEFAULTS,
      ...change,
    });
  }

  /** Sets the clock and lets each of the schedulers wake once, all at the same time. */
  async wakeAt(time: string, ...schedulers: Scheduler[]): Promise<void> {
    this.clock.time = Date.parse(time);
    await Promise.all(schedulers.map((scheduler) => scheduler.wake()));
  }

  /** `channel text`, in the order of posting. */
  get posts(): string[] {
    return this.channels.messages.map(({ channel, text }) => `${channel} ${text}`);
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.#database.drop();
  }
}
