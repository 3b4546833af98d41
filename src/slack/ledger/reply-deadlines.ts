import { StorageError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import { describeError } from "../../log/describe-error.ts";
import { deadlinesUnread } from "../../messages/deadlines.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { localDateAt } from "../../time/local-time.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";
import type { DeadlineView } from "./deadline-pages.ts";
import { buildDeadlines, type DeadlinesOptions } from "./deadlines.ts";
import { selectEntries } from "./select-entries.ts";

/** `/wsis deadlines [2027 …] [ITU …] [all]`: the ledger as of the person's own day. */
export async function replyDeadlines(
  view: DeadlineView,
  place: Place,
  language: Language,
  parts: DeadlineDeps,
  context: ListenerContext,
): Promise<Reply> {
  const today = await todayOf(place, parts, context);
  const selected = selectEntries(view.words, parts.ledger(today), context.app.library.concepts, language);
  if (selected.kind === "unknown") return sayUnread(selected.words, "/wsis deadlines 2027 ITU", language);
  const snoozes = await readSnoozes(place, parts, context);
  const { document } = context.app.library;
  const hasCalendar = parts.calendars !== null;
  return buildDeadlines(selected.ledger, { language, document, snoozes, hasCalendar, view });
}

/** The list needs no database; while it is out of reach, the list says that it is complete and cannot be changed. */
async function readSnoozes(
  place: Place,
  { store }: DeadlineDeps,
  { patience, log }: ListenerContext,
): Promise<DeadlinesOptions["snoozes"]> {
  if (store === null) return null;
  try {
    return await patience(store.snoozes.list(destinationOf(place, null)));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log.warn({ err: describeError(error) }, "the list of deadlines does without what was snoozed");
    return "unknown";
  }
}

/** How much of a person's words is said back. */
const FOUND_TEXT = 60;

/** Says which words after a command say nothing here. @param example of what would */
export function sayUnread(words: string, example: string, language: Language): Reply {
  const found = isolate(escapeMrkdwn(shorten(words, FOUND_TEXT)));
  return { ...say(formatMessage(deadlinesUnread, language, { found, example: code(example) })), shares: null };
}

/** The local date of whoever asks. */
export async function todayOf(
  { user }: Pick<Place, "user">,
  { now, zone }: DeadlineDeps,
  { locales }: ListenerContext,
): Promise<string> {
  return localDateAt(now(), (await locales.zoneOf(user)) ?? zone);
}
