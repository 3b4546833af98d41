import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { findPerson, personId } from "../../src/emulator/people.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { library, sources } from "../digest/simulate.ts";
import { type Replay, startReplay } from "./replay.ts";

type Payload = Record<string, unknown>;

const OWN = "T0LOCAL001";
const FOREIGN = "T0STRANGER";
const HERE = { kind: "channel", id: "C0FOLLOWUP", team: OWN } as const;
const NOW = Date.UTC(2026, 9, 1, 6);

let database: PlacedDatabase;
let store: StateStore;
let replay: Replay;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  replay = await startReplay({
    deadlines: {
      ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
      store,
      concepts: library.concepts,
      calendars: null,
      zone: "Europe/Zurich",
      now: () => NOW,
      makeId: () => "s1",
    },
    feedback: { store: store.feedback, now: () => NOW },
  });
});
afterEach(async () => {
  await replay.stop();
  await store.close();
  await database.drop();
});

/** A recorded payload of somebody from another workspace, which names theirs wherever a payload names one. */
function fromStranger(name: string, change: (payload: Payload) => void = () => undefined): Payload {
  const own = replay.load(name, (payload) => {
    payload.trigger_id = `trigger.${name}`;
    change(payload);
  });
  return JSON.parse(JSON.stringify(own).replaceAll(OWN, FOREIGN)) as Payload;
}

describe("a payload that names another workspace", () => {
  it("files a digest under the bot's own, and switches it off there", async () => {
    const say = (text: string) => fromStranger("slash-command", (payload) => void Object.assign(payload, { text }));
    await replay.deliver({ ...say("digest here on 09:00 Europe/Zurich"), channel_id: HERE.id });
    expect((await store.subscriptions.list()).map(({ destination }) => destination)).toEqual([HERE]);
    await replay.deliver({ ...say("digest here off"), channel_id: HERE.id, trigger_id: "trigger.off" });
    expect(await store.subscriptions.list()).toEqual([]);
  });

  it("does not keep from showing who changed a digest, by name", async () => {
    const say = (text: string) => fromStranger("slash-command", (payload) => void Object.assign(payload, { text }));
    await replay.deliver({ ...say("digest here on 09:00 Europe/Zurich"), channel_id: HERE.id });
    await replay.deliver({ ...say("digest"), channel_id: HERE.id, trigger_id: "trigger.list" });
    const listed = String(replay.responses.at(-1)?.text);
    expect(listed).toContain(`Último cambio: \u2068${findPerson(personId("es-ES"))?.name}\u2069`);
    expect(listed).not.toContain("<@");
  });

  it("files a digest set by mention under the bot's own", async () => {
    const text = "<@U0WSISBOT1> digest here on 09:00 Europe/Zurich";
    const said = (payload: Payload) => void Object.assign(payload.event as Payload, { text });
    await replay.deliver(fromStranger("app-mention", said));
    expect((await store.subscriptions.list()).map(({ destination }) => destination)).toEqual([HERE]);
  });

  it("files a digest set by form under the bot's own", async () => {
    await replay.deliver(fromStranger("view-submission"));
    expect((await store.subscriptions.list()).map(({ destination }) => destination)).toEqual([HERE]);
  });

  it("files what is said of an entry under the bot's own", async () => {
    await replay.deliver(fromStranger("block-actions-entry"));
    expect(await store.snoozes.list(HERE)).toHaveLength(1);
  });

  it("files a vote under the bot's own", async () => {
    await replay.deliver(fromStranger("block-actions-feedback"));
    expect((await store.feedback.list()).map(({ team }) => team)).toEqual([OWN]);
  });
});
