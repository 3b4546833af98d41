import type { Kysely } from "kysely";
import type { SealedToken } from "../../domain/installation.ts";
import type { WorkspaceTokens } from "../../ports/state-store.ts";
import type { Tables, WorkspaceTokenTable } from "../tables.ts";

export function createWorkspaceTokens(db: Kysely<Tables>): WorkspaceTokens {
  return {
    async save(token) {
      const { team, ...rest } = toRow(token);
      await db
        .insertInto("workspace_token")
        .values({ team, ...rest })
        .onConflict((oc) => oc.column("team").doUpdateSet(rest))
        .execute();
    },
    async replace(seen, token) {
      const updated = await db
        .updateTable("workspace_token")
        .set(toRow(token))
        .where("team", "=", seen.team)
        .where("sealed", "=", seen.sealed)
        .executeTakeFirst();
      return updated.numUpdatedRows > 0n;
    },
    async find(team) {
      const row = await db.selectFrom("workspace_token").selectAll().where("team", "=", team).executeTakeFirst();
      return row && toToken(row);
    },
    async list() {
      return (await db.selectFrom("workspace_token").selectAll().orderBy("team").execute()).map(toToken);
    },
    async remove(team) {
      const deleted = await db.deleteFrom("workspace_token").where("team", "=", team).executeTakeFirst();
      return deleted.numDeletedRows > 0n;
    },
  };
}

function toRow({ team, keyId, sealed, at }: SealedToken): WorkspaceTokenTable {
  return { team, key_id: keyId, sealed, at };
}

function toToken({ team, key_id, sealed, at }: WorkspaceTokenTable): SealedToken {
  return { team, keyId: key_id, sealed, at };
}
