import { existsSync, readFileSync } from "node:fs";
import pg from "pg";
import { createPostgresDatabase, NO_POSTGRES, POSTGRES_URL } from "../../test/contract/databases.ts";
import { type OutageKind, openServed } from "../../test/fixtures/outages.ts";

/** A server on this machine whose every process is stopped by SIGSTOP: it takes connections and says nothing. */
export const FROZEN_POSTGRES: OutageKind = {
  name: "is PostgreSQL that is stopped by SIGSTOP",
  missing: POSTGRES_URL === undefined ? NO_POSTGRES : undefined,
  isPrompt: false,
  async begin() {
    const database = await createPostgresDatabase();
    const url = "postgres" in database.place ? database.place.postgres : "";
    const opened = await openServed("/nowhere", url);
    const pids = await findProcesses(url);
    const signal = (name: "SIGSTOP" | "SIGCONT") => {
      for (const pid of pids) if (existsSync(`/proc/${pid}`)) process.kill(pid, name);
    };
    process.once("exit", () => signal("SIGCONT"));
    signal("SIGSTOP");
    return { ...opened, mend: () => signal("SIGCONT"), clear: () => database.drop() };
  },
};

/** The server's first process, and all that it has started. The role must be allowed to read the server's files. */
async function findProcesses(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: string }>(
    "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid",
  );
  await client.end();
  const first = Number(rows[0]?.pid);
  const children = readFileSync(`/proc/${first}/task/${first}/children`, "utf8").trim().split(/\s+/u);
  return [first, ...children.map(Number)];
}
