import type { Button, KnownBlock } from "@slack/types";
import { daysLeftOf } from "../../digest/thresholds.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Ledger } from "../../domain/obligation.ts";
import type { Snooze } from "../../domain/snooze.ts";
import { calendarButton } from "../../messages/calendar-feed.ts";
import { entryCount, noEntries } from "../../messages/deadlines.ts";
import { describeEntry } from "../../messages/describe-entry.ts";
import { groupPassed } from "../../messages/digest.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { snoozesUnknown } from "../../messages/store-away.ts";
import { button, context, section } from "../blocks/elements.ts";
import { buildRow, buildSource } from "../blocks/frame.ts";
import { buildList } from "../blocks/ledger-list.ts";
import { formatRange } from "../blocks/list-page.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { settingsButton } from "../digest/digest-message.ts";
import { buildPageButtons, choosePage, type DeadlinePage, type DeadlineView, formatView } from "./deadline-pages.ts";

export const CALENDAR_BUTTON = "calendar_address";

export interface DeadlinesOptions {
  readonly language: Language;
  readonly document: Document;
  /** What the destination has said about entries; null where nothing can be remembered, unknown while the database is out of reach. */
  readonly snoozes: readonly Snooze[] | "unknown" | null;
  /** Whether a calendar address can be given out. */
  readonly hasCalendar: boolean;
  readonly view: DeadlineView;
}

/** The ledger, already filtered, as an answer to `/wsis deadlines`. */
export function buildDeadlines(ledger: Ledger, options: DeadlinesOptions): SlackMessage {
  const { language, document } = options;
  const snoozes = options.snoozes === "unknown" ? null : options.snoozes;
  const origin = buildSource(document.structure, language);
  if (ledger.entries.length === 0) {
    const text = formatMessage(noEntries, language);
    return { text, blocks: [section(text), origin] };
  }
  const page = choosePage(ledger.entries, options.view);
  const items = page.entries.map((entry) => ({ entry, daysLeft: daysLeftOf(entry, ledger.today) }));
  const title = formatTitle(page, language);
  const lines = items.map((item) => {
    const { due, task, labels } = describeEntry(item, language, document.structure);
    return `${due} · ${task} (${labels[0] ?? ""})`;
  });
  return buildList([{ heading: null, items }], {
    language,
    structure: document.structure,
    today: ledger.today,
    manageable: snoozes !== null,
    snoozes: snoozes ?? [],
    before: [section(`*${escapeMrkdwn(title)}*`), ...buildNotice(options)],
    after: [
      ...buildRow(buildPageButtons(page, options.view.words, language)),
      ...buildRow(buttonsFor(options)),
      origin,
    ],
    shownBy: formatView({ ...page, words: options.view.words }),
    text: [title, ...lines].join("\n"),
  });
}

/** "15 entries · 1–10 of 15", and that they have passed where they have. */
function formatTitle({ part, page, counts }: DeadlinePage, language: Language): string {
  const count = counts[part];
  return [
    ...(part === "passed" ? [formatMessage(groupPassed, language)] : []),
    formatMessage(entryCount, language, { count }),
    ...formatRange({ page, count }, language),
  ].join(" · ");
}

function buildNotice({ language, snoozes }: DeadlinesOptions): KnownBlock[] {
  return snoozes === "unknown" ? [context(formatMessage(snoozesUnknown, language))] : [];
}

function buttonsFor({ language, snoozes, hasCalendar }: DeadlinesOptions): Button[] {
  return [
    ...(hasCalendar ? [button(formatMessage(calendarButton, language), CALENDAR_BUTTON, language)] : []),
    ...(snoozes === null || snoozes === "unknown" ? [] : [settingsButton(language)]),
  ];
}
