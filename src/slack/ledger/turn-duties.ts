import { buildButtonListener } from "../platform/button-listener.ts";
import { addShareButton } from "../share/share-button.ts";
import { PAGE_DUTIES, parseDutyView } from "./duty-pages.ts";
import { tellUnknownEntry } from "./find-entry.ts";
import { replyDuties } from "./reply-duties.ts";

/** The buttons under a list of duties that turn its pages: in place where one person alone sees it, else beside it. */
export const turnDuties = buildButtonListener("turn_duties", PAGE_DUTIES, async (press, context) => {
  const { deadlines, locales } = context;
  const view = parseDutyView(press.value);
  if (deadlines === undefined || view === undefined) return tellUnknownEntry(press, context);
  const language = await locales.languageOf(press.user);
  const reply = await replyDuties(view, { ...press, isPrivate: true }, language, deadlines, context);
  const page = { part: "open", page: view.page } as const;
  const shares = { words: `duties ${view.words}`.trim(), language, page };
  await press.replace(addShareButton({ ...reply, shares }, press.channel));
});
