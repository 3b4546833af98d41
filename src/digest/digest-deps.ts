import type { Concept } from "../domain/concept.ts";
import type { Ledger } from "../domain/obligation.ts";
import type { StateStore } from "../ports/state-store.ts";

/** What digests, snoozes and settings are kept in. */
export type DigestStore = Pick<StateStore, "subscriptions" | "snoozes" | "deliveries">;

/** What the use cases of digests and entries work on. */
export interface DigestDeps {
  readonly store: DigestStore;
  /** The ledger as it stands on an ISO date. */
  readonly ledger: (today: string) => Ledger;
  /** The bodies by which an actor is recognised. */
  readonly concepts: readonly Concept[];
  /** The IANA zone for people who are known to live in none. */
  readonly zone: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Makes the id of a new subscription. */
  readonly makeId: () => string;
}
