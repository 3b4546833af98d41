import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Language } from "../../domain/language.ts";
import { APP_NAME } from "../../messages/app-name.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { close } from "../../messages/modal.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { readOutcome } from "./post-outcome.ts";

/** Where a window comes from: what was pressed, and the window it was pressed in, if it was one. */
export interface WindowOrigin {
  readonly triggerId: string;
  readonly view: { readonly id: string; readonly type: string } | undefined;
}

/** Opens a window; upon the one that was pressed in, where that was one. Slack stacks three: a fourth takes the third's place. */
export async function openWindow(client: WebClient, { triggerId, view: from }: WindowOrigin, view: ModalView) {
  if (from?.type !== "modal") return client.views.open({ trigger_id: triggerId, view });
  try {
    return await client.views.push({ trigger_id: triggerId, view });
  } catch (error) {
    const outcome = readOutcome(error);
    if (outcome.kind !== "refused" || outcome.reason !== "push_limit_reached") throw error;
    return client.views.update({ view_id: from.id, view });
  }
}

/** Slack's limit for a window. */
const MAX_BLOCKS = 100;

/** What would be said in a message, as a window; Slack knows votes in messages only. */
export function buildMessageWindow({ blocks }: Pick<SlackMessage, "blocks">, language: Language): ModalView {
  return {
    type: "modal",
    title: { type: "plain_text", text: APP_NAME, emoji: false },
    close: { type: "plain_text", text: formatMessage(close, language), emoji: false },
    blocks: blocks.filter(({ type }) => type !== "context_actions").slice(0, MAX_BLOCKS),
  };
}
