import type { Kysely } from "kysely";
import type { Migration } from "./migrations/migration.ts";
import type { Tables } from "./tables.ts";

/*
 * Version 0.1.0 counted its steps in a table of its own, schema_version, and refused a database whose count was higher than
 * it knew. A database of that time keeps the table: what it counted is done, and one more row makes such a program refuse.
 */

const MAX_COUNTED = 3;
const CLOSED = { version: MAX_COUNTED + 1, name: "counted in kysely_migration" } as const;

/** How many of the first steps a database of version 0.1.0 has behind it. */
export async function readCountedSteps(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("schema_version")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("version", "<=", MAX_COUNTED)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}

/** The same steps, but the first `counted` do nothing any more, except that the last of them closes the old count. */
export function passOver(migrations: readonly Migration[], counted: number): readonly Migration[] {
  return migrations.map(({ name, up }, index) => {
    if (index >= counted) return { name, up };
    return { name, up: index === counted - 1 ? closeCount : async () => undefined };
  });
}

async function closeCount(db: Kysely<unknown>): Promise<void> {
  await (db as Kysely<Tables>)
    .insertInto("schema_version")
    .values({ ...CLOSED, applied_at: Date.now() })
    .execute();
}
