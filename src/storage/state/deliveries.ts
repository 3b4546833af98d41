import type { Kysely, Selectable } from "kysely";
import type { Claim, Deliveries, HeldClaim } from "../../deadlines/state-store.ts";
import type { Announcement, Delivery } from "../../domain/delivery.ts";
import type { Destination } from "../../domain/subscription.ts";
import type { DeliveryTable, Tables } from "../tables.ts";
import { belongsTo, toColumns, toDestination } from "./destination.ts";

const KEY = ["team", "kind", "destination", "slot"] as const;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Every change is one statement, so that it is atomic in both databases without a transaction around it. */
export function createDeliveries(db: Kysely<Tables>): Deliveries {
  const find = async (destination: Destination, slot: string): Promise<Delivery | undefined> => {
    const row = await db
      .selectFrom("delivery")
      .selectAll()
      .where(belongsTo(destination))
      .where("slot", "=", slot)
      .executeTakeFirst();
    return row && readDelivery(row);
  };
  return {
    find,
    async claim(claim) {
      const row = toNewRow(claim);
      const insert = db
        .insertInto("delivery")
        .values(row)
        .onConflict((oc) => oc.columns(KEY).doNothing());
      if (((await insert.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n) return readDelivery(row);
      // Between the two statements the row may have gone (a purge): then it counts as somebody else's until the next wake.
      return (await find(claim.destination, claim.slot)) ?? readDelivery({ ...row, token: "" });
    },
    async takeOver(seen, { token, now, expiresAt, late }) {
      const row = await heldRow(db, seen)
        .where("expires_at", "=", seen.expiresAt)
        .where("expires_at", "<=", now)
        .set({ token, expires_at: expiresAt, late: late ? 1 : 0 })
        .returningAll()
        .executeTakeFirst();
      return row && readDelivery(row);
    },
    async beginPost(held, expiresAt, announcement) {
      const told = announcement === null ? null : JSON.stringify(announcement);
      const change = heldRow(db, held).set((eb) => ({
        unsure: eb("unsure", "+", 1),
        expires_at: expiresAt,
        announcement: told,
      }));
      return (await change.executeTakeFirst()).numUpdatedRows > 0n;
    },
    async notPosted(held, until) {
      await heldRow(db, held)
        .set((eb) => ({ unsure: eb("unsure", "-", 1), expires_at: until }))
        .execute();
    },
    async release(held, until) {
      await heldRow(db, held).set({ expires_at: until }).execute();
    },
    async markSent({ destination, slot }, messageTs) {
      const row = db
        .updateTable("delivery")
        .where(belongsTo(destination))
        .where("slot", "=", slot)
        .where("state", "<>", "sent");
      const { numUpdatedRows } = await row.set({ state: "sent", message_ts: messageTs, unsure: 0 }).executeTakeFirst();
      if (numUpdatedRows > 0n) return true;
      const standing = await find(destination, slot);
      return standing === undefined || standing.messageTs === messageTs;
    },
    async markSilent(held) {
      return (
        (await heldRow(db, held).set({ state: "silent", announcement: null }).executeTakeFirst()).numUpdatedRows > 0n
      );
    },
    async listFrom(localDate) {
      const rows = db
        .selectFrom("delivery")
        .selectAll()
        .where((eb) => eb.or([eb("local_date", ">=", localDate), eb("local_date", "is", null)]));
      return (await rows.execute()).map(readDelivery);
    },
    async lastAnnouncement(destination) {
      const told = db
        .selectFrom("delivery")
        .select("announcement")
        .where(belongsTo(destination))
        .where("state", "=", "sent");
      const row = await told
        .where("announcement", "is not", null)
        .orderBy("local_date", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.announcement ? (JSON.parse(row.announcement) as Announcement) : undefined;
    },
  };
}

/** An update of the row that a token holds. */
function heldRow(db: Kysely<Tables>, { destination, slot, token }: HeldClaim) {
  const row = db.updateTable("delivery").where(belongsTo(destination)).where("slot", "=", slot);
  return row.where("state", "=", "claimed").where("token", "=", token);
}

function toNewRow({ destination, slot, token, now, expiresAt, late }: Claim): DeliveryTable {
  return {
    ...toColumns(destination),
    slot,
    local_date: DATE.test(slot) ? slot : null,
    state: "claimed",
    token,
    claimed_at: now,
    expires_at: expiresAt,
    unsure: 0,
    message_ts: null,
    late: late ? 1 : 0,
    announcement: null,
  };
}

export function readDelivery(row: Selectable<DeliveryTable>): Delivery {
  const { slot, state, token, unsure } = row;
  return {
    destination: toDestination(row),
    slot,
    state,
    token,
    claimedAt: row.claimed_at,
    expiresAt: row.expires_at,
    unsure,
    messageTs: row.message_ts,
    late: row.late === 1,
    announcement: row.announcement === null ? null : (JSON.parse(row.announcement) as Announcement),
  };
}
