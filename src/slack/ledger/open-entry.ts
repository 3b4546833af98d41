import { entryCitations } from "../../deadlines/entry-citations.ts";
import { OPEN_ENTRY } from "../blocks/entry-action.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerButton } from "../platform/register-button.ts";
import { buildEntryView } from "./entry-view.ts";
import { findEntry, tellUnknownEntry } from "./find-entry.ts";

/** The button under an entry that shows the words it stands on. */
export const openEntry: Listener = {
  name: "open_entry",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerButton(bolt, OPEN_ENTRY, context, async (press) => {
      const { app, client } = context;
      const found = await findEntry(press, context);
      if (found === undefined) return tellUnknownEntry(press, context);
      const { item, language } = found;
      const citations = entryCitations(item.entry.obligation, language, app.library);
      const view = buildEntryView(item, citations, language, app.library.document);
      await client.views.open({ trigger_id: press.triggerId, view });
    });
  },
};
