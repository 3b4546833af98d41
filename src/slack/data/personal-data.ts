import type { Button } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import {
  dataCalendarFeeds,
  dataConfirmText,
  dataConfirmTitle,
  dataDelete,
  dataDeleted,
  dataDeliveries,
  dataFeedback,
  dataFeedbackTexts,
  dataKeep,
  dataLanguages,
  dataModelUse,
  dataNone,
  dataNote,
  dataPostPlaces,
  dataQuotesOnly,
  dataSnoozes,
  dataSubscriptions,
  dataThreadSubjects,
  dataTitle,
} from "../../messages/personal-data.ts";
import { joinParts } from "../../messages/punctuation.ts";
import type { PurgeCounts } from "../../ports/subject-data.ts";
import { button, context, section } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";
import type { SlackMessage } from "../blocks/message.ts";

export const DELETE_DATA = "delete_data";

/** Questions are left out: that of the person who asks for the list would always be among them. */
const KINDS: readonly (readonly [keyof PurgeCounts, Message])[] = [
  ["subscriptions", dataSubscriptions],
  ["deliveries", dataDeliveries],
  ["snoozes", dataSnoozes],
  ["feedback", dataFeedback],
  ["calendarFeeds", dataCalendarFeeds],
  ["postPlaces", dataPostPlaces],
  ["modelUse", dataModelUse],
  ["quotesOnly", dataQuotesOnly],
  ["languages", dataLanguages],
  ["threadSubjects", dataThreadSubjects],
];

/**
 * What is kept about a person, by kind, with a button that deletes it once the person has confirmed.
 * @param texts how many of the votes are kept with words of the person's
 */
export function buildPersonalData(counts: PurgeCounts, texts: number, language: Language): SlackMessage {
  const text = formatCounts(dataTitle, counts, language, texts);
  const note = context(formatMessage(dataNote, language));
  if (text === undefined) return buildNothing(language);
  return { text, blocks: [section(text), ...buildRow([deleteButton(language)]), note] };
}

/** What was deleted, by kind. */
export function buildDeletedData(counts: PurgeCounts, language: Language): SlackMessage {
  const text = formatCounts(dataDeleted, counts, language);
  return text === undefined ? buildNothing(language) : { text, blocks: [section(text)] };
}

function buildNothing(language: Language): SlackMessage {
  const text = formatMessage(dataNone, language);
  return { text, blocks: [section(text), context(formatMessage(dataNote, language))] };
}

/** Undefined where nothing is counted. */
function formatCounts(title: Message, counts: PurgeCounts, language: Language, texts = 0): string | undefined {
  const say = (message: Message, count: number) => formatMessage(message, language, { count });
  const lines = KINDS.filter(([kind]) => counts[kind] > 0).map(([kind, message]) => {
    const withTexts = kind === "feedback" && texts > 0 ? [say(dataFeedbackTexts, texts)] : [];
    return `• ${joinParts([say(message, counts[kind]), ...withTexts], language)}`;
  });
  return lines.length === 0 ? undefined : [formatMessage(title, language), ...lines].join("\n");
}

function deleteButton(language: Language): Button {
  const plain = (message: Message) => ({
    type: "plain_text" as const,
    text: formatMessage(message, language),
    emoji: false,
  });
  return {
    ...button(formatMessage(dataDelete, language), DELETE_DATA, language),
    style: "danger",
    confirm: {
      title: plain(dataConfirmTitle),
      text: plain(dataConfirmText),
      confirm: plain(dataDelete),
      deny: plain(dataKeep),
      style: "danger",
    },
  };
}
