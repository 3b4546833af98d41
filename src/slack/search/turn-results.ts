import { formatMessage } from "../../messages/format-message.ts";
import { searchAgain } from "../../messages/search.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { code, say } from "../platform/say.ts";
import { addShareButton } from "../share/share-button.ts";
import { searchPage } from "./reply-search.ts";
import { PAGE_RESULTS, parseResultsView } from "./results-pages.ts";

/** The buttons under what a search found that turn its pages: in place where one person alone sees it, else beside it. */
export const turnResults = buildButtonListener("turn_results", PAGE_RESULTS, async (press, context) => {
  const view = parseResultsView(press.value);
  if (view === undefined) {
    const language = await context.locales.languageOf(press.user);
    return void (await press.tell(say(formatMessage(searchAgain, language, { example: code("/wsis search AI") }))));
  }
  const { language, ...message } = await searchPage(view, context);
  const page = { part: "open", page: view.page } as const;
  const shares = { words: `search ${view.words}`, language, page };
  await press.replace(addShareButton({ ...message, shares }, press.channel));
});
