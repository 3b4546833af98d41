import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import type { AcceptedQuestions, StateStore } from "../../../src/ports/state-store.ts";
import { createQuestionKeeper } from "../../../src/slack/platform/question-keeper.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../../contract/databases.ts";
import { NOW, question } from "../../contract/state-samples.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";
import { FakeClock } from "../../scheduler/fake-clock.ts";

const { key } = question();
let database: PlacedDatabase;
let store: StateStore;
let clock: FakeClock;
let away: boolean;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  clock = new FakeClock(NOW);
  away = false;
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

/** A run of the program, whose way to the database can break. */
function run(token: string) {
  const methods = Object.entries(store.accepted as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>);
  const breakable = methods.map(([name, method]) => [
    name,
    (...args: unknown[]) => (away ? Promise.reject(new StorageError("away")) : method(...args)),
  ]);
  const log = createRecordingLog();
  const kept = Object.fromEntries(breakable) as unknown as AcceptedQuestions;
  return { keeper: createQuestionKeeper({ store: kept, token, clock, log }), log };
}
const keysOf = async (taken: ReturnType<ReturnType<typeof run>["keeper"]["takeOver"]>) =>
  (await taken).map((left) => left.question.key);

describe("a question that is kept", () => {
  it("is one run's, as long as it renews; then whoever comes takes it", async () => {
    const [{ keeper: first }, { keeper: second }] = [run("a"), run("b")];
    expect(await first.accept(question())).toBe(true);
    expect(await second.accept(question())).toBe(false);
    clock.time += 50_000;
    await first.renew();
    clock.time += 50_000;
    expect(await keysOf(second.takeOver())).toEqual([]);
    clock.time += 10_000;
    expect(await keysOf(second.takeOver())).toEqual([key]);
    expect([await first.isOurs(key), await second.isOurs(key)]).toEqual([false, true]);
  });

  it("is forgotten when it is answered", async () => {
    const { keeper } = run("a");
    await keeper.accept(question());
    await keeper.settle(key);
    clock.time += 60_000;
    expect(await keysOf(run("b").keeper.takeOver())).toEqual([]);
  });

  it("is given back by a stop, and not answered after it", async () => {
    const { keeper } = run("a");
    await keeper.accept(question());
    expect(keeper.isLeft(key)).toBe(false);
    await keeper.release();
    expect([await keeper.isOurs(key), keeper.isLeft(key)]).toEqual([false, true]);
    await keeper.settle(key);
    clock.time += 5000;
    expect(await keysOf(run("b").keeper.takeOver())).toEqual([key]);
  });

  it("that is put off comes again later", async () => {
    const [{ keeper: first }, { keeper: second }] = [run("a"), run("b")];
    await first.accept(question());
    await first.postpone(key);
    await first.renew();
    clock.time += 59_999;
    expect(await keysOf(second.takeOver())).toEqual([]);
    clock.time += 1;
    expect(await keysOf(second.takeOver())).toEqual([key]);
  });
});

describe("while the database is away", () => {
  it("a question is taken and answered all the same, and the log says so", async () => {
    away = true;
    const { keeper, log } = run("a");
    expect(await keeper.accept(question())).toBe(true);
    clock.time += 300_000;
    away = false;
    expect(await keeper.isOurs(key)).toBe(true);
    away = true;
    await keeper.settle(key);
    expect(log.lines[0]).toMatchObject({ level: "warn", fields: { err: { message: "away" } } });
  });

  it("an answered question is forgotten when it is back", async () => {
    const { keeper } = run("a");
    await keeper.accept(question());
    away = true;
    await keeper.settle(key);
    away = false;
    expect(await store.accepted.isHeld(key, "a")).toBe(true);
    await keeper.renew();
    expect(await store.accepted.isHeld(key, "a")).toBe(false);
  });

  it("nothing is taken over, and nothing breaks", async () => {
    const { keeper } = run("a");
    await keeper.accept(question());
    away = true;
    expect(await keysOf(keeper.takeOver())).toEqual([]);
    await keeper.renew();
    await keeper.postpone(key);
    await keeper.release();
  });
});

describe("without a database", () => {
  it("every question is this run's", async () => {
    const keeper = createQuestionKeeper({ store: null, token: "a", clock, log: createRecordingLog() });
    expect([await keeper.accept(question()), await keeper.isOurs(key)]).toEqual([true, true]);
    expect(await keysOf(keeper.takeOver())).toEqual([]);
  });
});
