import { noStore } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { CHANGE_ENTRY, parseVerb } from "../blocks/entry-action.ts";
import { CHANNEL_SCOPES } from "../platform/check-channel.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerButton } from "../platform/register-button.ts";
import { say } from "../platform/say.ts";
import { changeEntry as apply } from "./change-entry.ts";
import { findEntry, tellUnknownEntry } from "./find-entry.ts";

/** The buttons under an entry: snooze a week or a month, done, undo. */
export const changeEntry: Listener = {
  name: "change_entry",
  events: [],
  commands: [],
  interactive: true,
  scopes: ["chat:write", ...CHANNEL_SCOPES, ...LOCALE_SCOPES],
  register(bolt, context) {
    registerButton(bolt, CHANGE_ENTRY, context, async (press) => {
      const verb = parseVerb(press.actionId);
      const found = await findEntry(press, context);
      if (found === undefined || verb === undefined) return tellUnknownEntry(press, context);
      const { item, language, deadlines } = found;
      const { store } = deadlines;
      const action = { entry: item.entry.obligation.id, language };
      if (store === null) await press.tell(say(formatMessage(noStore, language)));
      else await apply(press, verb, action, { ...deadlines, store }, context);
    });
  },
};
