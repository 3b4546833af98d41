import { filterLedger } from "../../deadlines/filter-ledger.ts";
import { localDateAt } from "../../deadlines/local-time.ts";
import type { Language } from "../../domain/language.ts";
import { buildDeadlines } from "../blocks/deadlines.ts";
import { parseDeadlines } from "../commands/parse-deadlines.ts";
import type { ListenerContext } from "../listener.ts";
import type { DeadlineParts } from "./deadline-parts.ts";
import { destinationOf, type Place } from "./place.ts";
import type { Reply } from "./say.ts";

/** `/wsis deadlines [2027] [ITU] [all]`: the ledger as of the person's own day. */
export async function replyDeadlines(
  words: string,
  place: Place,
  language: Language,
  parts: DeadlineParts,
  context: ListenerContext,
): Promise<Reply> {
  const { year, actor, all } = parseDeadlines(words);
  const today = await todayOf(place, parts, context);
  const filter = { all, ...(year !== null && { year }), ...(actor !== null && { actor }) };
  const ledger = filterLedger(parts.ledger(today), filter, context.app.library.concepts);
  const snoozes = await (parts.store?.snoozes.list(destinationOf(place, null)) ?? null);
  const { edition } = context;
  return buildDeadlines(ledger, { language, edition, snoozes, hasCalendar: parts.calendars !== null });
}

/** The local date of whoever asks. */
export async function todayOf(
  { user }: Pick<Place, "user">,
  { now, zone }: DeadlineParts,
  { locales }: ListenerContext,
): Promise<string> {
  return localDateAt(now(), (await locales.zoneOf(user)) ?? zone);
}
