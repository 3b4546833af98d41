import { OPEN_NOTES } from "../blocks/paragraph-action.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerView } from "./open-view.ts";
import { buildNotesView } from "./paragraph-view.ts";

/** The button under a paragraph that shows its footnotes. */
export const openNotes: Listener = {
  name: "open_notes",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerView(bolt, OPEN_NOTES, context, (found, action) =>
      buildNotesView(found, action.language, context.app.library.document),
    );
  },
};
