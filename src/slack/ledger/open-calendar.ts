import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerButton } from "../platform/register-button.ts";
import { CALENDAR_BUTTON } from "./deadlines.ts";
import { replyCalendar } from "./reply-calendar.ts";

/** The button under the list of deadlines that gives out the address of the calendar, to who pressed it alone. */
export const openCalendar: Listener = {
  name: "calendar_address",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerButton(bolt, CALENDAR_BUTTON, context, async (press) => {
      const { deadlines } = context;
      if (deadlines === undefined) return;
      const language = await context.locales.languageOf(press.user);
      await press.tell(await replyCalendar("on", { ...press, isPrivate: true }, language, deadlines));
    });
  },
};
