import { OPEN_NOTES } from "../blocks/paragraph-action.ts";
import { buildNotesView } from "./paragraph-view.ts";
import { buildViewListener } from "./view-listener.ts";

/** The button under a paragraph that shows its footnotes. */
export const openNotes = buildViewListener("open_notes", OPEN_NOTES, buildNotesView);
