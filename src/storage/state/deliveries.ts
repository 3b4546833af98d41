import type { Kysely } from "kysely";
import type { DeliveryMark } from "../../domain/delivery.ts";
import type { Deliveries, HeldClaim } from "../../ports/state-store.ts";
import type { Tables } from "../tables.ts";
import { findLastAnnouncement, forgetEarlier } from "./announcements.ts";
import {
  beginPost,
  claimSlot,
  endInSilence,
  findDelivery,
  releaseClaim,
  takeOverClaim,
  uncountPost,
} from "./claims.ts";
import { MARK_COLUMNS, readMark } from "./delivery-rows.ts";
import { belongsTo } from "./destination.ts";

/** Every change that must hold is one statement, so that it is atomic in both databases without a transaction around it. */
export function createDeliveries(db: Kysely<Tables>): Deliveries {
  return {
    find: (destination, slot) => findDelivery(db, destination, slot),
    claim: (claim) => claimSlot(db, claim),
    takeOver: (seen, claim) => takeOverClaim(db, seen, claim),
    beginPost: (held, expiresAt, announcement) => beginPost(db, held, expiresAt, announcement),
    notPosted: (held, until) => uncountPost(db, held, until),
    release: (held, until) => releaseClaim(db, held, until),
    markSent: (held, messageTs) => markSent(db, held, messageTs),
    markSilent: (held) => endInSilence(db, held),
    listFrom: (localDate) => listMarks(db, localDate),
    lastAnnouncement: (destination) => findLastAnnouncement(db, destination),
  };
}

/** Marked first, in one statement: what is forgotten after it is only what nobody needs any more. */
async function markSent(db: Kysely<Tables>, { destination, slot }: HeldClaim, messageTs: string): Promise<boolean> {
  const row = db
    .updateTable("delivery")
    .where(belongsTo(destination))
    .where("slot", "=", slot)
    .where("state", "<>", "sent");
  const { numUpdatedRows } = await row.set({ state: "sent", message_ts: messageTs, unsure: 0 }).executeTakeFirst();
  const standing = numUpdatedRows > 0n ? undefined : await findDelivery(db, destination, slot);
  await forgetEarlier(db, destination, slot);
  return standing === undefined || standing.messageTs === messageTs;
}

async function listMarks(db: Kysely<Tables>, localDate: string): Promise<DeliveryMark[]> {
  const rows = db
    .selectFrom("delivery")
    .select(MARK_COLUMNS)
    .where((eb) => eb.or([eb("local_date", ">=", localDate), eb("local_date", "is", null)]));
  return (await rows.execute()).map(readMark);
}
