import { buildButtonListener } from "../platform/button-listener.ts";
import { addShareButton } from "../share/share-button.ts";
import { PAGE_DEADLINES, parseView } from "./deadline-pages.ts";
import { tellUnknownEntry } from "./find-entry.ts";
import { replyDeadlines } from "./reply-deadlines.ts";

/** The buttons under a list of deadlines that turn its pages: in place where one person alone sees it, else beside it. */
export const turnDeadlines = buildButtonListener("turn_deadlines", PAGE_DEADLINES, async (press, context) => {
  const { deadlines, locales } = context;
  const view = parseView(press.value);
  if (deadlines === undefined || view === undefined) return tellUnknownEntry(press, context);
  const language = await locales.languageOf(press.user);
  const reply = await replyDeadlines(view, { ...press, isPrivate: true }, language, deadlines, context);
  const { words, ...page } = view;
  const shares = { words: `deadlines ${words}`.trim(), language, page };
  await press.replace(addShareButton({ ...reply, shares }, press.channel));
});
