import type { Announcement } from "../domain/delivery.ts";
import type { Digest } from "../domain/digest.ts";
import type { Snooze } from "../domain/snooze.ts";
import type { Destination } from "../domain/subscription.ts";
import { localDateAt } from "../time/local-time.ts";
import { buildDigest } from "./build-digest.ts";
import type { DigestDeps, DigestStore } from "./digest-deps.ts";
import { buildDefaults, type DigestSettings, type DigestSettingsPatch, type Profile } from "./settings.ts";

/** What is kept of a destination beside its settings: what was said about entries, and what was told last. */
export interface Kept {
  readonly snoozes: readonly Snooze[];
  readonly last: Announcement | undefined;
}

/** Whoever is new: nothing is kept of them. */
const NOBODY: Destination = { kind: "person", id: "", team: "" };
const NOTHING: Kept = { snoozes: [], last: undefined };

/** A digest as it would come, with the settings it goes by. */
export interface Preview {
  readonly digest: Digest;
  readonly settings: DigestSettings;
}

/** What the preview shall go by instead of what is set, or the running day. */
export interface PreviewWishes {
  readonly patch?: DigestSettingsPatch;
  /** ISO date; by default the running day in the zone of the settings. */
  readonly today?: string | undefined;
}

type Deps = Pick<DigestDeps, "ledger" | "concepts">;
type PreviewDeps = Deps & Pick<DigestDeps, "now" | "zone">;

/** What would come now to a destination; nothing is sent, nor noted as told. */
export async function previewDigest(
  deps: PreviewDeps & KeptIn,
  settings: DigestSettings,
  wishes: PreviewWishes = {},
): Promise<Preview> {
  return buildPreview(deps, settings, await loadKept(deps.store, settings.destination), wishes);
}

/** The first digest of somebody who has set nothing, and of whom nothing is kept. */
export function previewFirstDigest(deps: PreviewDeps, profile: Profile, wishes: PreviewWishes = {}): Preview {
  return buildPreview(deps, buildDefaults(NOBODY, profile, deps.zone), NOTHING, wishes);
}

/** The digest of a destination on a local date, after what it was told last. */
export async function loadDigest(
  { ledger, concepts, store }: Deps & KeptIn,
  settings: DigestSettings,
  localDate: string,
  late: boolean,
): Promise<Digest> {
  const kept = await loadKept(store, settings.destination);
  return buildDigest({ ledger: ledger(localDate), settings, ...kept, late, concepts });
}

interface KeptIn {
  readonly store: Pick<DigestStore, "snoozes" | "deliveries">;
}

async function loadKept({ snoozes, deliveries }: KeptIn["store"], destination: Destination): Promise<Kept> {
  const [list, last] = await Promise.all([snoozes.list(destination), deliveries.lastAnnouncement(destination)]);
  return { snoozes: list, last };
}

function buildPreview({ ledger, concepts, now }: PreviewDeps, set: DigestSettings, kept: Kept, wishes: PreviewWishes) {
  const settings = { ...set, ...wishes.patch };
  const today = wishes.today ?? localDateAt(now(), settings.zone);
  return { settings, digest: buildDigest({ ledger: ledger(today), settings, ...kept, late: false, concepts }) };
}
