import type { Button } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/obligation.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { nextPage, previousPage, showOpen, showPassed } from "../../messages/list-pages.ts";
import { button } from "../blocks/elements.ts";
import type { ListPage } from "../platform/reply-options.ts";

/** What of a list is shown: a page of what is still to come, or of what has passed. */
export interface DeadlineView extends ListPage {
  /** What stood after `deadlines`, by which the list was chosen. */
  readonly words: string;
}

export interface DeadlinePage extends Pick<DeadlineView, "part" | "page"> {
  readonly entries: readonly Entry[];
  /** The place of the first, from 1. */
  readonly first: number;
  /** How many there are in each part. */
  readonly counts: Readonly<Record<DeadlineView["part"], number>>;
}

export const PAGE_DEADLINES = /^deadlines_page:/u;

const PAGE_SIZE = 10;
/** Longer words are no list's; with them the list shows its beginning alone. */
const MAX_WORDS_CHARS = 500;
const VALUE = /^(?<part>open|passed) (?<page>\d{1,3}) (?<words>[\s\S]*)$/u;

/** The page of a list that a view names: the last one where there are fewer; what has passed where nothing else is there. */
export function choosePage(entries: readonly Entry[], { part, page }: DeadlineView): DeadlinePage {
  const parts = {
    open: entries.filter(({ status }) => status !== "passed"),
    passed: entries.filter(({ status }) => status === "passed"),
  };
  const shown = parts[part].length > 0 ? part : part === "open" ? "passed" : "open";
  const last = Math.max(0, Math.ceil(parts[shown].length / PAGE_SIZE) - 1);
  const at = Math.min(page, last);
  return {
    part: shown,
    page: at,
    entries: parts[shown].slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
    first: at * PAGE_SIZE + 1,
    counts: { open: parts.open.length, passed: parts.passed.length },
  };
}

/** The buttons to the pages beside a page, and to the other part; none to what is not there. */
export function buildPageButtons({ part, page, counts }: DeadlinePage, words: string, language: Language): Button[] {
  if (words.length > MAX_WORDS_CHARS) return [];
  const after = counts[part] - (page + 1) * PAGE_SIZE;
  const other = part === "open" ? "passed" : "open";
  const turn = (to: string, message: Message, view: DeadlineView, count = 0) =>
    button(formatMessage(message, language, { count }), `deadlines_page:${to}`, formatView(view));
  return [
    ...(page > 0 ? [turn("previous", previousPage, { part, page: page - 1, words })] : []),
    ...(after > 0 ? [turn("next", nextPage, { part, page: page + 1, words }, after)] : []),
    ...(counts[other] > 0
      ? [turn(other, other === "passed" ? showPassed : showOpen, { part: other, page: 0, words }, counts[other])]
      : []),
  ];
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseView(value: string): DeadlineView | undefined {
  const { part, page, words } = VALUE.exec(value)?.groups ?? {};
  if ((part !== "open" && part !== "passed") || page === undefined || words === undefined) return undefined;
  return { part, page: Number(page), words };
}

/** Nothing that a message carries can wake a mention, wherever it is copied to. */
function formatView({ part, page, words }: DeadlineView): string {
  return `${part} ${page} ${words.replace(/[<>]/gu, " ")}`;
}
