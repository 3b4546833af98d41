import type { StoredMessage } from "../messages.ts";
import { renderMessage, renderView } from "../render/message.ts";
import type { Change, EmulatorState } from "../state.ts";
import type { PageEntry, PageEvent, PageState } from "./client/protocol.ts";

/** Everything there is, as the page shows it. */
export function describeState(state: EmulatorState): PageState {
  return {
    locale: state.locale,
    connected: state.botConnected,
    prompts: state.prompts ?? null,
    conversations: state.conversations.map((one) => ({ ...one, messages: state.messagesOf(one.id).map(toEntry) })),
  };
}

/** A change, as the page hears of it. */
export function describeChange(change: Change): PageEvent {
  if (change.kind === "message") return { kind: "message", ...toEntry(change.message) };
  return change.kind === "view" ? { kind: "view", html: renderView(change.view) } : { ...change };
}

function toEntry(message: StoredMessage): PageEntry {
  const { channel, ts, threadTs, ephemeral } = message;
  return { channel, ts, threadTs, ephemeral, html: renderMessage(message) };
}
