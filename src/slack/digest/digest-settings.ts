import { findNextDate, type StandingDigest } from "../../digest/list-digests.ts";
import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Subscription } from "../../domain/subscription.ts";
import { isPaused } from "../../messages/digest-pause.ts";
import {
  channelDigest,
  howToSet,
  nextComes,
  noChannelDigest,
  noOwnDigest,
  ownDigestSet,
} from "../../messages/digest-settings.ts";
import { formatDay } from "../../messages/format-digest.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatPauseReason, formatSettings } from "../../messages/format-settings.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { code } from "../platform/say.ts";

/** How to set, stop and try a digest, in commands. */
export function formatHowTo(where: "here" | "me", language: Language): string {
  const on = code(`/wsis digest ${where} on 09:00 Europe/Zurich weekdays`);
  const [off, test] = [code(`/wsis digest ${where} off`), code(`/wsis digest ${where} test`)];
  return formatMessage(howToSet, language, { on, off, test });
}

/** The settings of one destination as mrkdwn; that there are none, where there are none. */
export function formatStanding(
  { destination: { kind }, subscription }: StandingDigest,
  concepts: readonly Concept[],
  now: number,
  language: Language,
): string {
  if (subscription === undefined) return formatMessage(kind === "channel" ? noChannelDigest : noOwnDigest, language);
  const lead = formatMessage(kind === "channel" ? channelDigest : ownDigestSet, language);
  return `${lead} ${formatStandingSettings(subscription, concepts, now, language)}`;
}

/** What is set, and when the next one comes or why none does. */
export function formatStandingSettings(
  subscription: Subscription,
  concepts: readonly Concept[],
  now: number,
  language: Language,
): string {
  const settings = `${escapeMrkdwn(formatSettings(subscription, concepts, language))}.`;
  if (subscription.paused !== null) {
    const on = code(`/wsis digest ${subscription.destination.kind === "channel" ? "here" : "me"} on`);
    const reason = escapeMrkdwn(formatPauseReason(subscription, language));
    return `${settings} ${formatMessage(isPaused, language, { reason, on })}`;
  }
  const date = findNextDate(subscription, now);
  if (date === undefined) return settings;
  const next = formatMessage(nextComes, language, { date: formatDay(date, language), time: subscription.time });
  return `${settings} ${next}`;
}
