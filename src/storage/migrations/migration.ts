import type { Kysely } from "kysely";

/**
 * One step of the schema, forward only. A released step is never edited: its table types are its own affair, so it takes
 * a Kysely that knows none.
 */
export interface Migration {
  /** As the file's, "0001-state": noted in the database, and what the steps are ordered by. */
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}
