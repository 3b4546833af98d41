import type { Concept } from "../domain/concept.ts";
import type { Language } from "../domain/language.ts";
import type { DigestDays, Subscription } from "../domain/subscription.ts";
import {
  allBodies,
  everyDay,
  onceAWeek,
  onWeekdays,
  quietLine,
  quietSilence,
  reasonArchived,
  reasonGone,
  reasonRemoved,
  reasonZone,
  settingsLine,
} from "./digest-settings.ts";
import { formatMessage, type Message } from "./format-message.ts";

type Settings = Pick<Subscription, "language" | "time" | "zone" | "days" | "horizon" | "actor" | "quiet">;

/** What a digest is set to, as one sentence. */
export function formatSettings(settings: Settings, concepts: readonly Concept[], language: Language): string {
  const { time, zone, horizon, actor, quiet } = settings;
  return formatMessage(settingsLine, language, {
    days: formatDays(settings.days, language),
    time,
    zone,
    language: nameLanguage(settings.language, language),
    horizon,
    actor: actor === null ? formatMessage(allBodies, language) : nameBody(actor, concepts, language),
    quiet: formatMessage(quiet === "line" ? quietLine : quietSilence, language),
  });
}

const REASONS: Readonly<Record<string, Message>> = {
  is_archived: reasonArchived,
  not_in_channel: reasonRemoved,
  unknown_zone: reasonZone,
};

/** Why a digest is paused, in a person's words. */
export function formatPauseReason({ paused, zone }: Subscription, language: Language): string {
  return formatMessage(REASONS[paused?.reason ?? ""] ?? reasonGone, language, { zone });
}

/** The name of one of the six languages, in another of them. */
export function nameLanguage(named: Language, language: Language): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(named) ?? named;
}

/** On which days a digest comes: "every day", "weekly (Monday)". */
export function formatDays(days: DigestDays, language: Language): string {
  if (days.every !== "weekly") return formatMessage(days.every === "daily" ? everyDay : onWeekdays, language);
  // 4 January 1970 was a Sunday.
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(1970, 0, 4 + days.weekday)),
  );
  return formatMessage(onceAWeek, language, { weekday });
}

function nameBody(id: string, concepts: readonly Concept[], language: Language): string {
  const names = concepts.find((concept) => concept.id === id)?.names[language];
  return names?.acronyms[0] ?? names?.name ?? id;
}
