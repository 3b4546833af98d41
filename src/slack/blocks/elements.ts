import type { Button, ContextBlock, SectionBlock } from "@slack/types";
import { BUTTON_TEXT, SECTION_TEXT, shorten } from "./limits.ts";

/** A section of text that is already mrkdwn. `verbatim` keeps Slack from making links of names in it. */
export function section(mrkdwn: string): SectionBlock {
  return { type: "section", text: { type: "mrkdwn", text: clip(mrkdwn), verbatim: true } };
}

/** A section that Slack shows as it is: nothing in it can become a mention, a link or formatting. */
export function plainSection(text: string): SectionBlock {
  return { type: "section", text: { type: "plain_text", text: shorten(text, SECTION_TEXT), emoji: false } };
}

/** Small print, already mrkdwn. */
export function context(mrkdwn: string): ContextBlock {
  return { type: "context", elements: [{ type: "mrkdwn", text: clip(mrkdwn), verbatim: true }] };
}

/** Small print that Slack shows as it is: nothing in it can become a mention, a link or formatting. */
export function plainContext(text: string): ContextBlock {
  return { type: "context", elements: [{ type: "plain_text", text: shorten(text, SECTION_TEXT), emoji: false }] };
}

export function button(text: string, actionId: string, value: string): Button {
  return {
    type: "button",
    text: { type: "plain_text", text: shorten(text, BUTTON_TEXT), emoji: false },
    action_id: actionId,
    value,
  };
}

/** The last guard: builders keep their parts short enough, so this never cuts anything they made. */
function clip(mrkdwn: string): string {
  return mrkdwn.length <= SECTION_TEXT ? mrkdwn : `${mrkdwn.slice(0, SECTION_TEXT - 1)}…`;
}
