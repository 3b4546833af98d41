import { SlackError } from "../../domain/error.ts";
import { OPEN_PARAGRAPH, parseAction } from "../blocks/paragraph-action.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { openWindow } from "../platform/open-window.ts";
import { showParagraph } from "./show-paragraph.ts";

/** The button under an answer that shows a whole paragraph; only who pressed it sees the window. */
export const openParagraph = buildButtonListener("open_paragraph", OPEN_PARAGRAPH, async (press, context) => {
  const action = parseAction(press.value);
  const view = action && showParagraph(context.app, action);
  if (view === undefined)
    throw new SlackError(`A button carries "${press.value.slice(0, 60)}", which names no paragraph`);
  await openWindow(context.client, press, view);
});
