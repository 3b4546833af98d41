import { setDigest } from "../../digest/set-digest.ts";
import type { DigestSettingsPatch } from "../../digest/settings.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination, Subscription } from "../../domain/subscription.ts";
import {
  channelDigest,
  channelDigestSet,
  digestAsBefore,
  inviteFirst,
  ownDigestSet,
  zoneTaken,
} from "../../messages/digest-settings.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { buildRow } from "../blocks/frame.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { destinationOf } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";
import { type DigestContext, formatRefusal, profileReader, readWish } from "./digest-context.ts";
import { settingsButton } from "./digest-message.ts";
import { formatStandingSettings } from "./digest-settings.ts";

/**
 * Sets a digest and says what is set now, with a button to change it. Everybody in a channel is to read of it, once: what was
 * set just so before is told to the asker alone.
 */
export async function replySetDigest(
  digestContext: DigestContext,
  destination: Destination,
  patch: DigestSettingsPatch,
  invite: Message = inviteFirst,
): Promise<Reply> {
  const { place, language, deps, context } = digestContext;
  const wish = await readWish(digestContext, destination);
  const outcome = await setDigest(deps, wish, patch, profileReader(digestContext));
  if (outcome.kind === "refused") return say(formatRefusal(outcome.reason, language, invite));
  const { subscription, change } = outcome;
  const standing = formatStandingSettings(subscription, deps.concepts, deps.now(), language);
  const isOwn = destination.kind === "person";
  if (isOwn) await context.homes.refresh(place.user);
  if (change === "none") {
    const lead = formatMessage(isOwn ? ownDigestSet : channelDigest, language);
    return withButton(`${formatMessage(digestAsBefore, language)} ${lead} ${standing}`, destination, digestContext);
  }
  const lead = isOwn
    ? formatMessage(ownDigestSet, language)
    : formatMessage(channelDigestSet, language, { person: `<@${place.user}>` });
  const isGuessed = change === "first" && patch.zone === undefined;
  const words = [lead, standing, ...(isGuessed ? [sayZone(subscription, language)] : [])].join(" ");
  const reply = withButton(words, destination, digestContext);
  return isOwn ? reply : { ...reply, inChannel: true };
}

/** Whose time it is, where nobody said it: what Slack knows of the person, else what the bot is set to. */
function sayZone({ zone, destination }: Subscription, language: Language): string {
  const example = code(`/wsis digest ${destination.kind === "person" ? "me" : "here"} Europe/Zurich`);
  return formatMessage(zoneTaken, language, { zone: escapeMrkdwn(zone), example });
}

/** The button opens the settings of the place it stands in: none where another's are spoken of. */
function withButton(words: string, destination: Destination, { place, language }: DigestContext): Reply {
  const said = say(words);
  const isHere = destinationOf(place, null).kind === destination.kind;
  return isHere ? { ...said, blocks: [...said.blocks, ...buildRow([settingsButton(language)])] } : said;
}
