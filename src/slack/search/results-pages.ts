import type { Button } from "@slack/types";
import { isLanguage, type Language } from "../../domain/language.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { nextPage, previousPage } from "../../messages/list-pages.ts";
import { button } from "../blocks/elements.ts";

/** A page of what a search found. */
export interface ResultsView {
  readonly words: string;
  /** From 0. */
  readonly page: number;
  /** The language to fall back on where that of the words cannot be told. */
  readonly language: Language;
}

export const PAGE_RESULTS = /^search_page:/u;

export const PAGE_SIZE = 10;
/** The nearest that a search shows: three pages. What comes behind them has hardly anything of the words. */
export const MAX_RESULTS = 30;
/** Longer words no button carries; with them the list shows its beginning alone. */
const MAX_WORDS_CHARS = 500;
const VALUE = /^(?<language>[a-z]{2}) (?<page>\d{1,2}) (?<words>[\s\S]+)$/u;

/** The buttons to the pages beside a page; none to what is not there. @param count how many results there are */
export function buildResultButtons({ words, page, language }: ResultsView, count: number): Button[] {
  if (words.length > MAX_WORDS_CHARS) return [];
  const after = count - (page + 1) * PAGE_SIZE;
  const turn = (to: string, message: Message, view: ResultsView) =>
    button(formatMessage(message, language, { count: after }), `search_page:${to}`, formatView(view));
  return [
    ...(page > 0 ? [turn("previous", previousPage, { words, language, page: page - 1 })] : []),
    ...(after > 0 ? [turn("next", nextPage, { words, language, page: page + 1 })] : []),
  ];
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseResultsView(value: string): ResultsView | undefined {
  const { language = "", page, words } = VALUE.exec(value)?.groups ?? {};
  if (!isLanguage(language) || page === undefined || words === undefined) return undefined;
  return { language, page: Number(page), words };
}

/** Nothing that a message carries can wake a mention, wherever it is copied to. */
function formatView({ words, page, language }: ResultsView): string {
  return `${language} ${page} ${words.replace(/[<>]/gu, " ")}`;
}
