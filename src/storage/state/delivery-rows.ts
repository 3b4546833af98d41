import type { Selectable } from "kysely";
import type { Announcement, Delivery, DeliveryMark } from "../../domain/delivery.ts";
import type { Claim } from "../../ports/state-store.ts";
import type { DeliveryTable } from "../tables.ts";
import { toColumns, toDestination } from "./destination.ts";

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Everything but what was told, which is a hundred times as large as the rest. */
export const MARK_COLUMNS = [
  "team",
  "kind",
  "destination",
  "slot",
  "state",
  "token",
  "claimed_at",
  "expires_at",
  "unsure",
  "message_ts",
  "late",
] as const satisfies readonly (keyof DeliveryTable)[];

export function toNewRow({ destination, slot, token, now, expiresAt, late }: Claim): DeliveryTable {
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

export function readMark(row: Pick<Selectable<DeliveryTable>, (typeof MARK_COLUMNS)[number]>): DeliveryMark {
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
  };
}

export function readDelivery(row: Selectable<DeliveryTable>): Delivery {
  return { ...readMark(row), announcement: readAnnouncement(row.announcement) };
}

export function readAnnouncement(text: string | null): Announcement | null {
  return text === null ? null : (JSON.parse(text) as Announcement);
}
