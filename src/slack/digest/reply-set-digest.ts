import { setDigest } from "../../digest/set-digest.ts";
import type { DigestSettingsPatch } from "../../digest/settings.ts";
import type { Destination } from "../../domain/subscription.ts";
import { channelDigestSet, inviteFirst, ownDigestSet } from "../../messages/digest-settings.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { type Reply, say } from "../platform/say.ts";
import { type DigestContext, formatRefusal, profileReader, readWish } from "./digest-context.ts";
import { formatStandingSettings } from "./digest-settings.ts";

/** Sets a digest and says what is set now. Everybody in a channel is to read of it. */
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
  const standing = formatStandingSettings(outcome.subscription, deps.concepts, deps.now(), language);
  if (destination.kind === "person") {
    await context.homes.refresh(place.user);
    return say(`${formatMessage(ownDigestSet, language)} ${standing}`);
  }
  const lead = formatMessage(channelDigestSet, language, { person: `<@${place.user}>` });
  return { ...say(`${lead} ${standing}`), inChannel: true };
}
