import type { DigestDeps } from "../../digest/digest-deps.ts";
import type { RefusalReason } from "../../digest/permission.ts";
import type { Wish } from "../../digest/set-digest.ts";
import type { Profile } from "../../digest/settings.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination } from "../../domain/subscription.ts";
import { adminsOnly } from "../../messages/admission.ts";
import { membersOnly } from "../../messages/digest-settings.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { readAccess } from "../platform/check-channel.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import type { Place } from "../platform/place.ts";
import { code } from "../platform/say.ts";

/** One wish about digests, with all that is needed to answer it. */
export interface DigestContext {
  readonly place: Place;
  readonly language: Language;
  readonly deps: DigestDeps;
  readonly context: ListenerContext;
}

/** Undefined where nothing can be remembered. */
export function buildDigestContext(
  place: Place,
  language: Language,
  { store, ...rest }: DeadlineDeps,
  context: ListenerContext,
): DigestContext | undefined {
  return store === null ? undefined : { place, language, deps: { ...rest, store }, context };
}

/** Who wishes something of a destination's digest, and whether Slack counts them among its members. */
export async function readWish({ place, context }: DigestContext, destination: Destination): Promise<Wish> {
  return {
    destination,
    person: place.user,
    access: await readAccess(context, destination, place, context.adminsAlone),
  };
}

/** What Slack knows of the person, in the language that is spoken with them. */
export function profileReader({ place, language, context }: DigestContext): () => Promise<Profile> {
  return async () => ({ language, zone: await context.locales.zoneOf(place.user) });
}

/** Why nothing was changed. @param invite what is said where the bot is not in the channel */
export function formatRefusal(reason: RefusalReason, language: Language, invite: Message): string {
  if (reason === "not_a_member") return formatMessage(membersOnly, language);
  if (reason === "not_an_admin") return formatMessage(adminsOnly, language);
  return formatMessage(invite, language, { invite: code("/invite @wsis") });
}
