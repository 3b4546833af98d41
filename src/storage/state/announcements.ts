import { type Kysely, sql } from "kysely";
import type { Announcement } from "../../domain/delivery.ts";
import type { Destination } from "../../domain/subscription.ts";
import type { Tables } from "../tables.ts";
import { readAnnouncement } from "./delivery-rows.ts";
import { belongsTo } from "./destination.ts";

/** What the last message that stands at a destination told. */
export async function findLastAnnouncement(
  db: Kysely<Tables>,
  destination: Destination,
): Promise<Announcement | undefined> {
  const told = db
    .selectFrom("delivery")
    .select("announcement")
    .where(belongsTo(destination))
    .where("state", "=", "sent")
    .where("announcement", "is not", null);
  const row = await told.orderBy("local_date", "desc").limit(1).executeTakeFirst();
  return readAnnouncement(row?.announcement ?? null) ?? undefined;
}

/**
 * Empties what a destination was told before a digest that stands, and nothing where that digest itself told nothing (or
 * is a notice). Whatever its state, an earlier day can no more be the last one; and if this is never run, the next does it.
 */
export async function forgetEarlier(db: Kysely<Tables>, destination: Destination, slot: string): Promise<void> {
  const { team, kind, id } = destination;
  await db
    .updateTable("delivery")
    .set({ announcement: null })
    .where(belongsTo(destination))
    .where("local_date", "<", slot)
    .where("announcement", "is not", null)
    .where(
      sql<boolean>`exists (select 1 from delivery as standing where standing.team = ${team} and standing.kind = ${kind}
        and standing.destination = ${id} and standing.slot = ${slot} and standing.state = 'sent'
        and standing.local_date is not null and standing.announcement is not null)`,
    )
    .execute();
}
