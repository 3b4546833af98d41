import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StateStore } from "../../../src/ports/state-store.ts";
import { replyData, subjectOf } from "../../../src/slack/data/reply-data.ts";
import { createSqliteDatabase } from "../../contract/databases.ts";
import { person, subscription } from "../../contract/state-samples.ts";
import type { TestDatabase } from "../../contract/state-store.ts";

const { id: user, team } = person();
const PLACE = { team, user, channel: "D1", isPrivate: true };

describe("/wsis data", () => {
  let database: TestDatabase;
  let store: StateStore;
  beforeEach(async () => {
    database = await createSqliteDatabase(true);
    store = await database.connect();
    await store.subscriptions.save(subscription(person()));
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  it("shows the asker's own records, and none after they are deleted", async () => {
    const personal = { store: store.records };
    expect((await replyData(PLACE, "en", personal)).text).toContain("1 digest setting");
    await store.records.purgeSubject(subjectOf(PLACE));
    expect((await replyData(PLACE, "en", personal)).text).toBe("The bot keeps nothing about you.");
  });

  it("shows nobody else's, nor those of another workspace", async () => {
    for (const place of [
      { ...PLACE, user: "U999" },
      { ...PLACE, team: "T999" },
    ])
      expect((await replyData(place, "en", { store: store.records })).text).toBe("The bot keeps nothing about you.");
  });

  it("says nothing of them where others read", async () => {
    const { text } = await replyData({ ...PLACE, channel: "C1", isPrivate: false }, "en", { store: store.records });
    expect(text).toContain("`/wsis data`");
    expect(text).not.toContain("digest");
  });

  it("says that nothing is kept where nothing can be", async () => {
    expect((await replyData(PLACE, "fr", { store: null })).text).toBe("Le bot ne conserve rien à votre sujet.");
  });
});
