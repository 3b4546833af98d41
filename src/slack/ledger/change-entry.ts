import { DateTime } from "luxon";
import type { Language } from "../../domain/language.ts";
import type { Snooze } from "../../domain/snooze.ts";
import type { Destination } from "../../domain/subscription.ts";
import { describeError } from "../../log/describe-error.ts";
import { isBack } from "../../messages/digest.ts";
import { entryInviteFirst, entryMembersOnly } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { localDateAt } from "../../time/local-time.ts";
import { type EntryAction, type EntryVerb, verbButton } from "../blocks/entry-action.ts";
import { buildRow } from "../blocks/frame.ts";
import { formatState, markEntries } from "../blocks/ledger-entry.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { checkChannel } from "../platform/check-channel.ts";
import type { DeadlineDeps, DigestStore } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf } from "../platform/place.ts";
import type { ButtonClick } from "../platform/register-button.ts";
import { code, say } from "../platform/say.ts";

/**
 * Snoozes an entry, marks it done, or takes that back, for the channel (or person) the button was pressed in, where who
 * pressed is a member. The message is brought up to date for everybody; where it cannot be, who pressed is told.
 */
export async function changeEntry(
  press: ButtonClick,
  verb: EntryVerb,
  { entry, language }: EntryAction,
  parts: DeadlineDeps & { readonly store: DigestStore },
  context: ListenerContext,
): Promise<void> {
  const { store, now } = parts;
  const destination = destinationOf(press, null);
  const refusal = await findRefusal(press, destination, context);
  if (refusal !== undefined) return void (await press.tell(say(refusal)));
  const subscription = await store.subscriptions.find(destination);
  const zone = subscription?.zone ?? (await context.locales.zoneOf(press.user)) ?? parts.zone;
  const today = localDateAt(now(), zone);
  const change: Snooze | undefined =
    verb === "undo" ? undefined : { destination, entry, ...until(verb, today), by: press.user, at: now() };
  if (change === undefined) await store.snoozes.remove(destination, entry);
  else await store.snoozes.save(change);
  // All that is said of the destination's entries by now: two people may press at the same time.
  const shown =
    press.message === undefined
      ? false
      : await refresh(press, await store.snoozes.list(destination), today, language, context);
  if (!shown) await press.tell(describeChange(entry, change, language));
}

/** Why a person may not change the entries of a destination, in their language. Nothing has been stored then. */
async function findRefusal(
  { channel, user }: ButtonClick,
  destination: Destination,
  { client, locales }: ListenerContext,
): Promise<string | undefined> {
  if (destination.kind === "person") return undefined;
  const access = await checkChannel(client, channel, user);
  if (access === "ok") return undefined;
  const message = access === "not_a_member" ? entryMembersOnly : entryInviteFirst;
  return formatMessage(message, await locales.languageOf(user), { invite: code("/invite @wsis") });
}

/** @returns false where Slack did not take the change */
async function refresh(
  { channel, message }: ButtonClick,
  snoozes: readonly Snooze[],
  today: string,
  language: Language,
  { client, log }: ListenerContext,
): Promise<boolean> {
  if (message === undefined) return false;
  const blocks = markEntries(message.blocks, snoozes, today, language);
  try {
    await client.chat.update({ channel, ts: message.ts, text: message.text, blocks });
    return true;
  } catch (error) {
    log.warn({ err: describeError(error) }, "a digest could not be brought up to date");
    return false;
  }
}

function until(verb: "week" | "month" | "done", today: string): Pick<Snooze, "kind" | "until"> {
  if (verb === "done") return { kind: "done", until: null };
  const from = DateTime.fromISO(today, { zone: "utc" });
  return { kind: "snoozed", until: from.plus(verb === "week" ? { weeks: 1 } : { months: 1 }).toISODate() as string };
}

function describeChange(entry: string, change: Snooze | undefined, language: Language): SlackMessage {
  if (change === undefined) return say(formatMessage(isBack, language));
  const message = say(formatState({ ...change, by: null }, language));
  return { ...message, blocks: [...message.blocks, ...buildRow([verbButton("undo", entry, language)])] };
}
