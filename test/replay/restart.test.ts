import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { Life } from "../e2e/mortal.ts";
import { createFastClock } from "../fixtures/fast-clock.ts";
import { type FaultySlack, startFaultySlack } from "../fixtures/faulty-slack.ts";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

const CHANNEL = "C0FOLLOWUP";
// A minute in a second: a question is taken over a minute after the end of whoever held it.
const clock = createFastClock(60);
const never = new Promise<void>(() => undefined);

let database: PlacedDatabase;
let store: StateStore;
let api: FaultySlack;
let first: Replay;
let second: Replay | undefined;
let life: Life;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  api = await startFaultySlack({ now: clock.now });
  life = new Life(() => false);
  first = await startReplay(optionsFor(life), api);
  second = undefined;
});
afterEach(async () => {
  await second?.stop();
  await api.stop();
  await store.close();
  await database.drop();
});

function optionsFor(one: Life) {
  const [accepted, seen] = [one.bind(store.accepted), one.bind(store.seen)];
  return { clock, accepted, seen: { claim: (key: string) => seen.claim(key, clock.now()) } };
}

/** A run that ends, with all its calls to the database, as the process is killed; then another on the same database. */
async function killAndRestart(): Promise<Replay> {
  life.dead = true;
  second = await startReplay(optionsFor(new Life(() => false)), api);
  return second;
}

/** A person's message as it stands in Slack, and the event that tells of it. */
function mention(text = "<@U0WSISBOT1> When is the next review?"): Payload {
  const place = { channel: CHANNEL, threadTs: undefined, user: "U0PERSONRU", fromBot: false };
  const { ts } = api.emulator.state.add({ ...place, text, blocks: [], metadata: undefined, ephemeral: false });
  return first.load("app-mention", (payload) => {
    payload.event_id = `Ev${ts}`;
    Object.assign(payload.event as object, { ts, event_ts: ts, text });
  });
}

