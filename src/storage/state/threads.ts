import { type Kysely, type Selectable, sql } from "kysely";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { FollowedThread, ThreadId, ThreadSubject } from "../../domain/thread.ts";
import type { Threads } from "../../ports/state-store.ts";
import { hasChanged, keepStatement } from "../keep-statement.ts";
import type { FollowedThreadTable, Tables, ThreadColumns, ThreadSubjectTable } from "../tables.ts";

/** The same as an object, as a statement's values are. */
type Columns<Table> = { readonly [Name in keyof Table]: Table[Name] };

const KEY = ["team", "channel", "thread_ts"] as const;

export function createThreads(db: Kysely<Tables>): Threads {
  const upsert = keepUpsert(db);
  const insert = keepFollow(db);
  return {
    async saveSubject({ thread, turn, person, at }) {
      const { question, paragraphs } = turn;
      await upsert({ ...toColumns(thread), question, paragraphs: JSON.stringify(paragraphs), person, at });
    },
    async findSubject(thread, since) {
      const row = await db
        .selectFrom("thread_subject")
        .selectAll()
        .where(isOf(thread))
        .where("at", ">=", since)
        .executeTakeFirst();
      return row && readSubject(row);
    },
    follow: async (thread, now, since) => {
      const isNew = async () => hasChanged(await insert({ ...toColumns(thread), state: "followed", at: now }));
      // Most threads are new: one statement does.
      if (await isNew()) return true;
      await forget(db, thread, since);
      if (await isNew()) return true;
      await renew(db, thread, now);
      return false;
    },
    async stop(thread, now) {
      const row: FollowedThreadTable = { ...toColumns(thread), state: "stopped", at: now };
      await db
        .insertInto("followed_thread")
        .values(row)
        .onConflict((oc) => oc.columns(KEY).doUpdateSet(row))
        .execute();
    },
    async isFollowed(thread, since) {
      const row = await db
        .selectFrom("followed_thread")
        .select("state")
        .where(isOf(thread))
        .where("at", ">=", since)
        .executeTakeFirst();
      return row?.state === "followed";
    },
  };
}

function keepUpsert(db: Kysely<Tables>) {
  return keepStatement(db, (row: Columns<ThreadSubjectTable>) =>
    db
      .insertInto("thread_subject")
      .values(row)
      .onConflict((oc) =>
        oc.columns(KEY).doUpdateSet((eb) => ({
          question: eb.ref("excluded.question"),
          paragraphs: eb.ref("excluded.paragraphs"),
          person: eb.ref("excluded.person"),
          at: eb.ref("excluded.at"),
        })),
      ),
  );
}

function keepFollow(db: Kysely<Tables>) {
  return keepStatement(db, (row: Columns<FollowedThreadTable>) =>
    db
      .insertInto("followed_thread")
      .values(row)
      .onConflict((oc) => oc.columns(KEY).doNothing()),
  );
}

/** What was followed or stopped before `since` is forgotten, whether it was deleted or not. */
async function forget(db: Kysely<Tables>, thread: ThreadId, since: number): Promise<void> {
  await db.deleteFrom("followed_thread").where(isOf(thread)).where("at", "<", since).execute();
}

async function renew(db: Kysely<Tables>, thread: ThreadId, now: number): Promise<void> {
  const followed = db.updateTable("followed_thread").where(isOf(thread)).where("state", "=", "followed");
  await followed.set({ at: now }).execute();
}

export function readSubject(row: Selectable<ThreadSubjectTable>): ThreadSubject {
  const { question, paragraphs, person, at } = row;
  return { thread: toThread(row), turn: { question, paragraphs: JSON.parse(paragraphs) as ParagraphId[] }, person, at };
}

export function readFollowed(row: Selectable<FollowedThreadTable>): FollowedThread {
  return { thread: toThread(row), state: row.state, at: row.at };
}

function toColumns({ team, channel, threadTs }: ThreadId): ThreadColumns {
  return { team, channel, thread_ts: threadTs };
}

function toThread({ team, channel, thread_ts: threadTs }: ThreadColumns): ThreadId {
  return { team, channel, threadTs };
}

function isOf({ team, channel, threadTs }: ThreadId) {
  return sql<boolean>`(team = ${team} and channel = ${channel} and thread_ts = ${threadTs})`;
}
