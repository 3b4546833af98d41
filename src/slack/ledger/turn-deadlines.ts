import { buildButtonListener } from "../platform/button-listener.ts";
import { PAGE_DEADLINES, parseView } from "./deadline-pages.ts";
import { tellUnknownEntry } from "./find-entry.ts";
import { showAgain } from "./show-again.ts";

/** The buttons under a list of deadlines that turn its pages: in place where one person alone sees it, else beside it. */
export const turnDeadlines = buildButtonListener("turn_deadlines", PAGE_DEADLINES, async (press, context) => {
  const { deadlines, locales } = context;
  const view = parseView(press.value);
  if (deadlines === undefined || view === undefined) return tellUnknownEntry(press, context);
  await press.replace(await showAgain(view, press, await locales.languageOf(press.user), deadlines, context));
});
