import { OPEN_PARAGRAPH } from "../blocks/paragraph-action.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerView } from "./open-view.ts";
import { buildParagraphView } from "./paragraph-view.ts";

/** The button under an answer that shows a whole paragraph. */
export const openParagraph: Listener = {
  name: "open_paragraph",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerView(bolt, OPEN_PARAGRAPH, context, (found, action) =>
      buildParagraphView(found, action.language, context.app.library.document),
    );
  },
};
