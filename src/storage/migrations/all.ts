import { state } from "./0001-state.ts";
import type { Migration } from "./migration.ts";

/** In order: the n-th (from 1) leads to schema version n. */
export const MIGRATIONS: readonly Migration[] = [state];
