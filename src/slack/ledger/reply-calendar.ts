import type { Language } from "../../domain/language.ts";
import {
  calendarAddress,
  calendarNone,
  calendarOff,
  calendarReplaced,
  calendarSwitchOn,
  calendarUnavailable,
} from "../../messages/calendar-feed.ts";
import { onlyPrivately } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import type { DeadlineDeps } from "../platform/deadline-deps.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { destinationOf, type Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";

/** `/wsis calendar on|off`: the asker's own address of the calendar. It is a secret, so it is said to nobody else. */
export async function replyCalendar(
  wish: "on" | "off",
  place: Place,
  language: Language,
  { calendars }: Pick<DeadlineDeps, "calendars">,
  { isAdmin }: Pick<ListenerContext, "isAdmin">,
): Promise<Reply> {
  if (calendars === null) return say(formatUnavailable(language, await isAdmin(place.user)));
  const person = destinationOf(place, "me");
  if (wish === "off")
    return say(formatMessage((await calendars.revoke(person)) ? calendarOff : calendarNone, language));
  if (!place.isPrivate) return say(formatMessage(onlyPrivately, language, { command: code("/wsis calendar on") }));
  const { address, replaced } = await calendars.issue(person, language);
  const off = code("/wsis calendar off");
  const said = formatMessage(calendarAddress, language, { address: code(address), off });
  return say(replaced ? `${said}\n${formatMessage(calendarReplaced, language)}` : said);
}

function formatUnavailable(language: Language, isAdmin: boolean): string {
  const instead = { command: code("/wsis deadlines"), digest: code("/wsis digest me on") };
  const said = formatMessage(calendarUnavailable, language, instead);
  const setting = code("WSIS_PUBLIC_URL");
  return isAdmin ? `${said}\n${formatMessage(calendarSwitchOn, language, { setting })}` : said;
}
