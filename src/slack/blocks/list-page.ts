import type { Button } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { nextPage, pageRange, previousPage } from "../../messages/list-pages.ts";
import { button } from "./elements.ts";

/** How many entries of a list one message shows. */
export const PAGE_SIZE = 10;
/** Longer words no button carries; with them a list shows its beginning alone. */
export const MAX_WORDS_CHARS = 500;

/** A page of a list: from 0, and how many entries the whole list has. */
export interface PageOf {
  readonly page: number;
  readonly count: number;
}

/** The page that is shown where another may be asked for than there is: the last one then. */
export function limitPage({ page, count }: PageOf): number {
  return Math.min(page, Math.max(0, Math.ceil(count / PAGE_SIZE) - 1));
}

/** "11–20 of 35"; nothing where all stands on one page. */
export function formatRange({ page, count }: PageOf, language: Language): string[] {
  const first = page * PAGE_SIZE + 1;
  const last = Math.min(count, first + PAGE_SIZE - 1);
  return count <= PAGE_SIZE ? [] : [formatMessage(pageRange, language, { first, last, count })];
}

/**
 * The buttons to the pages beside a page; none to what is not there.
 * @param action what their action ids begin with
 * @param carry what the button to a page carries
 */
export function buildTurnButtons(
  { page, count }: PageOf,
  action: string,
  carry: (page: number) => string,
  language: Language,
): Button[] {
  const after = count - (page + 1) * PAGE_SIZE;
  const turn = (to: string, message: Message, other: number) =>
    button(formatMessage(message, language, { count: after }), `${action}:${to}`, carry(other));
  return [
    ...(page > 0 ? [turn("previous", previousPage, page - 1)] : []),
    ...(after > 0 ? [turn("next", nextPage, page + 1)] : []),
  ];
}

/** Words as a button carries them: nothing that a message carries can wake a mention, wherever it is copied to. */
export function carryWords(words: string): string {
  return words.replace(/[<>]/gu, " ");
}
