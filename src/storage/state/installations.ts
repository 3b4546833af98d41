import type { Kysely } from "kysely";
import type { Installations } from "../../ports/state-store.ts";
import type { InstallationTable, Tables } from "../tables.ts";

export function createInstallations(db: Kysely<Tables>): Installations {
  return {
    async save({ team, name, botUser, scopes, installedAt, lastSeenAt }) {
      const known = { name, bot_user: botUser, scopes: JSON.stringify(scopes), last_seen_at: lastSeenAt };
      const row: InstallationTable = { team, installed_at: installedAt, ...known };
      await db
        .insertInto("installation")
        .values(row)
        .onConflict((oc) => oc.column("team").doUpdateSet(known))
        .execute();
    },
    async list() {
      const rows = await db.selectFrom("installation").selectAll().orderBy("team").execute();
      return rows.map(({ team, name, bot_user, scopes, installed_at, last_seen_at }) => ({
        team,
        name,
        botUser: bot_user,
        scopes: JSON.parse(scopes) as string[],
        installedAt: installed_at,
        lastSeenAt: last_seen_at,
      }));
    },
  };
}