const answers = () => api.emulator.state.messagesOf(CHANNEL).filter(({ fromBot }) => fromBot);
const isKept = async () => {
  const data = await store.records.exportSubject({ kind: "channel", id: CHANNEL, team: null });
  return data.acceptedQuestions.length > 0;
};
/** Long enough for several looks at what was left. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 1000));

describe("a question acknowledged by a run that is killed before it answers", () => {
  it("is answered by the next run, once, in its words and place", async () => {
    first.app.hold = never;
    const asked = mention();
    await first.deliverAndGo(asked);
    expect(await isKept()).toBe(true);
    const next = await killAndRestart();
    await expect.poll(() => answers().length, { timeout: 10_000 }).toBe(1);
    expect(next.app.asked.map(({ question }) => question)).toEqual(["When is the next review?"]);
    expect(answers()[0]?.threadTs).toBe((asked.event as Payload).ts);
    await expect.poll(isKept, { timeout: 5000 }).toBe(false);
    await next.deliver(asked, 1);
    await settle();
    expect(answers()).toHaveLength(1);
  });

  it("and of whose answer a part stands is answered in that part's place", async () => {
    first.app.hold = never;
    const asked = mention();
    const ts = String((asked.event as Payload).ts);
    await first.deliverAndGo(asked);
    const part = {
      type: "section",
      block_id: `wsis:reply:${CHANNEL}:${ts}:part`,
      text: { type: "plain_text", text: "In" },
    };
    const place = { channel: CHANNEL, threadTs: ts, user: "U0WSISBOT1", fromBot: true, metadata: undefined };
    const begun = api.emulator.state.add({ ...place, text: "", blocks: [part], ephemeral: false });
    await killAndRestart();
    await expect.poll(() => JSON.stringify(answers()[0]?.blocks), { timeout: 10_000 }).not.toContain(":part");
    await settle();
    expect(answers().map((answer) => answer.ts)).toEqual([begun.ts]);
    expect(answers()[0]?.text).toContain("2035");
    await expect.poll(isKept, { timeout: 5000 }).toBe(false);
  });

  it("and delivered again meanwhile is answered once", async () => {
    first.app.hold = never;
    const asked = mention();
    await first.deliverAndGo(asked);
    const next = await killAndRestart();
    await next.deliver(asked, 1);
    await expect.poll(() => answers().length, { timeout: 10_000 }).toBe(1);
    await settle();
    expect(answers()).toHaveLength(1);
  });

  it("is kept by its place alone: its words stand in no record", async () => {
    first.app.hold = never;
    await first.deliverAndGo(mention());
    const data = await store.records.exportSubject({ kind: "channel", id: CHANNEL, team: null });
    expect(data.acceptedQuestions).toMatchObject([{ person: "U0PERSONRU", words: null }]);
    expect(JSON.stringify(data)).not.toContain("review");
  });

  it("and deleted since is forgotten", async () => {
    first.app.hold = never;
    const asked = mention();
    await first.deliverAndGo(asked);
    api.emulator.state.remove(CHANNEL, String((asked.event as Payload).ts));
    await killAndRestart();
    await expect.poll(isKept, { timeout: 10_000 }).toBe(false);
    expect(answers()).toEqual([]);
  });

  it("waits while Slack cannot say what it was", async () => {
    first.app.hold = never;
    await first.deliverAndGo(mention());
    api.plan(
      "conversations.replies",
      ...Array.from({ length: 4 }, () => ({ kind: "status", status: 500, reaches: false }) as const),
    );
    await killAndRestart();
    await expect.poll(() => answers().length, { timeout: 15_000 }).toBe(1);
  });

  it("is told to be given up where Slack refuses to say", async () => {
    first.app.hold = never;
    await first.deliverAndGo(mention());
    api.plan("conversations.replies", { kind: "body", error: "missing_scope" });
    await killAndRestart();
    await expect.poll(isKept, { timeout: 10_000 }).toBe(false);
    expect(answers()).toMatchObject([{ ephemeral: true }]);
    expect(answers()[0]?.text).toContain("Произошла ошибка");
  });
});

describe("a question that has outlived three runs", () => {
  it("is not tried again, since it may be what ended them, and its asker is told", async () => {
    const { ts } = mention().event as { ts: string };
    const source = { kind: "message", ts, threadTs: ts } as const;
    const place = { team: "T0LOCAL001", channel: CHANNEL, person: "U0PERSONRU", at: clock.now() };
    await store.accepted.accept({ key: `message:${CHANNEL}:${ts}`, ...place, source }, { token: "t0", expiresAt: 0 });
    for (const token of ["t1", "t2", "t3"]) await store.accepted.takeOver({ token, expiresAt: 0 }, clock.now(), 1);
    const next = await killAndRestart();
    await expect.poll(isKept, { timeout: 10_000 }).toBe(false);
    expect(answers()).toMatchObject([{ ephemeral: true }]);
    expect([first.app.asked, next.app.asked]).toEqual([[], []]);
  });
});

describe("a run that is killed", () => {
  it("between the post and the note that it is answered: nothing comes twice", async () => {
    const accepted = { ...store.accepted, settle: () => never };
    const dying = await startReplay({ ...optionsFor(life), accepted }, api);
    void dying.deliver(mention());
    await expect.poll(() => answers().length, { timeout: 5000 }).toBe(1);
    await killAndRestart();
    await expect.poll(isKept, { timeout: 10_000 }).toBe(false);
    expect(answers()).toHaveLength(1);
  });

  it("with sixty questions open: each is answered, once, in order", async () => {
    first.app.hold = never;
    const asked = Array.from({ length: 60 }, () => mention());
    await Promise.all(asked.map((one) => first.deliverAndGo(one)));
    await killAndRestart();
    await expect.poll(() => answers().length, { timeout: 25_000 }).toBe(60);
    await settle();
    expect(answers().map(({ threadTs }) => threadTs)).toEqual(asked.map(({ event }) => (event as Payload).ts));
  });
});

describe("a slash command acknowledged by a run that is killed before it answers", () => {
  const command = (text: string) => first.load("slash-command", (payload) => void Object.assign(payload, { text }));

  it("is answered by the next run at its address, and its words are deleted with the answer", async () => {
    first.app.hold = never;
    await first.deliverAndGo(command("¿Cuándo es el próximo examen?"));
    const subject = { kind: "person", id: "U0PERSONES", team: null } as const;
    const kept = async () => (await store.records.exportSubject(subject)).acceptedQuestions;
    expect(await kept()).toMatchObject([{ words: "¿Cuándo es el próximo examen?", ts: null }]);
    await killAndRestart();
    await expect.poll(() => first.responses.length, { timeout: 10_000 }).toBe(1);
    expect(first.responses[0]).toMatchObject({ response_type: "ephemeral" });
    await expect.poll(async () => (await kept()).length, { timeout: 5000 }).toBe(0);
  });

  it("half an hour ago is dropped with a line in the log", async () => {
    first.app.hold = never;
    await first.deliverAndGo(command("¿Cuándo?"));
    life.dead = true;
    const later = { now: () => clock.now() + 31 * 60_000, sleep: clock.sleep };
    second = await startReplay({ ...optionsFor(new Life(() => false)), clock: later }, api);
    await expect.poll(() => second?.log.text(), { timeout: 10_000 }).toContain("too long for an answer");
    expect(first.responses).toEqual([]);
  });
});

describe("a stop", () => {
  it("gives back what it could not answer, and the next run answers it at once", async () => {
    first.app.hold = never;
    await first.deliverAndGo(mention());
    await first.slack.stop(50);
    await killAndRestart();
    await expect.poll(() => answers().length, { timeout: 5000 }).toBe(1);
  });

  it("tells nobody that something failed of what the next run answers", async () => {
    let fail = (_: Error) => {};
    first.app.hold = new Promise((_, reject) => (fail = reject));
    await first.deliverAndGo(mention());
    await expect.poll(() => first.app.asked.length).toBe(1);
    await first.slack.stop(50);
    fail(new Error("The bot has stopped."));
    await settle();
    expect(answers()).toEqual([]);
    expect(first.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });
});
