import { type Kysely, type Selectable, sql } from "kysely";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { FollowedThread, ThreadId, ThreadSubject } from "../../domain/thread.ts";
import type { Threads } from "../../ports/state-store.ts";
import type { FollowedThreadTable, Tables, ThreadColumns, ThreadSubjectTable } from "../tables.ts";

const KEY = ["team", "channel", "thread_ts"] as const;

export function createThreads(db: Kysely<Tables>): Threads {
  return {
    async saveSubject({ thread, turn, person, at }) {
      const { question, paragraphs } = turn;
      const row = { ...toColumns(thread), question, paragraphs: JSON.stringify(paragraphs), person, at };
      await db
        .insertInto("thread_subject")
        .values(row)
        .onConflict((oc) => oc.columns(KEY).doUpdateSet(row))
        .execute();
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
    follow: (thread, now, since) => follow(db, thread, now, since),
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

/** What was followed or stopped before `since` is forgotten, whether it was deleted or not. */
async function follow(db: Kysely<Tables>, thread: ThreadId, now: number, since: number): Promise<boolean> {
  // Most threads are new: one statement does.
  if (await insertFollowed(db, thread, now)) return true;
  await db.deleteFrom("followed_thread").where(isOf(thread)).where("at", "<", since).execute();
  if (await insertFollowed(db, thread, now)) return true;
  await db
    .updateTable("followed_thread")
    .set({ at: now })
    .where(isOf(thread))
    .where("state", "=", "followed")
    .execute();
  return false;
}

/** @returns false where something is known of the thread already */
async function insertFollowed(db: Kysely<Tables>, thread: ThreadId, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("followed_thread")
    .values({ ...toColumns(thread), state: "followed", at: now })
    .onConflict((oc) => oc.columns(KEY).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
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
