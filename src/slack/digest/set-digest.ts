import { buildSubscription, type DigestSettings } from "../../digest/build-subscription.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination } from "../../domain/subscription.ts";
import { channelDigestSet, inviteFirst, membersOnly, ownDigestSet } from "../../messages/digest-settings.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { checkChannel } from "../platform/check-channel.ts";
import type { DeadlineDeps, DigestStore } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";
import { DIGEST_DEFAULTS, formatStandingSettings } from "./digest-settings.ts";
import type { DigestSettingsPatch } from "./parse-digest.ts";

/** One wish about digests, with all that is needed to answer it. */
export interface DigestContext {
  readonly place: Place;
  readonly language: Language;
  readonly parts: DeadlineDeps;
  readonly store: DigestStore;
  readonly context: ListenerContext;
}

/** Why a person may not change a destination's digest. Nothing has been stored then. */
export async function findRefusal(
  { place, context, language }: DigestContext,
  destination: Destination,
  wish: "on" | "off",
  invite: Message = inviteFirst,
): Promise<string | undefined> {
  if (destination.kind === "person") return undefined;
  const access = await checkChannel(context.client, place.channel, place.user);
  if (access === "not_a_member") return formatMessage(membersOnly, language);
  // A channel that has removed the bot may still switch its digest off.
  if (access === "ok" || wish === "off") return undefined;
  return formatMessage(invite, language, { invite: code("/invite @wsis") });
}

/** Sets a digest: what is not wished stays as it was, or takes its default. Everybody in a channel is to read of it. */
export async function setDigest(
  digestContext: DigestContext,
  destination: Destination,
  settingsPatch: DigestSettingsPatch,
): Promise<Reply> {
  const { place, language, parts, store, context } = digestContext;
  const previous = await store.subscriptions.find(destination);
  const settings = { ...(previous ?? (await defaultsFor(digestContext, destination))), ...settingsPatch, destination };
  const now = parts.now();
  const subscription = buildSubscription(pickSettings(settings), previous, place.user, parts.makeId(), now);
  await store.subscriptions.save(subscription);
  const standing = formatStandingSettings(subscription, context.app.library.concepts, now, language);
  if (destination.kind === "person") return say(`${formatMessage(ownDigestSet, language)} ${standing}`);
  const lead = formatMessage(channelDigestSet, language, { person: `<@${place.user}>` });
  return { ...say(`${lead} ${standing}`), inChannel: true };
}

/** What a destination's digest is before anybody has set anything. */
export async function defaultsFor(
  { place, language, parts, context }: DigestContext,
  destination: Destination,
): Promise<DigestSettings> {
  const zone = (await context.locales.zoneOf(place.user)) ?? parts.zone;
  return { ...DIGEST_DEFAULTS, destination, language, zone };
}

function pickSettings(settings: DigestSettings): DigestSettings {
  const { destination, language, time, zone, days, horizon, actor, quiet } = settings;
  return { destination, language, time, zone, days, horizon, actor, quiet };
}
