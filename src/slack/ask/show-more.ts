import { versionFor } from "../../answer/cite.ts";
import { answerLedger } from "../../answer/draft/answer-ledger.ts";
import type { Answers } from "../../app.ts";
import { SlackError } from "../../domain/error.ts";
import { displayQuote } from "../../messages/display-quote.ts";
import { buildEntries, type QuoteEntry } from "../blocks/entries.ts";
import { buildSource } from "../blocks/frame.ts";
import { type MoreAction, parseMore, type QuotePlace, SHOW_MORE } from "../blocks/more-action.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { buildMessageWindow, openWindow } from "../platform/open-window.ts";
import { toDutyEntries } from "./to-duty-entries.ts";

/** The button under a long answer: all that it says, whole, in a window that only who pressed it sees. */
export const showMore = buildButtonListener("show_more", SHOW_MORE, async (press, { app, client }) => {
  const action = parseMore(press.value);
  const entries = action === undefined ? [] : listEntries(action, app);
  if (action === undefined || entries.length === 0)
    throw new SlackError(`A button carries "${press.value.slice(0, 60)}", of which the document has nothing`);
  const { language } = action;
  const { structure } = app.library.document;
  const message = buildEntries(entries, { language, structure, before: [], after: [buildSource(structure, language)] });
  await openWindow(client, press, buildMessageWindow(message, language));
});

/** What the document or the register still has of what the button names. */
function listEntries({ language, duties, quotes }: MoreAction, { library, duties: register }: Answers): QuoteEntry[] {
  if (duties.length === 0) return quotes.flatMap((place) => readQuote(place, { language, library }));
  const entries = register().entries.filter(({ obligation: { id } }) => duties.includes(id));
  const { draft, duties: answered = [] } = answerLedger(library, entries, language);
  return toDutyEntries({ duties: answered, sentences: draft.sentences, language }, library.document);
}

function readQuote(
  { paragraph, start, end }: QuotePlace,
  { language, library }: Pick<MoreAction, "language"> & Pick<Answers, "library">,
): QuoteEntry[] {
  const { texts, status } = versionFor(library, language);
  const text = texts.get(paragraph)?.text ?? "";
  if (start >= end || end > text.length) return [];
  return [{ paragraph, lead: null, quote: displayQuote(text.slice(start, end), library.document).text, status }];
}
