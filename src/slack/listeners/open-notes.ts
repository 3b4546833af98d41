import { OPEN_NOTES } from "../blocks/paragraph-action.ts";
import { buildNotesView } from "../blocks/paragraph-view.ts";
import type { Listener } from "../listener.ts";
import { LOCALE_SCOPES } from "../locales.ts";
import { registerView } from "./open-view.ts";

/** The button under a paragraph that shows its footnotes. */
export const openNotes: Listener = {
  name: "open_notes",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerView(bolt, OPEN_NOTES, context, (found, action) => buildNotesView(found, action.language));
  },
};
