import type { Button } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import { buildTurnButtons, carryWords, MAX_WORDS_CHARS, type PageOf } from "../blocks/list-page.ts";

/** A page of a list of duties. */
export interface DutyView {
  /** From 0. */
  readonly page: number;
  /** What stood after `duties`, by which the list was chosen. */
  readonly words: string;
}

export const PAGE_DUTIES = /^duties_page:/u;

const VALUE = /^(?<page>\d{1,3}) (?<words>[\s\S]*)$/u;

export function buildDutyButtons(shown: PageOf, words: string, language: Language): Button[] {
  if (words.length > MAX_WORDS_CHARS) return [];
  return buildTurnButtons(shown, "duties_page", (page) => `${page} ${carryWords(words)}`, language);
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseDutyView(value: string): DutyView | undefined {
  const { page, words } = VALUE.exec(value)?.groups ?? {};
  return page === undefined || words === undefined ? undefined : { page: Number(page), words };
}
