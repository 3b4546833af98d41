import { entryCitations } from "../../deadlines/entry-citations.ts";
import { daysLeftOf } from "../../digest/thresholds.ts";
import { SlackError } from "../../domain/error.ts";
import { OPEN_ENTRY, parseEntryAction } from "../blocks/entry-action.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerButton } from "../platform/register-button.ts";
import { buildEntryView } from "./entry-view.ts";
import { todayOf } from "./reply-deadlines.ts";

/** The button under an entry that shows the words it stands on. */
export const openEntry: Listener = {
  name: "open_entry",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerButton(bolt, OPEN_ENTRY, context, async (press) => {
      const { deadlines, app, client, edition } = context;
      const action = parseEntryAction(press.value);
      if (deadlines === undefined || action === undefined)
        throw new SlackError(`A button carries "${press.value}", which names no entry here`);
      const today = await todayOf(press, deadlines, context);
      const entry = deadlines.ledger(today).entries.find(({ obligation }) => obligation.id === action.entry);
      if (entry === undefined) throw new SlackError(`The ledger has no entry ${action.entry} any more`);
      const citations = entryCitations(entry.obligation, action.language, app.library);
      const item = { entry, daysLeft: daysLeftOf(entry, today) };
      const view = buildEntryView(item, citations, action.language, edition);
      await client.views.open({ trigger_id: press.triggerId, view });
    });
  },
};
