import { personId } from "../identities.ts";
import type { StoredMessage } from "../messages.ts";
import { previousOf } from "../methods/views.ts";
import { renderHome, renderMessage, renderView } from "../render/message.ts";
import type { Change, EmulatorState, OpenView } from "../state.ts";
import type { PageEntry, PageEvent, PageState } from "./client/protocol.ts";

/** Everything there is, as the page shows it. */
export function describeState(state: EmulatorState): PageState {
  return {
    locale: state.locale,
    connected: state.botConnected,
    prompts: state.prompts ?? null,
    home: describeHome(state.homes.get(personId(state.locale))),
    conversations: state.conversations.map((one) => ({ ...one, messages: state.messagesOf(one.id).map(toEntry) })),
  };
}

/** A change, as the page hears of it; undefined for what the person at the page does not see. */
export function describeChange(change: Change, { locale }: Pick<EmulatorState, "locale">): PageEvent | undefined {
  if (change.kind === "message") return { kind: "message", ...toEntry(change.message) };
  if (change.kind === "view") return describeView(change.view);
  if (change.kind !== "home") return { ...change };
  return change.user === personId(locale) ? { kind: "home", html: renderHome(change.view) } : undefined;
}

function describeView(open: OpenView): PageEvent {
  return { kind: "view", id: open.id, below: previousOf(open.view), html: renderView(open) };
}

function describeHome(home: OpenView | undefined): string | null {
  return home === undefined ? null : renderHome(home);
}

function toEntry(message: StoredMessage): PageEntry {
  const { channel, ts, threadTs, fromBot: isFromBot, ephemeral } = message;
  return { channel, ts, threadTs, isFromBot, ephemeral, html: renderMessage(message) };
}
