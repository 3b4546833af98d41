import { describe, expect, it } from "vitest";
import { postReply } from "../../../src/slack/ask/post-reply.ts";
import { detachedClock } from "../../../src/slack/platform/detached-clock.ts";
import type { ListenerContext } from "../../../src/slack/platform/listener.ts";
import { createSqliteDatabase } from "../../contract/databases.ts";
import { NOW } from "../../contract/state-samples.ts";

describe("postReply", () => {
  it("a message that the bot took for answering is found again as data of its channel", async () => {
    const database = await createSqliteDatabase(true);
    const store = await database.connect();
    const claimed = async (key: string) => {
      await store.seen.claim(key, NOW);
      return false; // As one already seen: nothing is answered, and nothing else of the context is used.
    };
    const context: Partial<ListenerContext> = {
      boundary: (_, work) => work(),
      seen: { claim: claimed },
      poster: { join: () => undefined } as Partial<ListenerContext["poster"]> as ListenerContext["poster"],
      team: () => "T1",
      clock: detachedClock,
    };
    const incoming = { channel: "C1", ts: "1.2", threadTs: "1.2", user: "U1", text: "para 67", isShared: false };
    await postReply("app_mention", incoming, async () => undefined, context as ListenerContext);
    const data = await store.records.exportSubject({ kind: "channel", id: "C1", team: "T1" });
    expect(data.seenMessages).toEqual([{ channel: "C1", ts: "1.2", at: NOW }]);
    await store.close();
    await database.drop();
  });
});
