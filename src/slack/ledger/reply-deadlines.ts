import { StorageError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import { describeError } from "../../log/describe-error.ts";
import { localDateAt } from "../../time/local-time.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import type { Reply } from "../platform/say.ts";
import type { DeadlineView } from "./deadline-pages.ts";
import { buildDeadlines, type DeadlinesOptions } from "./deadlines.ts";
import { selectEntries } from "./select-entries.ts";
import { suggestNames } from "./suggest-names.ts";

/** `/wsis deadlines [2027 …] [ITU …] [all]`: the ledger as of the person's own day. */
export async function replyDeadlines(
  view: DeadlineView,
  place: Place,
  language: Language,
  parts: DeadlineDeps,
  context: ListenerContext,
): Promise<Reply> {
  const today = await todayOf(place, parts, context);
  const { concepts } = context.app.library;
  const ledger = parts.ledger(today);
  const select = (words: string) => selectEntries(words, ledger, concepts, language);
  const selected = select(view.words);
  if (selected.kind === "unknown") {
    const example = "/wsis deadlines 2027 ITU";
    const command = { verb: "deadlines", words: view.words, unread: selected.words, example, select } as const;
    return suggestNames(command, ledger, concepts, language);
  }
  const snoozes = await readSnoozes(place, parts, context);
  const { document } = context.app.library;
  const hasCalendar = parts.calendars !== null;
  return buildDeadlines(selected.ledger, { language, document, snoozes, hasCalendar, view });
}

/** What a place has said about entries. The list needs no database; while it is out of reach, the list says that it is complete and cannot be changed. */
export async function readSnoozes(
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

/** The local date of whoever asks. */
export async function todayOf(
  { user }: Pick<Place, "user">,
  { now, zone }: DeadlineDeps,
  { locales }: ListenerContext,
): Promise<string> {
  return localDateAt(now(), (await locales.zoneOf(user)) ?? zone);
}
