import { SlackError } from "../../domain/error.ts";
import { isLanguage } from "../../domain/language.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { openWindow } from "../platform/open-window.ts";
import { OPEN_SECTION } from "./build-browser.ts";
import { buildSectionView } from "./section-view.ts";

/** The button beside a section of the document: a window with its paragraphs. */
export const openSection = buildButtonListener("open_section", OPEN_SECTION, async (press, { app, client }) => {
  const [id = "", language = ""] = press.value.split(" ");
  const { document } = app.library;
  if (!isLanguage(language) || !document.sections.some((section) => section.id === id))
    throw new SlackError(`A button carries "${press.value.slice(0, 60)}", which names no section here`);
  await openWindow(client, press, buildSectionView(app.library, id, language));
});
