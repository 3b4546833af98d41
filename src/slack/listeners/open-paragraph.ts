import { OPEN_PARAGRAPH } from "../blocks/paragraph-action.ts";
import { buildParagraphView } from "../blocks/paragraph-view.ts";
import type { Listener } from "../listener.ts";
import { LOCALE_SCOPES } from "../locales.ts";
import { registerView } from "./open-view.ts";

/** The button under an answer that shows a whole paragraph. */
export const openParagraph: Listener = {
  name: "open_paragraph",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerView(bolt, OPEN_PARAGRAPH, context, (found, action) =>
      buildParagraphView(found, action.language, context.edition),
    );
  },
};
