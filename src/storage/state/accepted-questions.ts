import type { Kysely, Selectable } from "kysely";
import type { AcceptedQuestion } from "../../domain/accepted-question.ts";
import type { AcceptedQuestions, Hold, LeftQuestion } from "../../ports/state-store.ts";
import { createBatch } from "../batch.ts";
import { hasChanged, keepStatement } from "../keep-statement.ts";
import type { AcceptedQuestionTable, Tables } from "../tables.ts";

const NOBODY = "";

/** Every change is one statement, so that of two processes one gets a question, in both databases. */
export function createAcceptedQuestions(db: Kysely<Tables>): AcceptedQuestions {
  const insert = keepStatement(db, (row: Row) =>
    db
      .insertInto("accepted_question")
      .values(row)
      .onConflict((oc) => oc.column("key").doNothing()),
  );
  const accept = createBatch(async (rows: readonly Row[]) => {
    const [first, second] = rows;
    return first && second === undefined ? [hasChanged(await insert(first))] : insertAll(db, rows);
  });
  const remove = keepStatement(db, ({ key, token }: { key: string; token: string }) =>
    db.deleteFrom("accepted_question").where("key", "=", key).where("token", "=", token),
  );
  return {
    accept: (question, hold) => accept(toRow(question, hold)),
    async renew({ token, expiresAt }) {
      await db.updateTable("accepted_question").set({ expires_at: expiresAt }).where("token", "=", token).execute();
    },
    async isHeld(key, token) {
      const row = db.selectFrom("accepted_question").select("key").where("key", "=", key).where("token", "=", token);
      return (await row.executeTakeFirst()) !== undefined;
    },
    takeOver: (hold, now, limit) => takeOver(db, hold, now, limit),
    async postpone(key, token, until) {
      const row = db.updateTable("accepted_question").where("key", "=", key).where("token", "=", token);
      await row.set((eb) => ({ token: NOBODY, expires_at: until, takeovers: eb("takeovers", "-", 1) })).execute();
    },
    async release(token, until) {
      const rows = db.updateTable("accepted_question").where("token", "=", token);
      await rows.set({ token: NOBODY, expires_at: until }).execute();
    },
    async settle(key, token) {
      await remove({ key, token });
    },
  };
}

type Row = ReturnType<typeof toRow>;

/** @returns of each whether it is new; of two with one key the first is */
async function insertAll(db: Kysely<Tables>, rows: readonly Row[]): Promise<boolean[]> {
  const insert = db
    .insertInto("accepted_question")
    .values(rows)
    .onConflict((oc) => oc.column("key").doNothing());
  const inserted = new Set((await insert.returning("key").execute()).map(({ key }) => key));
  return rows.map(({ key }) => inserted.delete(key));
}

/** The condition stands twice: another process may have taken a row between the choice and the change. */
async function takeOver(db: Kysely<Tables>, hold: Hold, now: number, limit: number): Promise<LeftQuestion[]> {
  const left = db
    .selectFrom("accepted_question")
    .select("key")
    .where("expires_at", "<=", now)
    .orderBy("at")
    .orderBy("key")
    .limit(limit);
  const rows = await db
    .updateTable("accepted_question")
    .set((eb) => ({ token: hold.token, expires_at: hold.expiresAt, takeovers: eb("takeovers", "+", 1) }))
    .where("key", "in", left)
    .where("expires_at", "<=", now)
    .returningAll()
    .execute();
  return rows
    .map((row) => ({ question: readAcceptedQuestion(row), takeovers: row.takeovers }))
    .sort((a, b) => a.question.at - b.question.at);
}

function toRow(question: AcceptedQuestion, { token, expiresAt }: Hold) {
  const { key, team, channel, person, source, at } = question;
  const [message, command] = source.kind === "message" ? [source, null] : [null, source];
  return {
    key,
    team,
    channel,
    person,
    ts: message?.ts ?? null,
    thread_ts: message?.threadTs ?? null,
    words: command?.words ?? null,
    response_url: command?.responseUrl ?? null,
    at,
    token,
    expires_at: expiresAt,
    takeovers: 0,
  } satisfies AcceptedQuestionTable;
}

export function readAcceptedQuestion(row: Selectable<AcceptedQuestionTable>): AcceptedQuestion {
  const { key, team, channel, person, at, ts } = row;
  const source: AcceptedQuestion["source"] =
    ts === null
      ? { kind: "command", words: row.words ?? "", responseUrl: row.response_url ?? "" }
      : { kind: "message", ts, threadTs: row.thread_ts ?? ts };
  return { key, team, channel, person, source, at };
}
