import type { SectionBlock } from "@slack/types";
import { toDuty } from "../../deadlines/to-duty.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Entry, Ledger } from "../../domain/obligation.ts";
import { describeDuty, formatDuty, formatPlace, formatTask } from "../../messages/describe-duty.ts";
import { dutyCount, moreDuties, noDuties } from "../../messages/duties.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { fairLength } from "../../text/fair-length.ts";
import { context, section } from "../blocks/elements.ts";
import { buildSource } from "../blocks/frame.ts";
import { countText, escapedLength, FALLBACK_TEXT, MESSAGE_TEXT, shorten } from "../blocks/limits.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { quotesButton } from "../blocks/snooze-buttons.ts";

/** A block each, beside the frame; Slack takes fifty. */
const DUTIES_SHOWN = 45;
const PLACE_TEXT = 160;
const TASK_TEXT = 600;

/** The register, already filtered, as an answer to `/wsis duties`: a line each, its quotes one press away. */
export function buildDuties({ entries }: Ledger, language: Language, document: Document): SlackMessage {
  const source = buildSource(document.structure, language);
  if (entries.length === 0) {
    const text = formatMessage(noDuties, language);
    return { text, blocks: [section(text), source] };
  }
  const title = formatMessage(dutyCount, language, { count: entries.length });
  const words = (entry: Entry) => describeDuty(toDuty(entry, language), language, document.structure);
  const shown = entries.slice(0, DUTIES_SHOWN);
  const layOut = (limit: number) => [
    section(`*${escapeMrkdwn(title)}*`),
    ...shown.map((entry): SectionBlock => {
      const duty = words(entry);
      const lines = [
        `*${escapeMrkdwn(shorten(formatPlace(duty), PLACE_TEXT))}*`,
        escapeMrkdwn(shorten(formatTask(duty), limit)),
      ];
      return { ...section(lines.join("\n")), accessory: quotesButton(entry.obligation.id, language) };
    }),
    ...(entries.length > shown.length
      ? [context(formatMessage(moreDuties, language, { count: entries.length - shown.length }))]
      : []),
    source,
  ];
  const lengths = shown.map((entry) => escapedLength(formatTask(words(entry))));
  const budget = MESSAGE_TEXT - FALLBACK_TEXT - countText(layOut(0));
  const fallback = [title, ...shown.map((entry) => formatDuty(words(entry)))].join("\n");
  return {
    text: escapeMrkdwn(shorten(fallback, FALLBACK_TEXT)),
    blocks: layOut(Math.min(TASK_TEXT, fairLength(lengths, budget))),
  };
}
