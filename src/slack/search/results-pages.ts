import type { Button } from "@slack/types";
import { isLanguage, type Language } from "../../domain/language.ts";
import { buildTurnButtons, carryWords, MAX_WORDS_CHARS } from "../blocks/list-page.ts";

/** A page of what a search found. */
export interface ResultsView {
  readonly words: string;
  /** From 0. */
  readonly page: number;
  /** The language to fall back on where that of the words cannot be told. */
  readonly language: Language;
}

export const PAGE_RESULTS = /^search_page:/u;

/** The nearest that a search shows: three pages. What comes behind them has hardly anything of the words. */
export const MAX_RESULTS = 30;
const VALUE = /^(?<language>[a-z]{2}) (?<page>\d{1,2}) (?<words>[\s\S]+)$/u;

/** The buttons to the pages beside a page. @param count how many results there are */
export function buildResultButtons({ words, page, language }: ResultsView, count: number): Button[] {
  if (words.length > MAX_WORDS_CHARS) return [];
  const carry = (other: number) => `${language} ${other} ${carryWords(words)}`;
  return buildTurnButtons({ page, count }, "search_page", carry, language);
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseResultsView(value: string): ResultsView | undefined {
  const { language = "", page, words } = VALUE.exec(value)?.groups ?? {};
  if (!isLanguage(language) || page === undefined || words === undefined) return undefined;
  return { language, page: Number(page), words };
}
