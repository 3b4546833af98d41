import type { Kysely } from "kysely";
import type { Records } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";
import { expire } from "./expire.ts";
import { exportSubject } from "./export-subject.ts";
import { moveChannel } from "./move-channel.ts";
import { purgeSubject } from "./purge-subject.ts";
import { purgeTeam } from "./purge-team.ts";

export function createRecords(db: Kysely<Tables>): Records {
  return {
    expire: (retention, now) => expire(db, retention, now),
    exportSubject: (subject) => exportSubject(db, subject),
    purgeSubject: (subject) => db.transaction().execute((trx) => purgeSubject(trx, subject)),
    purgeTeam: (team) => db.transaction().execute((trx) => purgeTeam(trx, team)),
    moveChannel: (team, from, to) =>
      db.transaction().execute((trx) => moveChannel(trx, { kind: "channel", id: from, team }, to)),
  };
}
