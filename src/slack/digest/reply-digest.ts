import { listDigests } from "../../digest/list-digests.ts";
import { comesOn } from "../../digest/plan-due.ts";
import { previewDigest } from "../../digest/preview-digest.ts";
import { loadSettings } from "../../digest/set-digest.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination } from "../../domain/subscription.ts";
import { silentToday } from "../../messages/digest.ts";
import { dayOff, noStore, ownDigestPrivately } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { section } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";
import type { SlackMessage } from "../blocks/message.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";
import { buildDigestContext, type DigestContext, profileReader } from "./digest-context.ts";
import { buildDigestMessage, settingsButton } from "./digest-message.ts";
import { formatCommandProblem } from "./digest-problem.ts";
import { formatHowTo, formatStanding } from "./digest-settings.ts";
import { formatLastChange } from "./last-change.ts";
import { parseDigest } from "./parse-digest.ts";
import { replyDigestOff } from "./reply-digest-off.ts";
import { replySetDigest } from "./reply-set-digest.ts";

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
  const digestContext = buildDigestContext(place, language, parts, context);
  if (digestContext === undefined) return say(formatMessage(noStore, language));
  const request = parseDigest(words, parts.concepts);
  if (request.kind === "problem") return say(formatCommandProblem(request.problem, request.found, language));
  if (request.kind === "list") return replyList(digestContext);
  const destination = destinationOf(place, request.where);
  if (request.kind !== "off" && destination.kind === "person" && !place.isPrivate)
    return say(formatMessage(ownDigestPrivately, language, { command: code(`/wsis digest me ${request.kind}`) }));
  if (request.kind === "test") return replyTest(digestContext, destination);
  return request.kind === "off"
    ? replyDigestOff(digestContext, destination)
    : replySetDigest(digestContext, destination, request.settingsPatch);
}

/** What is set here and, where nobody else reads it, for the asker; a button opens it as a form. */
async function replyList({ place, language, deps, context }: DigestContext): Promise<Reply> {
  const here = destinationOf(place, null);
  const all = here.kind === "person" || !place.isPrivate ? [here] : [here, destinationOf(place, "me")];
  const lines: string[] = [];
  for (const standing of await listDigests(deps, all)) {
    const { subscription } = standing;
    const change = subscription && (await formatLastChange(subscription, language, context.locales));
    lines.push([formatStanding(standing, deps.concepts, deps.now(), language), ...(change ? [change] : [])].join(" "));
  }
  const said = say([...lines, formatHowTo(here.kind === "channel" ? "here" : "me", language)].join("\n"));
  return { ...said, blocks: [...said.blocks, ...buildRow([settingsButton(language)])] };
}

/** What would come now; nothing is noted as told. */
async function replyTest(digestContext: DigestContext, destination: Destination): Promise<Reply> {
  const { deps, context, language } = digestContext;
  const stored = await loadSettings(deps, destination, profileReader(digestContext));
  const { digest, settings } = await previewDigest(deps, stored);
  if (digest.kind === "silent") return say(formatMessage(silentToday, language));
  const { horizon } = settings;
  const options = { language: settings.language, horizon, document: context.app.library.document };
  const message = buildDigestMessage(digest, options);
  return comesOn(settings, digest.date) ? message : putBefore(formatMessage(dayOff, language), message);
}

function putBefore(line: string, { text, blocks }: SlackMessage): SlackMessage {
  return { text: `${line}\n${text}`, blocks: [section(line), ...blocks] };
}
