import type { HomeView } from "@slack/types";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { helpTitle } from "../../messages/help.ts";
import { dataButton, helpButton } from "../../messages/home.ts";
import { sourcesTitle } from "../../messages/sources.ts";
import { section } from "../blocks/elements.ts";
import { buildRow, buildSource } from "../blocks/frame.ts";
import { buildBrowser } from "./build-browser.ts";
import { buildHomeDeadlines } from "./build-home-deadlines.ts";
import { buildHomeDigest } from "./build-home-digest.ts";
import { buildLanguage } from "./build-language.ts";
import { buildMode } from "./build-mode.ts";
import { buildSearch } from "./build-search.ts";
import { header, runButton } from "./elements.ts";
import type { HomeState } from "./home-state.ts";

/** The bot's Home: ask, what is due, the digest, the document by sections, how answers are made, help. */
export function buildHome(state: HomeState): HomeView {
  const { language, library, deadlines, hasData } = state;
  const { document } = library;
  const { structure } = document;
  const say = (message: Message) => formatMessage(message, language);
  return {
    type: "home",
    blocks: [
      header(say(helpTitle)),
      section(say(structure.wording.promise)),
      ...buildSearch(language),
      ...(deadlines ? buildHomeDeadlines(deadlines, language, structure) : []),
      ...(deadlines ? buildHomeDigest(deadlines, language) : []),
      ...buildBrowser(library, language),
      ...buildMode(state),
      ...buildLanguage(state),
      { type: "divider" },
      ...buildRow([
        runButton(0, "help", helpButton, language),
        runButton(1, "sources", sourcesTitle, language),
        ...(hasData ? [runButton(2, "data", dataButton, language)] : []),
      ]),
      buildSource(structure, language),
    ],
  };
}
