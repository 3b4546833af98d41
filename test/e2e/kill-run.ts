import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { EmulatorState } from "../../src/emulator/state.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import type { PlacedDatabase } from "../contract/databases.ts";
import { channel, subscription } from "../contract/state-samples.ts";
import { startFaultySlack } from "../fixtures/faulty-slack.ts";
import { createRandom, type Random } from "../fixtures/random.ts";
import { createRandomFaults } from "../fixtures/random-faults.ts";
import { compileScript } from "./compile-script.ts";
import { KILL_TIMES, type KillChildOptions } from "./kill-options.ts";

export interface KillOptions {
  readonly destinations: number;
  readonly kills: number;
  readonly seed: number;
  /** How long a child is let work at most after its first acknowledged write, in milliseconds. */
  readonly longestLife: number;
  /** Told after every kill how many there were. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the run with its reason after the kill at hand; what was begun is put away. */
  readonly signal?: AbortSignal;
}

export interface KillResult {
  readonly kills: number;
  readonly days: number;
  /** Digests that had to come, and messages that stand in Slack. */
  readonly expected: number;
  readonly messages: number;
  readonly doubles: readonly string[];
  readonly missing: readonly string[];
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly seconds: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MESSAGES_PER_MINUTE = 6000;
const LONGEST_DAY_MS = 120_000;
const LONGEST_START_MS = 60_000;

/** Two real processes at a time deliver digests; one after another is killed by SIGKILL at a random moment. */
export async function runKills(database: PlacedDatabase, options: KillOptions): Promise<KillResult> {
  const started = performance.now();
  const random = createRandom(options.seed);
  const store = await database.connect();
  const ids = Array.from({ length: options.destinations }, (_, n) => `C${n}`);
  for (const id of ids)
    await store.subscriptions.save(
      subscription(channel(id), { zone: "UTC", time: "00:00", days: { every: "daily" }, effectiveFrom: 0 }),
    );
  const folder = mkdtempSync(join(tmpdir(), "wsis-kills-"));
  const days = new Days(join(folder, "clock"));
  const slack = await startFaultySlack({
    now: () => days.now(),
    conversations: ids.map((id) => ({ id, name: id, kind: "channel", botIsMember: true })),
    rateLimits: { postsPerMinute: MESSAGES_PER_MINUTE * 1.2, callsPerMinute: MESSAGES_PER_MINUTE },
    pickFault: createRandomFaults(random, { rate: 0.1, timeOut: KILL_TIMES.post, landing: KILL_TIMES.landing }),
  });
  const posted = countKeys(slack.emulator.state);
  const nursery = new Nursery({
    place: database.place,
    slackUrl: slack.apiUrl,
    botToken: slack.emulator.botToken,
    clockFile: days.file,
    messagesPerMinute: MESSAGES_PER_MINUTE,
  });
  const lost = new Set<string>();
  try {
    const passing = passDays(store, days, ids, () => nursery.kills >= options.kills);
    // Awaited below: a failure before that is not lost, and must not end this process with its children still running.
    passing.catch(() => undefined);
    while (nursery.kills < options.kills) {
      await nursery.killOne(random, options.longestLife);
      for (const id of await findLost(database, nursery.acknowledged)) lost.add(id);
      options.onProgress?.(nursery.kills, options.kills);
      options.signal?.throwIfAborted();
    }
    await passing;
  } finally {
    await nursery.end();
    await store.close();
    await slack.stop();
    rmSync(folder, { recursive: true });
  }
  const wanted = days.all.flatMap((date) => ids.map((id) => `digest:T1:channel:${id}:${date}`));
  return {
    kills: options.kills,
    days: days.all.length,
    expected: wanted.length,
    messages: [...posted.values()].reduce((sum, times) => sum + times, 0),
    doubles: [...posted].filter(([, times]) => times > 1).map(([key]) => key),
    missing: wanted.filter((key) => !posted.has(key)),
    acknowledged: nursery.acknowledged.length,
    lost: [...lost],
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

/** How often each message came to stand in a channel, by its key: Slack's side is the witness. */
function countKeys(state: EmulatorState): ReadonlyMap<string, number> {
  const posted = new Map<string, number>();
  state.subscribe((change) => {
    if (change.kind !== "message") return;
    const payload = change.message.metadata?.event_payload as { readonly key?: string } | undefined;
    const key = payload?.key ?? `a message without a key: ${change.message.ts}`;
    posted.set(key, (posted.get(key) ?? 0) + 1);
  });
  return posted;
}

/** A file that is opened afresh after the kill, and what of the acknowledged writes is not in it. */
async function findLost(database: PlacedDatabase, acknowledged: readonly string[]): Promise<string[]> {
  const expected = [...acknowledged];
  const store = await database.connect();
  const kept = new Set((await store.feedback.list()).map(({ id }) => id));
  await store.close();
  return expected.filter((id) => !kept.has(id));
}

/** Lets a day pass when all its digests are settled, until told to stop; then the running day is still brought to its end. */
async function passDays(store: StateStore, days: Days, ids: readonly string[], isOver: () => boolean): Promise<void> {
  for (;;) {
    const end = Date.now() + LONGEST_DAY_MS;
    const date = days.today;
    for (;;) {
      const sent = (await store.deliveries.listFrom(date)).filter(
        ({ slot, state }) => slot === date && state === "sent",
      );
      if (sent.length === ids.length) break;
      if (Date.now() > end) return;
      await sleep(100);
    }
    if (isOver()) return;
    days.next();
  }
}

/** The children's calendar: it is always morning. */
class Days {
  readonly all: string[] = [];
  readonly file: string;
  #day = Date.UTC(2027, 0, 1, 6);
  #ahead = 0;

  constructor(file: string) {
    this.file = file;
    this.#begin();
  }

  get today(): string {
    return this.all.at(-1) as string;
  }

  now(): number {
    return Date.now() + this.#ahead;
  }

  next(): void {
    this.#day += DAY_MS;
    this.#begin();
  }

  #begin(): void {
    this.#ahead = this.#day - Date.now();
    writeFileSync(this.file, String(this.#ahead));
    this.all.push(new Date(this.#day).toISOString().slice(0, 10));
  }
}

interface Child {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  /** Fulfilled when it has ended and the lines it had printed before are read. */
  readonly closed: Promise<unknown[]>;
}

/** Two children at work, and one that is ready to step in. */
class Nursery {
  kills = 0;
  readonly acknowledged: string[] = [];
  readonly #options: KillChildOptions;
  readonly #script = compileScript(fileURLToPath(new URL("./kill-child.ts", import.meta.url)));
  readonly #working: Child[] = [];
  readonly #atWork = new Set<Child>();
  #next: Child;

  constructor(options: KillChildOptions) {
    this.#options = options;
    this.#next = this.#spawn();
    this.#putToWork();
    this.#putToWork();
  }

  async killOne(random: Random, longestLife: number): Promise<void> {
    const [child] = this.#working.splice(Math.floor(random() * this.#working.length), 1) as [Child];
    // One that ended by itself would be waited for in vain.
    const ended = child.closed.then(([code]) => {
      throw new Error(`a process ended by itself with code ${code}`);
    });
    await Promise.race([this.#letWork(child, random() * longestLife), ended]);
    child.process.kill("SIGKILL");
    await child.closed;
    this.kills++;
    this.#putToWork();
  }

  /** Waits for its first acknowledged write, then so many milliseconds. */
  async #letWork(child: Child, life: number): Promise<void> {
    if (!this.#atWork.has(child))
      await once(child.process.stdout, "data", { signal: AbortSignal.timeout(LONGEST_START_MS) });
    await sleep(life);
  }

  async end(): Promise<void> {
    for (const child of [...this.#working, this.#next]) {
      child.process.kill("SIGKILL");
      await child.closed;
    }
    this.#script.remove();
  }

  #putToWork(): void {
    this.#next.process.stdin.write("go\n");
    this.#working.push(this.#next);
    this.#next = this.#spawn();
  }

  #spawn(): Child {
    const started = spawn(process.execPath, [this.#script.path, JSON.stringify(this.#options)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    // "close", not "exit": the lines it had printed before are still read.
    const child: Child = { process: started, closed: once(started, "close") };
    started.stdout.setEncoding("utf8");
    let rest = "";
    started.stdout.on("data", (text: string) => {
      this.#atWork.add(child);
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      this.acknowledged.push(...lines);
    });
    return child;
  }
}
