import { entryCitations } from "../../deadlines/entry-citations.ts";
import { OPEN_ENTRY, parseEntryAction } from "../blocks/snooze-buttons.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { openWindow } from "../platform/open-window.ts";
import { buildEntryView } from "./entry-view.ts";
import { findEntry, tellUnknownEntry } from "./find-entry.ts";

/** The button under an entry that shows the words it stands on. */
export const openEntry = buildButtonListener("open_entry", OPEN_ENTRY, async (press, context) => {
  const { app, client } = context;
  const found = await findEntry(parseEntryAction(press.value), press, context);
  if (found === undefined) return tellUnknownEntry(press, context);
  const { item, language } = found;
  const citations = entryCitations(item.entry.obligation, language, app.library);
  const view = buildEntryView(item, citations, language, app.library.document);
  await openWindow(client, press, view);
});
