import { noStore } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { CHANGE_ENTRY, parseVerb } from "../blocks/snooze-buttons.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { CHANNEL_SCOPES } from "../platform/check-channel.ts";
import { say } from "../platform/say.ts";
import { changeEntry as apply } from "./change-entry.ts";
import { findEntry, tellUnknownEntry } from "./find-entry.ts";

/** The buttons under an entry: snooze a week or a month, done, undo. */
export const changeEntry = buildButtonListener(
  "change_entry",
  CHANGE_ENTRY,
  async (press, context) => {
    const verb = parseVerb(press.actionId);
    const found = await findEntry(press, context);
    if (found === undefined || verb === undefined) return tellUnknownEntry(press, context);
    const { language, deadlines } = found;
    const { store } = deadlines;
    if (store === null) await press.tell(say(formatMessage(noStore, language)));
    else await apply(press, verb, found, { ...deadlines, store }, context);
  },
  ["chat:write", ...CHANNEL_SCOPES],
);
