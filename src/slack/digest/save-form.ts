import type { ModalView } from "@slack/types";
import { listActors } from "../../deadlines/list-actors.ts";
import { findDigest } from "../../digest/list-digests.ts";
import { buildDefaults } from "../../digest/settings.ts";
import type { Concept } from "../../domain/concept.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import { entryInviteFirst, noStore } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { localDateAt } from "../../time/local-time.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import { type Reply, say } from "../platform/say.ts";
import { buildDigestContext, profileReader } from "./digest-context.ts";
import { formatHowTo, formatStanding } from "./digest-settings.ts";
import { buildDigestForm } from "./form-view.ts";
import { formatLastChange } from "./last-change.ts";
import type { FormRequest } from "./parse-digest-form.ts";
import { replyDigestOff } from "./reply-digest-off.ts";
import { replySetDigest } from "./reply-set-digest.ts";

/** What comes back with a form: the language it was shown in, and the channel it is about (empty: who sends it). */
export interface FormOrigin {
  readonly language: Language;
  readonly channel: string;
}

/** The form for the channel (or person) a button was pressed in. Undefined where nothing can be remembered. */
export async function readDigestForm(
  place: Place,
  language: Language,
  parts: DeadlineDeps,
  context: ListenerContext,
): Promise<ModalView | undefined> {
  const digestContext = buildDigestContext(place, language, parts, context);
  if (digestContext === undefined) return undefined;
  const destination = destinationOf(place, null);
  const standing = await findDigest(digestContext.deps, destination);
  const readProfile = profileReader(digestContext);
  const settings = standing.subscription ?? buildDefaults(destination, await readProfile(), parts.zone);
  const { subscription } = standing;
  const change = subscription && (await formatLastChange(subscription, language, context.locales));
  const set = formatStanding(standing, parts.concepts, parts.now(), language);
  return buildDigestForm(settings, {
    bodies: bodiesFor(settings.actor, parts),
    language,
    standing: change === undefined ? set : `${set} ${change}`,
    howTo: formatHowTo(destination.kind === "channel" ? "here" : "me", language),
    metadata: `${language} ${place.channel}`,
  });
}

/** Those of which the ledger asks something, and the one that is set. */
function bodiesFor(actor: string | null, { ledger, concepts, now, zone }: DeadlineDeps): readonly Concept[] {
  const acting = new Set(listActors(ledger(localDateAt(now(), zone)), concepts).map(({ id }) => id));
  return concepts.filter(({ id }) => acting.has(id) || id === actor);
}

/** Reads what came back with a form. Undefined for anything this program did not write. */
export function parseFormOrigin(metadata: string): FormOrigin | undefined {
  const [language = "", channel = ""] = metadata.split(" ");
  return isLanguage(language) && /^[A-Z0-9]*$/u.test(channel) ? { language, channel } : undefined;
}

/** Sets a digest from a form that was filled in, or switches it off, as the command does: the same people may, and the same is said. */
export async function saveDigestForm(
  request: Exclude<FormRequest, { kind: "problems" }>,
  place: Place,
  language: Language,
  parts: DeadlineDeps,
  context: ListenerContext,
): Promise<Reply> {
  const digestContext = buildDigestContext(place, language, parts, context);
  if (digestContext === undefined) return say(formatMessage(noStore, language));
  const destination = destinationOf(place, null);
  if (request.kind === "off") return replyDigestOff(digestContext, destination);
  return replySetDigest(digestContext, destination, request.settingsPatch, entryInviteFirst);
}
