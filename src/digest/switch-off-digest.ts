import type { DigestDeps } from "./digest-deps.ts";
import { findOffRefusal, type RefusalReason } from "./permission.ts";
import type { Wish } from "./set-digest.ts";

export type SwitchOffOutcome =
  | { readonly kind: "off" }
  /** There was none. */
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

/** Switches the digest of a destination off. What was said about its entries stays. */
export async function switchOffDigest(
  { store }: Pick<DigestDeps, "store">,
  { destination, access }: Pick<Wish, "destination" | "access">,
): Promise<SwitchOffOutcome> {
  const reason = findOffRefusal(access);
  if (reason !== undefined) return { kind: "refused", reason };
  return { kind: (await store.subscriptions.remove(destination)) ? "off" : "none" };
}
