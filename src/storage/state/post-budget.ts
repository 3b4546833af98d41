import { type Kysely, sql } from "kysely";
import type { PostBudget } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";

/**
 * A clock that was set back must not block a queue until it has caught up: a last place further ahead than this is taken
 * for such a leftover and forgotten. No honest queue is that long: places are taken one at a time, just before a post.
 */
const MAX_QUEUE_MS = 10 * 60 * 1000;

/** A place is one interval after the last, or now when that is later: one statement, so no place is given twice. */
export function createPostBudget(db: Kysely<Tables>): PostBudget {
  return {
    async reserve(key, now, intervalMs) {
      // `excluded.at` is the present. As a number in its place the statement would be another each time, and compiled anew.
      const next = sql<number>`case
        when post_budget.at > excluded.at + ${sql.lit(MAX_QUEUE_MS)} then excluded.at
        when post_budget.at + ${sql.lit(intervalMs)} > excluded.at then post_budget.at + ${sql.lit(intervalMs)}
        else excluded.at end`;
      const place = db
        .insertInto("post_budget")
        .values({ key, at: now })
        .onConflict((oc) => oc.column("key").doUpdateSet({ at: next }));
      return (await place.returning("at").executeTakeFirstOrThrow()).at;
    },
  };
}
