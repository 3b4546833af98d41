import { SlackError } from "../../domain/error.ts";
import { parseAction, TURN_PARAGRAPH } from "../blocks/paragraph-action.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { openWindow } from "../platform/open-window.ts";
import { showParagraph } from "./show-paragraph.ts";

/** In the window of a paragraph: the one before or after it, or another language. The window stays, and shows that. */
export const turnParagraph = buildButtonListener("turn_paragraph", TURN_PARAGRAPH, async (press, context) => {
  const action = parseAction(press.value);
  const view = action && showParagraph(context.app, action);
  if (view === undefined) throw new SlackError("A button of a window names no paragraph of the document");
  if (press.view?.type === "modal") await context.client.views.update({ view_id: press.view.id, view });
  else await openWindow(context.client, press, view);
});
