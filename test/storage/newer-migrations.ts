import { MIGRATIONS } from "../../src/storage/migrations/all.ts";
import type { Migration } from "../../src/storage/migrations/migration.ts";

/** What a later version of the program might have. */
export const NEWER_MIGRATIONS: readonly Migration[] = [
  ...MIGRATIONS,
  { name: "0900-later", up: (db) => db.schema.createTable("later").addColumn("id", "text").execute() },
];
