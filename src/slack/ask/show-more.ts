import { versionFor } from "../../answer/cite.ts";
import { answerLedger } from "../../answer/draft/answer-ledger.ts";
import type { Answers } from "../../app.ts";
import { SlackError } from "../../domain/error.ts";
import type { Entry } from "../../domain/obligation.ts";
import { displayQuote } from "../../messages/display-quote.ts";
import { buildEntries, type QuoteEntry } from "../blocks/entries.ts";
import { buildSource } from "../blocks/frame.ts";
import { type MoreAction, parseMore, type QuotePlace, SHOW_MORE } from "../blocks/more-action.ts";
import { todayOf } from "../ledger/reply-deadlines.ts";
import { type ButtonClick, buildButtonListener } from "../platform/button-listener.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { buildMessageWindow, openWindow } from "../platform/open-window.ts";
import { toDutyEntries } from "./to-duty-entries.ts";

/** The button under a long answer: all that it says, whole, in a window that only who pressed it sees. */
export const showMore = buildButtonListener("show_more", SHOW_MORE, async (press, context) => {
  const { app, client } = context;
  const action = parseMore(press.value);
  const known = action === undefined || action.duties.length === 0 ? [] : await listKnown(press, context);
  const entries = action === undefined ? [] : listEntries(action, known, app);
  if (action === undefined || entries.length === 0)
    throw new SlackError(`A button carries "${press.value.slice(0, 60)}", of which the document has nothing`);
  const { language } = action;
  const { structure } = app.library.document;
  const message = buildEntries(entries, { language, structure, before: [], after: [buildSource(structure, language)] });
  await openWindow(client, press, buildMessageWindow(message, language));
});

/** The register, and what else falls due, as of the day of who pressed the button: each entry once. */
async function listKnown(press: ButtonClick, context: ListenerContext): Promise<Entry[]> {
  const { app, deadlines } = context;
  const dated = deadlines ? deadlines.ledger(await todayOf(press, deadlines, context)).entries : [];
  const all = [...app.duties().entries, ...dated];
  return [...new Map(all.map((entry) => [entry.obligation.id, entry])).values()];
}

/** What the document, the register or the ledger still has of what the button names, in its order. */
function listEntries(
  { language, duties, quotes }: MoreAction,
  known: readonly Entry[],
  { library }: Pick<Answers, "library">,
): QuoteEntry[] {
  if (duties.length === 0) return quotes.flatMap((place) => readQuote(place, { language, library }));
  const entries = duties.flatMap((id) => known.find(({ obligation }) => obligation.id === id) ?? []);
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
