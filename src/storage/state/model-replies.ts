import type { Kysely } from "kysely";
import type { ModelReplies } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";

export function createModelReplies(db: Kysely<Tables>): ModelReplies {
  return {
    async find(key, since) {
      const row = db.selectFrom("model_reply").select("replies").where("key", "=", key).where("at", ">=", since);
      const found = await row.executeTakeFirst();
      return found && (JSON.parse(found.replies) as string[]);
    },
    async save(key, replies, now) {
      const row = { replies: JSON.stringify(replies), at: now };
      await db
        .insertInto("model_reply")
        .values({ key, ...row })
        .onConflict((oc) => oc.column("key").doUpdateSet(row))
        .execute();
    },
  };
}
