import type { DeliveryMark } from "../domain/delivery.ts";
import type { Destination, Subscription } from "../domain/subscription.ts";
import { groupBy } from "../text/group-by.ts";
import { isZone, localDateAt, localInstant, weekdayOf } from "../time/local-time.ts";
import { formatDestination, formatPauseSlot } from "./delivery-slot.ts";

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
export function planDue(
  subscriptions: readonly Subscription[],
  now: number,
  deliveries: readonly DeliveryMark[],
): Plan {
  const books = groupBy(deliveries, ({ destination }) => formatDestination(destination));
  const dateIn = rememberDates(now);
  const due: DueMessage[] = [];
  const broken: Subscription[] = [];
  const open = (destination: Destination, slot: string) =>
    isOpen(books.get(formatDestination(destination)) ?? [], slot, now);
  for (const subscription of subscriptions) {
    const { paused, zone, destination } = subscription;
    if (paused === null && !isZone(zone)) {
      broken.push(subscription);
      continue;
    }
    // Most are done for the day: the dear arithmetic of local times comes last.
    const isDone = paused === null && !open(destination, dateIn(zone));
    const message = isDone ? undefined : paused === null ? planDigest(subscription, now) : planNotice(subscription);
    if (message && open(message.destination, message.slot)) due.push(message);
  }
  return { due: due.sort(compareDue), broken };
}

/**
 * The digest of the local day that `now` lies in, when its time has come. Never another day's: at midnight what was
 * missed is past. A time that passed before the settings took effect is not made up for.
 */
export function planDigest(subscription: Subscription, now: number): DueMessage | undefined {
  const { destination, zone, time, effectiveFrom } = subscription;
  const slot = localDateAt(now, zone);
  if (!comesOn(subscription, slot)) return undefined;
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

/** Whether a digest comes on an ISO date. */
export function comesOn({ days, daysOff }: Pick<Subscription, "days" | "daysOff">, date: string): boolean {
  if (daysOff.some(({ start, end }) => start <= date && date <= end)) return false;
  if (days.every === "daily") return true;
  const weekday = weekdayOf(date);
  return days.every === "weekdays" ? weekday <= 5 : weekday === days.weekday;
}

/**
 * Nobody has sent it, nobody is at it. Where a later day's digest already stands, the clock was set back or the zone was
 * changed: the earlier day is over for this destination.
 */
function isOpen(book: readonly DeliveryMark[], slot: string, now: number): boolean {
  if (isDate(slot) && book.some((other) => isDate(other.slot) && other.slot > slot)) return false;
  const standing = book.find((other) => other.slot === slot);
  return standing === undefined || (standing.state === "claimed" && standing.expiresAt <= now);
}

const isDate = (slot: string): boolean => /^\d{4}-/u.test(slot);

/** The local date at one instant, worked out once for each zone. */
function rememberDates(now: number): (zone: string) => string {
  const dates = new Map<string, string>();
  return (zone) => {
    const date = dates.get(zone) ?? localDateAt(now, zone);
    dates.set(zone, date);
    return date;
  };
}

/** Oldest first; ties by name, so that the order is the same at every wake. */
function compareDue(a: DueMessage, b: DueMessage): number {
  return a.dueAt - b.dueAt || (formatDestination(a.destination) < formatDestination(b.destination) ? -1 : 1);
}
