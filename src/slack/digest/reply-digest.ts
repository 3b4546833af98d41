import type { DigestSettings } from "../../digest/build-subscription.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination, Subscription } from "../../domain/subscription.ts";
import { silentToday } from "../../messages/digest.ts";
import {
  channelDigestOff,
  noChannelDigest,
  noOwnDigest,
  noStore,
  ownDigestOff,
  ownDigestPrivately,
} from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { localDateAt } from "../../time/local-time.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";
import { buildDigestMessage } from "./digest.ts";
import { readDigest } from "./digest-content.ts";
import { formatCommandProblem } from "./digest-problem.ts";
import { formatHowTo, formatStanding } from "./digest-settings.ts";
import { parseDigest } from "./parse-digest.ts";
import { type DigestContext, defaultsFor, findRefusal, setDigest } from "./set-digest.ts";

/**
 * `/wsis digest …`. Changes of a channel's digest are said in the channel, everything else to the asker. By mention
 * everybody there reads the reply, so nothing of the asker's own digest is in it.
 */
export async function replyDigest(
  words: string,
  place: Place,
  language: Language,
  parts: DeadlineDeps,
  context: ListenerContext,
): Promise<Reply> {
  const { store } = parts;
  if (store === null) return say(formatMessage(noStore, language));
  const digestContext: DigestContext = { place, language, parts, store, context };
  const request = parseDigest(words, context.app.library.concepts);
  if (request.kind === "problem") return say(formatCommandProblem(request.problem, request.found, language));
  if (request.kind === "list") return list(digestContext);
  const destination = destinationOf(place, request.where);
  if (request.kind !== "off" && destination.kind === "person" && !place.isPrivate)
    return say(formatMessage(ownDigestPrivately, language, { command: code(`/wsis digest me ${request.kind}`) }));
  if (request.kind === "test") return test(digestContext, destination);
  const refusal = await findRefusal(digestContext, destination, request.kind);
  if (refusal !== undefined) return say(refusal);
  return request.kind === "off"
    ? switchOff(digestContext, destination)
    : setDigest(digestContext, destination, request.settingsPatch);
}

async function switchOff({ place, language, store }: DigestContext, destination: Destination): Promise<Reply> {
  const isChannel = destination.kind === "channel";
  if (!(await store.subscriptions.remove(destination)))
    return say(formatMessage(isChannel ? noChannelDigest : noOwnDigest, language));
  if (!isChannel) return say(formatMessage(ownDigestOff, language));
  return { ...say(formatMessage(channelDigestOff, language, { person: `<@${place.user}>` })), inChannel: true };
}

/** What is set here and, where nobody else reads it, for the asker. */
async function list({ place, language, parts, store, context }: DigestContext): Promise<Reply> {
  const here = destinationOf(place, null);
  const all = here.kind === "person" || !place.isPrivate ? [here] : [here, destinationOf(place, "me")];
  const found = await Promise.all(all.map((destination) => store.subscriptions.find(destination)));
  const lines = all.map(({ kind }, i) =>
    formatStanding(found[i], kind, context.app.library.concepts, parts.now(), language),
  );
  return say([...lines, formatHowTo(here.kind === "channel" ? "here" : "me", language)].join("\n"));
}

/** What would come now; nothing is noted as told. */
async function test(digestContext: DigestContext, destination: Destination): Promise<Reply> {
  const { parts, store, context, language } = digestContext;
  const now = parts.now();
  const stored = await store.subscriptions.find(destination);
  const subscription = stored ?? buildDraft(await defaultsFor(digestContext, destination), now);
  const { library } = context.app;
  const date = localDateAt(now, subscription.zone);
  const digest = await readDigest({ ledger: parts.ledger, store, library }, subscription, date, false);
  if (digest.kind === "silent") return say(formatMessage(silentToday, language));
  const { horizon } = subscription;
  return buildDigestMessage(digest, { language: subscription.language, horizon, edition: context.edition });
}

function buildDraft(settings: DigestSettings, now: number): Subscription {
  return { id: "", ...settings, paused: null, createdBy: null, createdAt: now, effectiveFrom: now };
}
