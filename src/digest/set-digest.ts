import { isDeepStrictEqual } from "node:util";
import type { Destination, Subscription } from "../domain/subscription.ts";
import { localDateAt } from "../time/local-time.ts";
import { buildSubscription } from "./build-subscription.ts";
import type { DigestDeps } from "./digest-deps.ts";
import { type Access, findRefusal, type RefusalReason } from "./permission.ts";
import {
  buildDefaults,
  type DigestSettings,
  type DigestSettingsPatch,
  type Profile,
  pickSettings,
} from "./settings.ts";

/** Who wishes something of a destination. */
export interface Wish {
  readonly destination: Destination;
  /** Id of the person. */
  readonly person: string;
  readonly access: Access;
}

export type SetDigestOutcome =
  | {
      readonly kind: "set";
      readonly subscription: Subscription;
      /** `none`: it was set just so already, and runs; nothing was saved. `first`: none was set before. */
      readonly change: "first" | "some" | "none";
    }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

/**
 * Sets the digest of a destination, or changes it: what the patch does not name stays as it was, or takes its default. A
 * digest that was paused runs again. One that is set just so already stays untouched, with whoever set it.
 * @param readProfile asked only where nothing is set yet
 */
export async function setDigest(
  deps: DigestDeps,
  { destination, person, access }: Wish,
  patch: DigestSettingsPatch,
  readProfile: () => Promise<Profile>,
): Promise<SetDigestOutcome> {
  const reason = findRefusal(access);
  if (reason !== undefined) return { kind: "refused", reason };
  const previous = await deps.store.subscriptions.find(destination);
  const merged = { ...(previous ?? buildDefaults(destination, await readProfile(), deps.zone)), ...patch };
  const settings = { ...pickSettings(merged), daysOff: dropPast(merged, deps.now()) };
  if (previous !== undefined && previous.paused === null && isSame(settings, previous, deps.now()))
    return { kind: "set", subscription: previous, change: "none" };
  const subscription = buildSubscription(settings, previous, person, deps.makeId(), deps.now());
  await deps.store.subscriptions.save(subscription);
  return { kind: "set", subscription, change: previous === undefined ? "first" : "some" };
}

function isSame(settings: DigestSettings, previous: Subscription, now: number): boolean {
  return isDeepStrictEqual(settings, { ...pickSettings(previous), daysOff: dropPast(previous, now) });
}

/** Days off that are over say nothing any more. */
function dropPast({ daysOff, zone }: DigestSettings, now: number): DigestSettings["daysOff"] {
  const today = localDateAt(now, zone);
  return daysOff.filter(({ end }) => end >= today);
}

/** What is set for a destination, or what would be by default. */
export async function loadSettings(
  { store, zone }: Pick<DigestDeps, "store" | "zone">,
  destination: Destination,
  readProfile: () => Promise<Profile>,
): Promise<DigestSettings> {
  const stored = await store.subscriptions.find(destination);
  return stored ?? buildDefaults(destination, await readProfile(), zone);
}
