import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import type { DigestDeps } from "../../src/digest/digest-deps.ts";
import type { Wish } from "../../src/digest/set-digest.ts";
import type { Profile } from "../../src/digest/settings.ts";
import { createFakeDigestStore, type FakeDigestStore } from "../fixtures/fake-digest-store.ts";
import { library, sources } from "./simulate.ts";

/** Half past one in Zurich on the tenth, still the ninth in New York. */
export const NOW = Date.parse("2026-10-09T23:30:00Z");

export const CHANNEL = { kind: "channel", id: "C1", team: "T1" } as const;
export const WISH: Wish = { destination: CHANNEL, person: "U1", access: "ok" };

/** The use cases' world: a store in memory, the bundled ledger, a clock that stands. */
export function createUseCaseDeps(): DigestDeps & { readonly store: FakeDigestStore } {
  return {
    store: createFakeDigestStore(),
    ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
    concepts: library.concepts,
    zone: "Europe/Zurich",
    now: () => NOW,
    makeId: () => "s1",
  };
}

export const profile =
  (zone?: string): (() => Promise<Profile>) =>
  async () => ({ language: "fr", zone });

/** For where nothing may be asked. */
export const noProfile = (): Promise<Profile> => Promise.reject(new Error("the profile was read"));
