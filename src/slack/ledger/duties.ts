import type { SectionBlock } from "@slack/types";
import { toDuty } from "../../deadlines/to-duty.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Entry, Ledger } from "../../domain/obligation.ts";
import { inSummary } from "../../messages/deadlines.ts";
import { describeDuty, formatDuty } from "../../messages/describe-duty.ts";
import { dutyCount, noDuties } from "../../messages/duties.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { section } from "../blocks/elements.ts";
import { buildRow, buildSource } from "../blocks/frame.ts";
import { MAX_FALLBACK_CHARS, shorten } from "../blocks/limits.ts";
import { formatRange, limitPage, PAGE_SIZE } from "../blocks/list-page.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { quotesButton } from "../blocks/snooze-buttons.ts";
import { buildDutyButtons, type DutyView } from "./duty-pages.ts";

/** Ten entries of this length, and a text to read out, are less than a message takes. */
const PLACE_TEXT = 160;
const TASK_TEXT = 400;

/** A page of the register, already filtered, as an answer to `/wsis duties`: who is asked what, its quotes one press away. */
export function buildDuties(
  { entries }: Ledger,
  view: DutyView,
  language: Language,
  { structure }: Document,
): SlackMessage {
  const source = buildSource(structure, language);
  const count = entries.length;
  if (count === 0) {
    const text = formatMessage(noDuties, language);
    return { text, blocks: [section(text), source] };
  }
  const page = limitPage({ page: view.page, count });
  const shown = entries.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const title = [formatMessage(dutyCount, language, { count }), ...formatRange({ page, count }, language)].join(" · ");
  const words = (entry: Entry) => describeDuty(toDuty(entry, language), language, structure);
  const text = [title, ...shown.map((entry) => formatDuty(words(entry)).join(" · "))].join("\n");
  return {
    text: escapeMrkdwn(shorten(text, MAX_FALLBACK_CHARS)),
    blocks: [
      section(`*${escapeMrkdwn(title)}*`),
      ...shown.map((entry): SectionBlock => {
        const duty = words(entry);
        const place = `*${escapeMrkdwn(shorten(duty.place, PLACE_TEXT))}*`;
        const summary = `_${escapeMrkdwn(formatMessage(inSummary, language))}_`;
        const task = escapeMrkdwn(shorten(duty.task, TASK_TEXT));
        const details = `${escapeMrkdwn(shorten(duty.details.join(" · "), TASK_TEXT))} · ${summary}`;
        return {
          ...section([place, task, details].join("\n")),
          accessory: quotesButton(entry.obligation.id, duty.what, language),
        };
      }),
      ...buildRow(buildDutyButtons({ page, count }, view.words, language)),
      source,
    ],
  };
}
