import type { Kysely, Selectable } from "kysely";
import { isLanguage } from "../../domain/language.ts";
import type { Languages } from "../../ports/state-store.ts";
import type { KeptLanguage } from "../../ports/subject-data.ts";
import type { ChosenLanguageTable, Tables } from "../tables.ts";
import { belongsTo, toColumns, toDestination } from "./destination.ts";

export function createLanguages(db: Kysely<Tables>): Languages {
  return {
    async choose(person, language, now) {
      await db
        .insertInto("chosen_language")
        .values({ ...toColumns(person), language, at: now })
        .onConflict((oc) => oc.columns(["team", "kind", "destination"]).doUpdateSet({ language, at: now }))
        .execute();
    },
    async revoke(person) {
      const deleted = await db.deleteFrom("chosen_language").where(belongsTo(person)).executeTakeFirst();
      return deleted.numDeletedRows > 0n;
    },
    async find(person) {
      const row = await db.selectFrom("chosen_language").selectAll().where(belongsTo(person)).executeTakeFirst();
      return row && isLanguage(row.language) ? row.language : undefined;
    },
  };
}

/** Nothing of a language that this program does not speak. */
export function readLanguages(rows: readonly Selectable<ChosenLanguageTable>[]): KeptLanguage[] {
  return rows.flatMap(({ language, at, ...row }) =>
    isLanguage(language) ? [{ destination: toDestination(row), language, at }] : [],
  );
}
