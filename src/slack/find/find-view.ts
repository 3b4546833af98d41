import type { KnownBlock, ModalView, SectionBlock } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { inFull } from "../../messages/answer.ts";
import { formatBeginning } from "../../messages/beginning.ts";
import {
  findCut,
  findLead,
  findLooking,
  findNamed,
  findNoText,
  findNothing,
  findTitle,
} from "../../messages/find-paragraphs.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { close } from "../../messages/modal.ts";
import { context, plainSection, section } from "../blocks/elements.ts";
import { buildSource } from "../blocks/frame.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { openParagraphButton } from "../blocks/paragraph-action.ts";
import { type Behind, MAX_FOUND_CHARS } from "./find-behind.ts";

/** What stands behind a message, as a window: each paragraph by its name and first words, with a button to all of it. */
export function buildFindView(behind: Behind, language: Language, library: Library): ModalView {
  if (behind.kind === "no_text") return buildFindNotice(formatMessage(findNoText, language), language);
  const cut = behind.isCut ? [context(formatMessage(findCut, language, { most: MAX_FOUND_CHARS }))] : [];
  if (behind.kind === "nothing") return view(language, [section(formatMessage(findNothing, language)), ...cut]);
  const named = behind.named.length > 0 ? [context(formatMessage(findNamed, language))] : [];
  const entries = [...behind.named, ...behind.near].map((id) => buildFound(id, language, library));
  return view(language, [
    section(formatMessage(findLead, language)),
    ...cut,
    ...named,
    ...entries,
    buildSource(library.document.structure, language),
  ]);
}

/** A window that says something in words. */
export function buildFindNotice(text: string, language: Language): ModalView {
  return view(language, [plainSection(text)]);
}

/** What the window shows until something is found. */
export function buildLooking(language: Language): ModalView {
  return buildFindNotice(formatMessage(findLooking, language), language);
}

function buildFound(paragraph: ParagraphId, language: Language, library: Library): SectionBlock {
  const label = formatLabel(paragraph, language, library.document.structure);
  const words = escapeMrkdwn(formatBeginning(library, paragraph, language));
  const open = openParagraphButton(formatMessage(inFull, language, { label }), { paragraph, language });
  return { ...section(`*${escapeMrkdwn(label)}*\n${words}`), accessory: open };
}

function view(language: Language, blocks: KnownBlock[]): ModalView {
  const plain = (text: string) => ({ type: "plain_text", text, emoji: false }) as const;
  const title = plain(formatMessage(findTitle, language));
  return { type: "modal", title, close: plain(formatMessage(close, language)), blocks };
}
