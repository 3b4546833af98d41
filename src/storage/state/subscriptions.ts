import type { Kysely, Selectable } from "kysely";
import type { Language } from "../../domain/language.ts";
import type { DayRange, DigestDays, Pause, Subscription } from "../../domain/subscription.ts";
import type { Subscriptions } from "../../ports/state-store.ts";
import type { SubscriptionTable, Tables } from "../tables.ts";
import { belongsTo, toColumns, toDestination } from "./destination.ts";

export function createSubscriptions(db: Kysely<Tables>): Subscriptions {
  return {
    async save(subscription) {
      const row = toRow(subscription);
      await db
        .insertInto("subscription")
        .values(row)
        .onConflict((oc) => oc.columns(["team", "kind", "destination"]).doUpdateSet(row))
        .execute();
    },
    async find(destination) {
      const row = await db.selectFrom("subscription").selectAll().where(belongsTo(destination)).executeTakeFirst();
      return row && readSubscription(row);
    },
    async list(team) {
      const all = db.selectFrom("subscription").selectAll().orderBy("created_at").orderBy("id");
      return (await (team === undefined ? all : all.where("team", "=", team)).execute()).map(readSubscription);
    },
    async remove(destination) {
      const { numDeletedRows } = await db.deleteFrom("subscription").where(belongsTo(destination)).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    async pause(destination, pause) {
      const change = db
        .updateTable("subscription")
        .set(toPauseColumns(pause))
        .where(belongsTo(destination))
        .where("paused_at", "is", null);
      return (await change.executeTakeFirst()).numUpdatedRows > 0n;
    },
    async markTold(destination, pausedAt) {
      await db
        .updateTable("subscription")
        .set({ paused_told: 1 })
        .where(belongsTo(destination))
        .where("paused_at", "=", pausedAt)
        .execute();
    },
  };
}

/** The days as they are stored; a program that knows of no days off has written none. */
type StoredDays = DigestDays & { readonly except?: readonly DayRange[] };

function toRow(subscription: Subscription): SubscriptionTable {
  const { id, language, time, zone, horizon, actor, quiet, createdBy, createdAt, effectiveFrom } = subscription;
  const change = { changed_by: subscription.changedBy, changed_at: subscription.changedAt };
  const days = JSON.stringify({ ...subscription.days, except: subscription.daysOff } satisfies StoredDays);
  const settings = { id, language, time, zone, days, horizon, actor, quiet };
  const origin = { created_by: createdBy, created_at: createdAt, effective_from: effectiveFrom };
  return {
    ...toColumns(subscription.destination),
    ...settings,
    ...toPauseColumns(subscription.paused),
    ...origin,
    ...change,
  };
}

function toPauseColumns(pause: Pause | null): Pick<SubscriptionTable, "paused_reason" | "paused_at" | "paused_told"> {
  return {
    paused_reason: pause?.reason ?? null,
    paused_at: pause?.at ?? null,
    paused_told: pause?.told === true ? 1 : 0,
  };
}

export function readSubscription(row: Selectable<SubscriptionTable>): Subscription {
  const { id, time, zone, horizon, actor, quiet } = row;
  const { except: daysOff = [], ...days } = JSON.parse(row.days) as StoredDays;
  return {
    id,
    destination: toDestination(row),
    language: row.language as Language,
    time,
    zone,
    days,
    daysOff,
    horizon,
    actor,
    quiet,
    paused:
      row.paused_at === null
        ? null
        : { reason: row.paused_reason ?? "", at: row.paused_at, told: row.paused_told === 1 },
    createdBy: row.created_by,
    createdAt: row.created_at,
    changedBy: row.changed_by,
    changedAt: row.changed_at ?? row.created_at,
    effectiveFrom: row.effective_from,
  };
}
