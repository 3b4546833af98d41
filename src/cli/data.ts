import type { StateStore } from "../ports/state-store.ts";
import type { DataSubject } from "../ports/subject-data.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { EXIT, type Io, writeJson } from "./io.ts";
import { withStore } from "./with-store.ts";

export const defineData: DefineCommand = (program, { io, openStore }, done) => {
  const data = program.command("data").description("what the bot has kept about a person or a channel");
  const add = (verb: string, description: string, run: typeof runDataExport) =>
    data
      .command(`${verb} <id>`)
      .description(description)
      .action(async (id: string) => done(await withStore(openStore, (store) => run(store, id, io))));
  add("export", "write it as JSON (exit 1: nothing is kept)", runDataExport);
  add("purge", "delete it, and say how much it was", runDataPurge);
};

/** Slack's ids: U or W for a person, C or G for a channel; with the workspace in front (`T1:U1`), in that one only. */
const SUBJECT = /^(?:(?<team>[TE][A-Z0-9]+):)?(?<id>(?<kind>[UWCG])[A-Z0-9]+)$/u;

/** Reads whose data are meant. Undefined when the text names neither a person nor a channel. */
export function parseDataSubject(text: string): DataSubject | undefined {
  const { team, id, kind } = SUBJECT.exec(text.trim())?.groups ?? {};
  if (id === undefined || kind === undefined) return undefined;
  return { kind: "UW".includes(kind) ? "person" : "channel", id, team: team ?? null };
}

/** Writes everything kept about a person or channel as JSON. @returns the exit code: 1 when nothing is kept */
export async function runDataExport(store: StateStore, target: string, io: Io): Promise<number> {
  const subject = parseDataSubject(target);
  if (subject === undefined) return refuseTarget(target, io);
  const data = await store.records.exportSubject(subject);
  writeJson(io, { subject, ...data });
  return Object.values(data).some((records) => records.length > 0) ? EXIT.answered : EXIT.refused;
}

/** Deletes everything kept about a person or channel, and says how much that was. @returns 1 when nothing was kept */
export async function runDataPurge(store: StateStore, target: string, io: Io): Promise<number> {
  const subject = parseDataSubject(target);
  if (subject === undefined) return refuseTarget(target, io);
  const purged = await store.records.purgeSubject(subject);
  writeJson(io, { subject, purged });
  return Object.values(purged).some((count) => count > 0) ? EXIT.answered : EXIT.refused;
}

function refuseTarget(target: string, io: Io): number {
  io.stderr.write(
    `"${target}" is neither a person nor a channel. Expected a Slack id such as U024BE7LH or C024BE91L.\n`,
  );
  return EXIT.wrongUse;
}
