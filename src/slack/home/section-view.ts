import type { KnownBlock, ModalView } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { SectionId } from "../../domain/paragraph-id.ts";
import { formatBeginning } from "../../messages/beginning.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { readParagraph } from "../../messages/home.ts";
import { formatLabel } from "../../messages/labels.ts";
import { nameSection } from "../../messages/name-section.ts";
import { section } from "../blocks/elements.ts";
import { buildSource } from "../blocks/frame.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { openParagraphButton } from "../blocks/paragraph-action.ts";
import { buildMessageWindow } from "../platform/open-window.ts";

const TITLE_TEXT = 500;
/** A window has a hundred blocks. */
const MAX_PARAGRAPHS = 90;

/** A window with the paragraphs of a section, by their first words; each can be read whole. */
export function buildSectionView(library: Library, id: SectionId, language: Language): ModalView {
  const { document } = library;
  const paragraphs = document.paragraphs.filter((paragraph) => paragraph.section === id).slice(0, MAX_PARAGRAPHS);
  const title = section(`*${escapeMrkdwn(shorten(nameSection(library, id, language), TITLE_TEXT))}*`);
  const entries = paragraphs.map(({ id: paragraph }): KnownBlock => {
    const label = formatLabel(paragraph, language, document.structure);
    const beginning = escapeMrkdwn(formatBeginning(library, paragraph, language));
    const name = formatMessage(readParagraph, language);
    return {
      ...section(`*${escapeMrkdwn(label)}*\n${beginning}`),
      accessory: {
        ...openParagraphButton(name, { paragraph, language }),
        accessibility_label: shorten(`${name}: ${label}`, 75),
      },
    };
  });
  return buildMessageWindow({ blocks: [title, ...entries, buildSource(document.structure, language)] }, language);
}
