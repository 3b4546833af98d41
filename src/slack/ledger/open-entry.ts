import { entryCitations } from "../../deadlines/entry-citations.ts";
import { hides } from "../../digest/hidden-entries.ts";
import type { DigestItem } from "../../domain/digest.ts";
import type { Language } from "../../domain/language.ts";
import { formatState } from "../blocks/ledger-entry.ts";
import { OPEN_ENTRY, parseEntryAction } from "../blocks/snooze-buttons.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { openWindow } from "../platform/open-window.ts";
import type { DeadlinesOptions } from "./deadlines.ts";
import { buildEntryView } from "./entry-view.ts";
import { findEntry, tellUnknownEntry } from "./find-entry.ts";
import { readSnoozes, todayOf } from "./reply-deadlines.ts";

/**
 * The button under an entry that shows the words it stands on, and whether the entry is done or snoozed by now: the list may be
 * an old one.
 */
export const openEntry = buildButtonListener("open_entry", OPEN_ENTRY, async (press, context) => {
  const { app, client } = context;
  const found = await findEntry(parseEntryAction(press.value), press, context);
  if (found === undefined) return tellUnknownEntry(press, context);
  const { item, language, deadlines } = found;
  const citations = entryCitations(item.entry.obligation, language, app.library);
  const snoozes = await readSnoozes({ ...press, isPrivate: true }, deadlines, context);
  const state = findState(item, snoozes, await todayOf(press, deadlines, context), language);
  const view = buildEntryView(item, citations, language, app.library.document, state);
  await openWindow(client, press, view);
});

function findState(
  { entry }: DigestItem,
  snoozes: DeadlinesOptions["snoozes"],
  today: string,
  language: Language,
): string | null {
  if (snoozes === null || snoozes === "unknown") return null;
  const snooze = snoozes.find((one) => one.entry === entry.obligation.id);
  return snooze !== undefined && hides(snooze, today) ? formatState(snooze, language) : null;
}
