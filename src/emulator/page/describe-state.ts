import { type Conversation, isIn } from "../identities.ts";
import type { StoredMessage } from "../messages.ts";
import { previousOf } from "../methods/views.ts";
import type { Person } from "../people.ts";
import { renderHome, renderMessage, renderView } from "../render/message.ts";
import type { Change, EmulatorState, OpenView } from "../state.ts";
import type { PageEntry, PageEvent, PageState } from "./client/protocol.ts";
import { describeExchange } from "./describe-traffic.ts";

/** Everything there is for a person, as the page shows it. */
export function describeState(state: EmulatorState, { id }: Person): PageState {
  const conversations = state.conversations.filter((one) => isIn(one, id));
  const home = state.homes.get(id);
  return {
    connected: state.botConnected,
    prompts: [...state.prompts.values()].filter(({ channel }) => conversations.some((one) => one.id === channel)),
    home: home === undefined ? null : renderHome(home),
    traffic: state.traffic.list().map(describeExchange),
    conversations: conversations.map((one) => describeConversation(one, state, id)),
  };
}

/** A change, as a person's page hears of it; undefined for what they do not see. */
export function describeChange(change: Change, state: EmulatorState, person: Person): PageEvent | undefined {
  switch (change.kind) {
    case "message":
      return sees(state, person, change.message) ? { kind: "message", ...toEntry(change.message) } : undefined;
    case "view":
      return (change.view.user ?? person.id) === person.id ? describeView(change.view) : undefined;
    case "home":
      return change.user === person.id ? { kind: "home", html: renderHome(change.view) } : undefined;
    case "prompts":
      return sees(state, person, change.prompts) ? { ...change } : undefined;
    case "traffic":
      return { kind: "traffic", exchange: describeExchange(change.exchange) };
    case "bot":
      return { ...change };
    default:
      return sees(state, person, change) ? { ...change } : undefined;
  }
}

function describeConversation(
  { id, name, kind, botIsMember, isPrivate = false }: Conversation,
  state: EmulatorState,
  person: string,
): PageState["conversations"][number] {
  const messages = state.messagesOf(id).filter(({ visibleTo = person }) => visibleTo === person);
  return { id, name, kind, botIsMember, isPrivate, messages: messages.map(toEntry) };
}

/** Whether something stands where a person is, and is not for another alone. */
function sees(
  state: EmulatorState,
  { id }: Person,
  { channel, visibleTo = id }: { readonly channel: string; readonly visibleTo?: string | undefined },
): boolean {
  const conversation = state.findConversation(channel);
  return conversation !== undefined && isIn(conversation, id) && visibleTo === id;
}

function describeView(open: OpenView): PageEvent {
  return { kind: "view", id: open.id, below: previousOf(open.view), html: renderView(open) };
}

function toEntry(message: StoredMessage): PageEntry {
  const { channel, ts, threadTs, user, fromBot: isFromBot, ephemeral } = message;
  return { channel, ts, threadTs, user, isFromBot, ephemeral, html: renderMessage(message) };
}
