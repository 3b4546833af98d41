import { ENTRY_MENU, parseEntryChoice } from "../blocks/entry-menu.ts";
import { showParagraph } from "../paragraph/show-paragraph.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { openWindow } from "../platform/open-window.ts";
import { findEntry, tellUnknownEntry } from "./find-entry.ts";
import { CHANGE_SCOPES, change } from "./press-snooze.ts";

/** The menu of an entry: done, snooze a day, a week or a month, undo, or its first paragraph in full. */
export const chooseEntry = buildButtonListener(
  "choose_entry",
  ENTRY_MENU,
  async (press, context) => {
    const choice = parseEntryChoice(press.value);
    const found = await findEntry(choice, press, context);
    if (choice === undefined || found === undefined) return tellUnknownEntry(press, context);
    if (choice.does !== "paragraph") return change(press, choice.does, { ...found, shownBy: choice.shownBy }, context);
    const { app, client } = context;
    const { language } = found;
    const [paragraph] = found.item.entry.obligation.paragraphs;
    const view = paragraph && showParagraph(app, { paragraph, language });
    if (!view) return tellUnknownEntry(press, context);
    await openWindow(client, press, view);
  },
  CHANGE_SCOPES,
);
