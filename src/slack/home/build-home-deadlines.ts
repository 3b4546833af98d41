import type { KnownBlock } from "@slack/types";
import { daysLeftOf } from "../../digest/thresholds.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { Snooze } from "../../domain/snooze.ts";
import { digestTitle } from "../../messages/digest.ts";
import { formatDay } from "../../messages/format-digest.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { allDeadlines, comingNext, nothingToday, today as todayTitle } from "../../messages/home.ts";
import { snoozesUnknown } from "../../messages/store-away.ts";
import { context, section } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";
import { buildLedgerEntry } from "../blocks/ledger-entry.ts";
import { heading, runButton } from "./elements.ts";
import type { HomeDeadlines } from "./home-state.ts";

/** Of each group; the others stand in the list that the button opens. */
const MAX_ENTRIES = 4;
const WHO_WHAT = 300;

/** What is due today, and what comes next, in the order of the ledger; what a person put away comes last, says so and can be undone. */
export function buildHomeDeadlines(
  { ledger, kept }: HomeDeadlines,
  language: Language,
  structure: DocumentStructure,
): KnownBlock[] {
  const { today } = ledger;
  const snoozes = kept === null || kept === "unknown" ? [] : kept.snoozes;
  const isAway = (entry: Entry) => findSnooze(snoozes, entry) !== undefined;
  const openFirst = (entries: readonly Entry[]) => [
    ...entries.filter((entry) => !isAway(entry)).slice(0, MAX_ENTRIES),
    ...entries.filter(isAway).slice(0, MAX_ENTRIES),
  ];
  const build = (entries: readonly Entry[]) =>
    openFirst(entries).flatMap((entry) =>
      buildLedgerEntry(
        { entry, daysLeft: daysLeftOf(entry, today) },
        {
          language,
          structure,
          today,
          limit: WHO_WHAT,
          manageable: kept !== null && kept !== "unknown",
          snooze: findSnooze(snoozes, entry),
        },
      ),
    );
  const running = ledger.entries.filter(({ status }) => status === "current");
  const next = ledger.entries.filter(({ status }) => status === "upcoming" || status === "due_this_year");
  const label = (message: typeof todayTitle) => section(`*${formatMessage(message, language)}*`);
  return [
    ...heading(formatMessage(digestTitle, language, { date: formatDay(today, language) })),
    ...(running.length > 0 ? [label(todayTitle), ...build(running)] : [context(formatMessage(nothingToday, language))]),
    ...(next.length > 0 ? [label(comingNext), ...build(next)] : []),
    ...(kept === "unknown" ? [context(formatMessage(snoozesUnknown, language))] : []),
    ...buildRow([runButton(0, "deadlines", allDeadlines, language)]),
  ];
}

function findSnooze(snoozes: readonly Snooze[], { obligation }: Entry): Snooze | undefined {
  return snoozes.find(({ entry }) => entry === obligation.id);
}
