import { switchOffDigest } from "../../digest/switch-off-digest.ts";
import type { Destination } from "../../domain/subscription.ts";
import {
  channelDigestOff,
  inviteFirst,
  noChannelDigest,
  noOwnDigest,
  ownDigestOff,
} from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { type Reply, say } from "../platform/say.ts";
import { type DigestContext, formatRefusal, readWish } from "./digest-context.ts";

/** Switches a digest off and says so. Everybody in a channel is to read of it. */
export async function replyDigestOff(digestContext: DigestContext, destination: Destination): Promise<Reply> {
  const { place, language, deps, context } = digestContext;
  const isChannel = destination.kind === "channel";
  const outcome = await switchOffDigest(deps, await readWish(digestContext, destination));
  if (outcome.kind === "refused") return say(formatRefusal(outcome.reason, language, inviteFirst));
  if (outcome.kind === "none") return say(formatMessage(isChannel ? noChannelDigest : noOwnDigest, language));
  if (!isChannel) {
    await context.homes.refresh(place.user);
    return say(formatMessage(ownDigestOff, language));
  }
  return { ...say(formatMessage(channelDigestOff, language, { person: `<@${place.user}>` })), inChannel: true };
}
