import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import type { StateStore } from "../../src/ports/state-store.ts";
import { createSqliteDatabase, type PlacedDatabase } from "../contract/databases.ts";
import { channel, subscription } from "../contract/state-samples.ts";
import { startReplay } from "./replay.ts";

const OWN = "T0LOCAL001";

let database: PlacedDatabase;
let store: StateStore;
beforeEach(async () => {
  database = await createSqliteDatabase(true);
  store = await database.connect();
  for (const team of [OWN, "T0OTHER001"]) await store.subscriptions.save(subscription(channel("C0FOLLOWUP", team)));
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

const listChannels = async () =>
  (await store.subscriptions.list()).map(({ destination: { team, id } }) => `${team} ${id}`).sort();

describe("a channel that has another id", () => {
  it("keeps its digest, in the bot's own workspace alone, however often Slack says so", async () => {
    const replay = await startReplay({ changes: { store: store.records } });
    expect(await replay.deliver(replay.load("channel-id-changed"))).toBe(1);
    expect(await replay.deliver(replay.load("channel-id-changed"), 1)).toBe(1);
    expect(await listChannels()).toEqual([`${OWN} C0RENAMED1`, "T0OTHER001 C0FOLLOWUP"]);
    await replay.stop();
  });

  it("is not acknowledged where it could not be noted: Slack sends it again", async () => {
    let isAway = true;
    const moveChannel: StateStore["records"]["moveChannel"] = async (...moved) => {
      if (isAway) throw new StorageError("the database is away");
      return store.records.moveChannel(...moved);
    };
    const replay = await startReplay({ changes: { store: { moveChannel } } });
    await expect(replay.deliver(replay.load("channel-id-changed"))).rejects.toThrow("the database is away");
    expect(replay.acks).toEqual([]);
    isAway = false;
    expect(await replay.deliver(replay.load("channel-id-changed"), 1)).toBe(1);
    expect(await listChannels()).toContain(`${OWN} C0RENAMED1`);
    await replay.stop();
  });

  it("is let be where the event does not say which, and where nothing is remembered", async () => {
    const replay = await startReplay();
    expect(await replay.deliver(replay.load("channel-id-changed"))).toBe(1);
    await replay.stop();
    const keeping = await startReplay({ changes: { store: store.records } });
    const nameless = (payload: Record<string, unknown>) =>
      void delete (payload.event as object & { new_channel_id?: string }).new_channel_id;
    expect(await keeping.deliver(keeping.load("channel-id-changed", nameless))).toBe(1);
    expect(await listChannels()).toContain(`${OWN} C0FOLLOWUP`);
    await keeping.stop();
  });
});

describe("the removal of an app that has its one token from the operator", () => {
  it.each([{ type: "app_uninstalled" }, { type: "tokens_revoked", tokens: { oauth: [], bot: ["U0WSISBOT1"] } }])(
    "by %o deletes nothing, and says what to do, ten times a minute at most",
    async (event) => {
      const replay = await startReplay({ changes: { store: store.records } });
      for (let i = 0; i < 15; i++)
        expect(await replay.deliver(replay.load("channel-id-changed", (one) => Object.assign(one, { event })))).toBe(1);
      expect(await listChannels()).toHaveLength(2);
      const said = replay.log.lines.filter(({ message }) => /install the app again/u.test(message));
      expect(said).toHaveLength(10);
      await replay.stop();
    },
  );
});
