import type { KnownBlock } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { browseTitle, openSection } from "../../messages/home.ts";
import { nameSection } from "../../messages/name-section.ts";
import { button, section } from "../blocks/elements.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { heading } from "./elements.ts";

export const OPEN_SECTION = /^open_section:/u;

const NAME_TEXT = 300;
/** A Home has a hundred blocks for everything; a document of more sections than this shows the first. */
const MAX_SECTIONS = 40;

/** The sections of the document, each with a button that shows its paragraphs. */
export function buildBrowser(library: Library, language: Language): KnownBlock[] {
  const name = formatMessage(openSection, language);
  const sections = library.document.sections.slice(0, MAX_SECTIONS).map(({ id }): KnownBlock => {
    const title = shorten(nameSection(library, id, language), NAME_TEXT);
    return {
      ...section(escapeMrkdwn(title)),
      accessory: {
        ...button(name, `open_section:${id}`, `${id} ${language}`),
        accessibility_label: shorten(`${name}: ${title}`, 75),
      },
    };
  });
  return [...heading(formatMessage(browseTitle, language)), ...sections];
}
