import { buildButtonListener } from "../platform/button-listener.ts";
import { CALENDAR_BUTTON } from "./deadlines.ts";
import { replyCalendar } from "./reply-calendar.ts";

/** The button under the list of deadlines that gives out the address of the calendar, to who pressed it alone. */
export const openCalendar = buildButtonListener("calendar_address", CALENDAR_BUTTON, async (press, context) => {
  const { deadlines } = context;
  if (deadlines === undefined) return;
  const language = await context.locales.languageOf(press.user);
  await press.tell(await replyCalendar("on", { ...press, isPrivate: true }, language, deadlines, context));
});
