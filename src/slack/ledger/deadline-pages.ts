import type { Button } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/obligation.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { showOpen, showPassed } from "../../messages/list-pages.ts";
import { button } from "../blocks/elements.ts";
import { buildTurnButtons, carryWords, limitPage, MAX_WORDS_CHARS, PAGE_SIZE } from "../blocks/list-page.ts";
import type { ListPage } from "../platform/reply-options.ts";

/** What of a list is shown: a page of what is still to come, or of what has passed. */
export interface DeadlineView extends ListPage {
  /** What stood after `deadlines`, by which the list was chosen. */
  readonly words: string;
}

export interface DeadlinePage extends Pick<DeadlineView, "part" | "page"> {
  readonly entries: readonly Entry[];
  /** How many there are in each part. */
  readonly counts: Readonly<Record<DeadlineView["part"], number>>;
}

export const PAGE_DEADLINES = /^deadlines_page:/u;

const VALUE = /^(?<part>open|passed) (?<page>\d{1,3}) (?<words>[\s\S]*)$/u;

/** The page of a list that a view names: the last one where there are fewer; what has passed where nothing else is there. */
export function choosePage(entries: readonly Entry[], { part, page }: DeadlineView): DeadlinePage {
  const parts = {
    open: entries.filter(({ status }) => status !== "passed"),
    passed: entries.filter(({ status }) => status === "passed"),
  };
  const shown = parts[part].length > 0 ? part : part === "open" ? "passed" : "open";
  const at = limitPage({ page, count: parts[shown].length });
  return {
    part: shown,
    page: at,
    entries: parts[shown].slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
    counts: { open: parts.open.length, passed: parts.passed.length },
  };
}

/** The buttons to the pages beside a page, and to the other part; none to what is not there. */
export function buildPageButtons({ part, page, counts }: DeadlinePage, words: string, language: Language): Button[] {
  if (words.length > MAX_WORDS_CHARS) return [];
  const other = part === "open" ? "passed" : "open";
  const name = formatMessage(other === "passed" ? showPassed : showOpen, language, { count: counts[other] });
  const carry = (turned: number) => formatView({ part, page: turned, words });
  return [
    ...buildTurnButtons({ page, count: counts[part] }, "deadlines_page", carry, language),
    ...(counts[other] > 0
      ? [button(name, `deadlines_page:${other}`, formatView({ part: other, page: 0, words }))]
      : []),
  ];
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseView(value: string): DeadlineView | undefined {
  const { part, page, words } = VALUE.exec(value)?.groups ?? {};
  if ((part !== "open" && part !== "passed") || page === undefined || words === undefined) return undefined;
  return { part, page: Number(page), words };
}

/** What a button to a page carries, and the menus on it. */
export function formatView({ part, page, words }: DeadlineView): string {
  return `${part} ${page} ${carryWords(words)}`;
}
