import { daysLeftOf } from "../../digest/thresholds.ts";
import type { DigestItem } from "../../domain/digest.ts";
import type { Language } from "../../domain/language.ts";
import { entryUnknown } from "../../messages/deadlines.ts";
import { formatMessage } from "../../messages/format-message.ts";
import type { EntryAction } from "../blocks/snooze-buttons.ts";
import type { ButtonClick } from "../platform/button-listener.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { code, say } from "../platform/say.ts";
import { todayOf } from "./reply-deadlines.ts";

/** What a button about an entry leads to. */
export interface PressedEntry {
  readonly item: DigestItem;
  readonly language: Language;
  readonly deadlines: DeadlineDeps;
  /** By what the list is shown that it was chosen in; absent where nobody knows. */
  readonly shownBy?: string | undefined;
}

/**
 * The entry that a button or a choice names, as of the day of who pressed it. Undefined where ledger and register have none of this id: the
 * button stands in an old message, or this program did not make it.
 */
export async function findEntry(
  action: EntryAction | undefined,
  press: ButtonClick,
  context: ListenerContext,
): Promise<PressedEntry | undefined> {
  const { deadlines } = context;
  if (deadlines === undefined || action === undefined) return undefined;
  const today = await todayOf(press, deadlines, context);
  const known = [...deadlines.ledger(today).entries, ...context.app.duties(today).entries];
  const entry = known.find(({ obligation }) => obligation.id === action.entry);
  return entry && { item: { entry, daysLeft: daysLeftOf(entry, today) }, language: action.language, deadlines };
}

/** Tells who pressed a button that it leads to nothing here. */
export async function tellUnknownEntry({ user, tell }: ButtonClick, { locales }: ListenerContext): Promise<void> {
  await tell(say(formatMessage(entryUnknown, await locales.languageOf(user), { command: code("/wsis deadlines") })));
}
