import { buildSubscription } from "../../deadlines/build-subscription.ts";
import { localDateAt } from "../../deadlines/local-time.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination, Subscription } from "../../domain/subscription.ts";
import { silentToday } from "../../messages/digest.ts";
import {
  badHorizon,
  badTime,
  badWord,
  badZone,
  channelDigestOff,
  channelDigestSet,
  inviteFirst,
  membersOnly,
  noChannelDigest,
  noOwnDigest,
  noStore,
  ownDigestOff,
  ownDigestSet,
} from "../../messages/digest-settings.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { buildDigestMessage } from "../blocks/digest.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";
import { type DigestProblem, type DigestRequest, type DigestWishes, parseDigest } from "../commands/parse-digest.ts";
import type { ListenerContext } from "../listener.ts";
import { checkChannel } from "./check-channel.ts";
import type { DeadlineParts, DigestStore } from "./deadline-parts.ts";
import { readDigest } from "./digest-content.ts";
import { DIGEST_DEFAULTS, formatHowTo, formatStanding, formatStandingSettings } from "./digest-settings.ts";
import { destinationOf, type Place } from "./place.ts";
import { code, type Reply, say } from "./say.ts";

/** One command about digests, with all it needs. */
interface Desk {
  readonly place: Place;
  readonly language: Language;
  readonly parts: DeadlineParts;
  readonly store: DigestStore;
  readonly context: ListenerContext;
}

/** `/wsis digest …`. Changes of a channel's digest are said in the channel, everything else to the asker. */
export async function replyDigest(
  words: string,
  place: Place,
  language: Language,
  parts: DeadlineParts,
  context: ListenerContext,
): Promise<Reply> {
  const { store } = parts;
  if (store === null) return say(formatMessage(noStore, language));
  const desk: Desk = { place, language, parts, store, context };
  const request = parseDigest(words, context.app.library.concepts);
  if (request.kind === "problem") return say(formatProblem(request, language));
  if (request.kind === "list") return list(desk);
  const destination = destinationOf(place, request.where);
  if (request.kind === "test") return test(desk, destination);
  const refusal = await findRefusal(desk, destination, request.kind);
  if (refusal !== undefined) return say(refusal);
  return request.kind === "off" ? switchOff(desk, destination) : switchOn(desk, destination, request.wishes);
}

/** Why a person may not change a destination's digest. Nothing has been stored then. */
async function findRefusal(
  { place, context, language }: Desk,
  destination: Destination,
  wish: "on" | "off",
): Promise<string | undefined> {
  if (destination.kind === "person") return undefined;
  const access = await checkChannel(context.client, place.channel, place.user);
  if (access === "not_a_member") return formatMessage(membersOnly, language);
  // A channel that has removed the bot may still switch its digest off.
  if (access === "ok" || wish === "off") return undefined;
  return formatMessage(inviteFirst, language, { invite: code("/invite @wsis") });
}

async function switchOn(desk: Desk, destination: Destination, wishes: DigestWishes): Promise<Reply> {
  const { place, language, parts, store, context } = desk;
  const previous = await store.subscriptions.find(destination);
  const settings = { ...(previous ?? (await defaultsFor(desk, destination))), ...wishes, destination };
  const now = parts.now();
  const subscription = buildSubscription(pickSettings(settings), previous, place.user, parts.makeId(), now);
  await store.subscriptions.save(subscription);
  const standing = formatStandingSettings(subscription, context.app.library.concepts, now, language);
  if (destination.kind === "person") return say(`${formatMessage(ownDigestSet, language)} ${standing}`);
  const lead = formatMessage(channelDigestSet, language, { person: `<@${place.user}>` });
  return { ...say(`${lead} ${standing}`), inChannel: true };
}

async function switchOff({ place, language, store }: Desk, destination: Destination): Promise<Reply> {
  const isChannel = destination.kind === "channel";
  if (!(await store.subscriptions.remove(destination)))
    return say(formatMessage(isChannel ? noChannelDigest : noOwnDigest, language));
  if (!isChannel) return say(formatMessage(ownDigestOff, language));
  return { ...say(formatMessage(channelDigestOff, language, { person: `<@${place.user}>` })), inChannel: true };
}

/** What is set here, and for the asker. */
async function list({ place, language, parts, store, context }: Desk): Promise<Reply> {
  const here = destinationOf(place, null);
  const all = here.kind === "person" ? [here] : [here, destinationOf(place, "me")];
  const found = await Promise.all(all.map((destination) => store.subscriptions.find(destination)));
  const lines = all.map(({ kind }, i) =>
    formatStanding(found[i], kind, context.app.library.concepts, parts.now(), language),
  );
  return say([...lines, formatHowTo(here.kind === "channel" ? "here" : "me", language)].join("\n"));
}

/** What would come now, for the asker alone; nothing is noted as told. */
async function test(desk: Desk, destination: Destination): Promise<Reply> {
  const { parts, store, context, language } = desk;
  const now = parts.now();
  const stored = await store.subscriptions.find(destination);
  const subscription = stored ?? buildDraft(await defaultsFor(desk, destination), now);
  const { library } = context.app;
  const date = localDateAt(now, subscription.zone);
  const digest = await readDigest({ ledger: parts.ledger, store, library }, subscription, date, false);
  if (digest.kind === "silent") return say(formatMessage(silentToday, language));
  const { horizon } = subscription;
  return buildDigestMessage(digest, { language: subscription.language, horizon, edition: context.edition });
}

type Settings = Parameters<typeof buildSubscription>[0];

async function defaultsFor({ place, language, parts, context }: Desk, destination: Destination): Promise<Settings> {
  const zone = (await context.locales.zoneOf(place.user)) ?? parts.zone;
  return { ...DIGEST_DEFAULTS, destination, language, zone };
}

function buildDraft(settings: Settings, now: number): Subscription {
  return { id: "", ...settings, paused: null, createdBy: null, createdAt: now, effectiveFrom: now };
}

function pickSettings({ destination, language, time, zone, days, horizon, actor, quiet }: Settings): Settings {
  return { destination, language, time, zone, days, horizon, actor, quiet };
}

const PROBLEMS: Readonly<Record<DigestProblem, Message>> = {
  time: badTime,
  zone: badZone,
  horizon: badHorizon,
  word: badWord,
};
const FOUND_TEXT = 60;

function formatProblem(request: DigestRequest & { kind: "problem" }, language: Language): string {
  const found = isolate(escapeMrkdwn(shorten(request.found, FOUND_TEXT)));
  const example = code("/wsis digest here on 09:00 Europe/Zurich weekdays");
  return formatMessage(PROBLEMS[request.problem], language, { found, example });
}
