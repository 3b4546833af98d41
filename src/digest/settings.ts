import type { Language } from "../domain/language.ts";
import type { Destination, Subscription } from "../domain/subscription.ts";

/** What a person sets. */
export type DigestSettings = Pick<
  Subscription,
  "destination" | "language" | "time" | "zone" | "days" | "daysOff" | "horizon" | "actor" | "quiet"
>;

/** What a person wishes; what is absent stays as it was, or takes its default. */
export type DigestSettingsPatch = Partial<Omit<DigestSettings, "destination">>;

/** How far ahead a digest may look. */
export const MIN_HORIZON_DAYS = 1;
export const MAX_HORIZON_DAYS = 3650;

/** How many ranges of days off one digest has, and how many days one of them. */
export const MAX_RANGES_OFF = 12;
export const MAX_DAYS_OFF = 100;

/** What is set before anybody has set anything. Zone and language come from the person. */
const DEFAULTS = {
  time: "09:00",
  days: { every: "daily" },
  daysOff: [],
  horizon: 90,
  actor: null,
  quiet: "line",
} as const;

/** What is known of a person before they have set anything. */
export interface Profile {
  readonly language: Language;
  /** IANA zone; undefined where nobody knows it. */
  readonly zone: string | undefined;
}

/** The settings of a destination that nobody has set. @param zone for whoever's own zone is not known */
export function buildDefaults(destination: Destination, profile: Profile, zone: string): DigestSettings {
  return { ...DEFAULTS, destination, language: profile.language, zone: profile.zone ?? zone };
}

/** The settings alone of a subscription. */
export function pickSettings(settings: DigestSettings): DigestSettings {
  const { destination, language, time, zone, days, daysOff, horizon, actor, quiet } = settings;
  return { destination, language, time, zone, days, daysOff, horizon, actor, quiet };
}
