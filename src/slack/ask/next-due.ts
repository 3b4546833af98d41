import type { KnownBlock } from "@slack/types";
import type { Answer } from "../../domain/answer.ts";
import { formatNextDue } from "../../messages/describe-duty.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { allDeadlines } from "../../messages/home.ts";
import { button, section } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";

/** When what is next falls due, in bold; none where something else was asked for. */
export function buildNextDue(answer: Answer): KnownBlock[] {
  const next = formatNextDue(answer);
  return next === undefined ? [] : [section(`*${escapeMrkdwn(next)}*`)];
}

/** Under what is next: the whole list is one click away. */
export function buildListButton({ next, language }: Answer): KnownBlock[] {
  return next ? buildRow([button(formatMessage(allDeadlines, language), "run_command:0", "deadlines")]) : [];
}
