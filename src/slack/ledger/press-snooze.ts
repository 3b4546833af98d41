import { noStore } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { CHANGE_ENTRY, type EntryVerb, parseEntryAction, parseVerb } from "../blocks/snooze-buttons.ts";
import { type ButtonClick, buildButtonListener } from "../platform/button-listener.ts";
import { CHANNEL_SCOPES } from "../platform/check-channel.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { say } from "../platform/say.ts";
import { changeEntry as apply } from "./change-entry.ts";
import { findEntry, type PressedEntry, tellUnknownEntry } from "./find-entry.ts";

export const CHANGE_SCOPES = ["chat:write", ...CHANNEL_SCOPES] as const;

/** A button that changes an entry by itself: undo below what was said of it, and all of them in messages of before. */
export const changeEntry = buildButtonListener(
  "change_entry",
  CHANGE_ENTRY,
  async (press, context) => {
    const verb = parseVerb(press.actionId);
    const found = await findEntry(parseEntryAction(press.value), press, context);
    if (found === undefined || verb === undefined) return tellUnknownEntry(press, context);
    await change(press, verb, found, context);
  },
  CHANGE_SCOPES,
);

/** Snoozes an entry, marks it done or takes that back, where it can be remembered. */
export async function change(
  press: ButtonClick,
  verb: EntryVerb,
  found: PressedEntry,
  context: ListenerContext,
): Promise<void> {
  const { language, deadlines } = found;
  const { store } = deadlines;
  if (store === null) await press.tell(say(formatMessage(noStore, language)));
  else await apply(press, verb, found, { ...deadlines, store }, context);
}
