import { OPEN_PARAGRAPH } from "../blocks/paragraph-action.ts";
import { buildParagraphView } from "./paragraph-view.ts";
import { buildViewListener } from "./view-listener.ts";

/** The button under an answer that shows a whole paragraph. */
export const openParagraph = buildViewListener("open_paragraph", OPEN_PARAGRAPH, buildParagraphView);
