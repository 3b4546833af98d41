import type { Kysely } from "kysely";
import type { Announcement, Delivery } from "../../domain/delivery.ts";
import type { Destination } from "../../domain/subscription.ts";
import type { Claim, HeldClaim } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";
import { readDelivery, toNewRow } from "./delivery-rows.ts";
import { belongsTo } from "./destination.ts";

const KEY = ["team", "kind", "destination", "slot"] as const;

export async function findDelivery(
  db: Kysely<Tables>,
  destination: Destination,
  slot: string,
): Promise<Delivery | undefined> {
  const rows = db.selectFrom("delivery").selectAll().where(belongsTo(destination)).where("slot", "=", slot);
  const row = await rows.executeTakeFirst();
  return row && readDelivery(row);
}

export async function claimSlot(db: Kysely<Tables>, claim: Claim): Promise<Delivery> {
  const row = toNewRow(claim);
  const insert = db
    .insertInto("delivery")
    .values(row)
    .onConflict((oc) => oc.columns(KEY).doNothing());
  if (((await insert.executeTakeFirst()).numInsertedOrUpdatedRows ?? 0n) > 0n) return readDelivery(row);
  // Between the two statements the row may have gone (a purge): then it counts as somebody else's until the next wake.
  return (await findDelivery(db, claim.destination, claim.slot)) ?? readDelivery({ ...row, token: "" });
}

export async function takeOverClaim(
  db: Kysely<Tables>,
  seen: Delivery,
  { token, now, expiresAt, late }: Claim,
): Promise<Delivery | undefined> {
  const row = await heldRow(db, seen)
    .where("expires_at", "=", seen.expiresAt)
    .where("expires_at", "<=", now)
    .set({ token, expires_at: expiresAt, late: late ? 1 : 0 })
    .returningAll()
    .executeTakeFirst();
  return row && readDelivery(row);
}

export async function beginPost(
  db: Kysely<Tables>,
  held: HeldClaim,
  expiresAt: number,
  announcement: Announcement | null,
): Promise<boolean> {
  const told = announcement === null ? null : JSON.stringify(announcement);
  const change = heldRow(db, held).set((eb) => ({
    unsure: eb("unsure", "+", 1),
    expires_at: expiresAt,
    announcement: told,
  }));
  return (await change.executeTakeFirst()).numUpdatedRows > 0n;
}

export async function uncountPost(db: Kysely<Tables>, held: HeldClaim, until: number): Promise<void> {
  await heldRow(db, held)
    .set((eb) => ({ unsure: eb("unsure", "-", 1), expires_at: until }))
    .execute();
}

export async function releaseClaim(db: Kysely<Tables>, held: HeldClaim, until: number): Promise<void> {
  await heldRow(db, held).set({ expires_at: until }).execute();
}

export async function endInSilence(db: Kysely<Tables>, held: HeldClaim): Promise<boolean> {
  const change = heldRow(db, held).set({ state: "silent", announcement: null });
  return (await change.executeTakeFirst()).numUpdatedRows > 0n;
}

/** An update of the row that a token holds. */
function heldRow(db: Kysely<Tables>, { destination, slot, token }: HeldClaim) {
  const row = db.updateTable("delivery").where(belongsTo(destination)).where("slot", "=", slot);
  return row.where("state", "=", "claimed").where("token", "=", token);
}
