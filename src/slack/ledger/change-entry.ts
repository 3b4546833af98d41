import {
  type EntryOutcome,
  type EntryWish,
  markEntryDone,
  type SnoozeLength,
  snoozeEntry,
  takeBackEntry,
} from "../../digest/change-entry.ts";
import type { DigestDeps } from "../../digest/digest-deps.ts";
import type { RefusalReason } from "../../digest/permission.ts";
import type { DigestItem } from "../../domain/digest.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Snooze } from "../../domain/snooze.ts";
import { describeError } from "../../log/describe-error.ts";
import { describeEntry } from "../../messages/describe-entry.ts";
import { isBack } from "../../messages/digest.ts";
import { entryInviteFirst, entryMembersOnly } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { buildRow } from "../blocks/frame.ts";
import { formatState, markEntries } from "../blocks/ledger-entry.ts";
import { shorten } from "../blocks/limits.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { type EntryVerb, verbButton } from "../blocks/snooze-buttons.ts";
import type { ButtonClick } from "../platform/button-listener.ts";
import { readAccess } from "../platform/check-channel.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf } from "../platform/place.ts";
import { code, say } from "../platform/say.ts";
import { parseView } from "./deadline-pages.ts";
import { type PressedEntry, tellUnknownEntry } from "./find-entry.ts";
import { showAgain } from "./show-again.ts";

/**
 * Snoozes an entry, marks it done, or takes that back, for the channel (or person) the button was pressed in, where who
 * pressed is a member. The message is brought up to date for everybody; where it cannot be, who pressed is told; a list that they alone see is shown again.
 */
export async function changeEntry(
  press: ButtonClick,
  verb: EntryVerb,
  pressed: PressedEntry,
  deps: DigestDeps,
  context: ListenerContext,
): Promise<void> {
  const { item, language } = pressed;
  const destination = destinationOf(press, null);
  const entry = item.entry.obligation.id;
  const wish: EntryWish = {
    destination,
    entry,
    person: press.user,
    access: await readAccess(context, destination, press),
    readProfile: async () => ({ zone: await context.locales.zoneOf(press.user) }),
  };
  const outcome = await USE_CASES[verb](deps, wish);
  if (outcome.kind === "unknown_entry") return tellUnknownEntry(press, context);
  if (outcome.kind === "refused") return tellRefusal(press, outcome.reason, context);
  const { snooze, snoozes, today } = outcome;
  if (destination.kind === "person") await context.homes.refresh(press.user);
  if (press.view?.type === "home") return;
  const shown = (await refresh(press, snoozes, today, language, context)) || (await redraw(press, pressed, context));
  if (!shown) await press.tell(describeChange(item, snooze, language, context.app.library.document));
}

const NAME_TEXT = 300;

type UseCase = (deps: DigestDeps, wish: EntryWish) => Promise<EntryOutcome>;

const snoozeFor =
  (length: SnoozeLength): UseCase =>
  (deps, wish) =>
    snoozeEntry(deps, wish, length);

const USE_CASES: Readonly<Record<EntryVerb, UseCase>> = {
  day: snoozeFor("day"),
  week: snoozeFor("week"),
  month: snoozeFor("month"),
  done: markEntryDone,
  undo: takeBackEntry,
};

async function tellRefusal(
  { user, tell }: ButtonClick,
  reason: RefusalReason,
  { locales }: ListenerContext,
): Promise<void> {
  const message = reason === "not_a_member" ? entryMembersOnly : entryInviteFirst;
  await tell(say(formatMessage(message, await locales.languageOf(user), { invite: code("/invite @wsis") })));
}

/** @returns false where there is no message that everybody sees, or Slack did not take the change */
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

/** @returns false where more than one person sees the list, or nobody knows by what it is shown */
async function redraw(
  press: ButtonClick,
  { shownBy, language, deadlines }: PressedEntry,
  context: ListenerContext,
): Promise<boolean> {
  const view = shownBy === undefined ? undefined : parseView(shownBy);
  if (view === undefined || press.message !== undefined || press.messageTs === "") return false;
  await press.replace(await showAgain(view, press, language, deadlines, context));
  return true;
}

/** What was done, and with which entry: the button may be one of many. */
function describeChange(
  item: DigestItem,
  snooze: Snooze | null,
  language: Language,
  { structure }: Document,
): SlackMessage {
  const { task, labels } = describeEntry(item, language, structure);
  const named = escapeMrkdwn(shorten(`${task} (${labels[0] ?? ""})`, NAME_TEXT));
  if (snooze === null) return say(`${formatMessage(isBack, language)}\n${named}`);
  const message = say(`${formatState({ ...snooze, by: null }, language)}\n${named}`);
  const undo = verbButton("undo", item.entry.obligation.id, language);
  return { ...message, blocks: [...message.blocks, ...buildRow([undo])] };
}
