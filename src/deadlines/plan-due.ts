import type { Delivery } from "../domain/delivery.ts";
import type { Destination, DigestDays, Subscription } from "../domain/subscription.ts";
import { formatDestination, formatPauseSlot } from "./delivery-slot.ts";
import { isZone, localDateAt, localInstant, weekdayOf } from "./local-time.ts";

/** A message that should stand in Slack by now and, as far as the store knows, does not. */
export interface DueMessage {
  /** `digest`: the day's digest; `notice`: tells the owner that the subscription was paused. */
  readonly kind: "digest" | "notice";
  readonly destination: Destination;
  readonly subscription: Subscription;
  /** The local date of a digest. */
  readonly slot: string;
  /** Epoch ms. */
  readonly dueAt: number;
}

export interface Plan {
  /** Oldest first. */
  readonly due: readonly DueMessage[];
  /** Their zone is unknown to this machine, so they cannot be planned. */
  readonly broken: readonly Subscription[];
}

/**
 * Decides which messages are due.
 * @param now epoch ms
 * @param deliveries at least those of each subscription's local date and later, and all notices
 */
export function planDue(subscriptions: readonly Subscription[], now: number, deliveries: readonly Delivery[]): Plan {
  const books = groupByDestination(deliveries);
  const due: DueMessage[] = [];
  const broken: Subscription[] = [];
  for (const subscription of subscriptions) {
    if (subscription.paused === null && !isZone(subscription.zone)) broken.push(subscription);
    else {
      const message = subscription.paused === null ? planDigest(subscription, now) : planNotice(subscription);
      if (message && isOpen(message, now, books.get(formatDestination(message.destination)) ?? [])) due.push(message);
    }
  }
  return { due: due.sort(compareDue), broken };
}

/**
 * The digest of the local day that `now` lies in, when its time has come. Never another day's: at midnight what was
 * missed is past. A time that passed before the settings took effect is not made up for.
 */
export function planDigest(subscription: Subscription, now: number): DueMessage | undefined {
  const { destination, zone, time, days, effectiveFrom } = subscription;
  const slot = localDateAt(now, zone);
  if (!comesOn(days, slot)) return undefined;
  const dueAt = localInstant(slot, time, zone);
  if (dueAt === undefined || dueAt > now || dueAt < effectiveFrom) return undefined;
  return { kind: "digest", destination, subscription, slot, dueAt };
}

/** One notice to the person who made it, unless the paused destination is that very person or the person is unknown. */
function planNotice(subscription: Subscription): DueMessage | undefined {
  const { paused, createdBy, destination } = subscription;
  if (paused === null || paused.told || createdBy === null || destination.kind === "person") return undefined;
  const owner: Destination = { kind: "person", id: createdBy, team: destination.team };
  const slot = formatPauseSlot(subscription, paused.at);
  return { kind: "notice", destination: owner, subscription, slot, dueAt: paused.at };
}

function comesOn(days: DigestDays, date: string): boolean {
  if (days.every === "daily") return true;
  const weekday = weekdayOf(date);
  return days.every === "weekdays" ? weekday <= 5 : weekday === days.weekday;
}

/**
 * Nobody has sent it, nobody is at it. Where a later day's digest already stands, the clock was set back or the zone was
 * changed: the earlier day is over for this destination.
 */
function isOpen(message: DueMessage, now: number, book: readonly Delivery[]): boolean {
  if (message.kind === "digest" && book.some(({ slot }) => isDate(slot) && slot > message.slot)) return false;
  const standing = book.find(({ slot }) => slot === message.slot);
  return standing === undefined || (standing.state === "claimed" && standing.expiresAt <= now);
}

const isDate = (slot: string): boolean => /^\d{4}-/u.test(slot);

function groupByDestination(deliveries: readonly Delivery[]): Map<string, Delivery[]> {
  const groups = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const key = formatDestination(delivery.destination);
    const group = groups.get(key);
    if (group) group.push(delivery);
    else groups.set(key, [delivery]);
  }
  return groups;
}

/** Oldest first; ties by name, so that the order is the same at every wake. */
function compareDue(a: DueMessage, b: DueMessage): number {
  return a.dueAt - b.dueAt || (formatDestination(a.destination) < formatDestination(b.destination) ? -1 : 1);
}
