import { sql } from "kysely";
import { formatAskedQueue, formatQueue } from "../../digest/delivery-slot.ts";
import type { DataSubject } from "../../ports/subject-data.ts";

/*
 * The conditions by which a row belongs to a person or channel. An export and a purge use the same ones: what the one
 * lists, the other deletes.
 */

/** A column that names a person. */
type Author = "created_by" | "changed_by" | "by_person";

/** The row belongs to the subject's destination or, where columns name its authors, was made or changed by the subject. */
export function isAt(subject: DataSubject, ...authors: readonly Author[]) {
  const named = subject.kind === "person" ? authors : [];
  const made = sql.join(
    named.map((author) => sql<boolean>` or ${sql.ref(author)} = ${subject.id}`),
    sql``,
  );
  return sql<boolean>`((kind = ${subject.kind} and destination = ${subject.id})${made}) and ${inTeam(subject)}`;
}

/** The feedback, or the question, is the person's, or came in the channel. */
export function isFrom(subject: DataSubject) {
  return sql<boolean>`${sql.ref(subject.kind)} = ${subject.id} and ${inTeam(subject)}`;
}

/** The thread is in the channel; it is no person's. */
export function isInChannel({ kind, id, team }: DataSubject) {
  return kind === "channel" ? sql<boolean>`channel = ${id} and ${inTeam({ kind, id, team })}` : sql<boolean>`1 = 0`;
}

/** The tokens are the person's. */
export function isUsedBy({ kind, id, team }: DataSubject) {
  if (kind === "channel") return sql<boolean>`1 = 0`;
  return sql<boolean>`person = ${id} and ${inTeam({ kind, id, team })}`;
}

export function inTeam({ team }: DataSubject) {
  return team === null ? sql<boolean>`1 = 1` : sql<boolean>`team = ${team}`;
}

/**
 * The event is a message in the channel, whichever workspace saw it: the key of a message names a channel alone. Nothing
 * names a person there; direct messages go by an id of their own that leads back to nobody here.
 */
export function isSeenIn({ kind, id }: DataSubject) {
  return kind === "channel" ? begins("key", formatMessagePrefix(id)) : sql<boolean>`1 = 0`;
}

/** What stands before the time stamp in the key of a message of a channel, by which Slack's deliveries are remembered. */
export function formatMessagePrefix(channel: string): string {
  return `message:${channel}:`;
}

/** The queue is one of the subject's, of posts or of turns to ask, in its workspace or in any. */
export function isQueueOf(subject: DataSubject) {
  return sql<boolean>`(${isQueue(subject, formatQueue)} or ${isQueue(subject, formatAskedQueue)})`;
}

function isQueue({ kind, id, team }: DataSubject, format: typeof formatQueue) {
  if (team !== null) return sql<boolean>`key = ${format({ kind, id, team })}`;
  const [before = "", after = ""] = format({ kind, id, team: "\n" }).split("\n");
  return sql<boolean>`(${begins("key", before)} and ${ends("key", after)})`;
}

/** The queue is one of a destination, or of a person's or channel's turns, in a workspace. */
export function isQueueIn(team: string) {
  const [posts, turns] = [formatQueue, formatAskedQueue].map((format) => {
    const [before = ""] = format({ kind: "person", id: "", team: `${team}\n` }).split("\n");
    return begins("key", `${before}:`);
  });
  return sql<boolean>`(${posts} or ${turns})`;
}

// Not LIKE: it takes "_" for any letter, and SQLite's ignores the case.
function begins(column: string, text: string) {
  return sql<boolean>`substr(${sql.ref(column)}, 1, ${sql.lit(text.length)}) = ${text}`;
}

function ends(column: string, text: string) {
  return sql<boolean>`substr(${sql.ref(column)}, length(${sql.ref(column)}) - ${sql.lit(text.length - 1)}) = ${text}`;
}
