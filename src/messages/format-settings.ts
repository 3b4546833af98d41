import type { Concept } from "../domain/concept.ts";
import type { Language } from "../domain/language.ts";
import type { DigestDays, Subscription } from "../domain/subscription.ts";
import { reasonArchived, reasonGone, reasonRemoved, reasonZone } from "./digest-pause.ts";
import {
  allBodies,
  everyDay,
  exceptOn,
  onceAWeek,
  onWeekdays,
  quietLine,
  quietSilence,
  settingsLine,
} from "./digest-settings.ts";
import { formatSpan } from "./format-due.ts";
import { formatMessage, type Message } from "./format-message.ts";
import { joinNames } from "./punctuation.ts";

type Settings = Pick<Subscription, "language" | "time" | "zone" | "days" | "daysOff" | "horizon" | "actor" | "quiet">;

/** What a digest is set to, as one sentence. */
export function formatSettings(settings: Settings, concepts: readonly Concept[], language: Language): string {
  const { time, zone, horizon, actor, quiet } = settings;
  return formatMessage(settingsLine, language, {
    days: [formatDays(settings.days, language), ...formatDaysOff(settings.daysOff, language)].join(
      language === "zh" ? "，" : " ",
    ),
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

/** "except 24 December 2026 – 3 January 2027"; nothing where there are no days off. */
function formatDaysOff(ranges: Settings["daysOff"], language: Language): string[] {
  if (ranges.length === 0) return [];
  const spans = ranges.map((range) => formatSpan({ ...range, place: null }, language));
  return [formatMessage(exceptOn, language, { days: joinNames(spans, language) })];
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

/** A body as a list to choose from names it: "ITU – International Telecommunication Union". */
export function spellBody({ names }: Concept, language: Language): string {
  const { acronyms, name } = names[language];
  return [...acronyms.slice(0, 1).filter((acronym) => acronym !== name), name].join(" – ");
}

function nameBody(id: string, concepts: readonly Concept[], language: Language): string {
  const names = concepts.find((concept) => concept.id === id)?.names[language];
  return names?.acronyms[0] ?? names?.name ?? id;
}
