import { type Kysely, sql } from "kysely";
import { StorageError } from "../../domain/error.ts";
import type { PostBudget } from "../../ports/state-store.ts";
import { keepStatement } from "../keep-statement.ts";
import type { Tables } from "../tables.ts";

/**
 * A clock that was set back must not block a queue until it has caught up: a last place further ahead than this is taken
 * for such a leftover and forgotten. No honest queue is that long: places are taken one at a time, just before a post.
 */
const MAX_QUEUE_MS = 10 * 60 * 1000;

/** A place is one interval after the last, or now when that is later: one statement, so no place is given twice. */
export function createPostBudget(db: Kysely<Tables>): PostBudget {
  // One for each pace: there are three.
  const kept = new Map<number, ReturnType<typeof keepReservation>>();
  return {
    async reserve(key, now, intervalMs) {
      const reserve = kept.get(intervalMs) ?? keepReservation(db, intervalMs);
      kept.set(intervalMs, reserve);
      const [place] = (await reserve({ key, at: now })).rows;
      if (place === undefined) throw new StorageError(`The database gave no place in the queue ${key}`);
      return place.at;
    },
  };
}

function keepReservation(db: Kysely<Tables>, intervalMs: number) {
  // `excluded.at` is the present.
  const next = sql<number>`case
    when post_budget.at > excluded.at + ${sql.lit(MAX_QUEUE_MS)} then excluded.at
    when post_budget.at + ${sql.lit(intervalMs)} > excluded.at then post_budget.at + ${sql.lit(intervalMs)}
    else excluded.at end`;
  return keepStatement(db, (row: { key: string; at: number }) =>
    db
      .insertInto("post_budget")
      .values(row)
      .onConflict((oc) => oc.column("key").doUpdateSet({ at: next }))
      .returning("at"),
  );
}
