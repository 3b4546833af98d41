import { CONVERSATIONS, type Conversation, type Locale } from "./identities.ts";

export type Json = Readonly<Record<string, unknown>>;

/** A message as it stands in a conversation. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  readonly user: string;
  readonly fromBot: boolean;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata: Json | undefined;
  readonly edited: boolean;
  /** Only the person sees it: the reply to a slash command, or a note of the emulator's own. */
  readonly ephemeral: boolean;
}

type NewMessage = Omit<StoredMessage, "ts" | "edited">;

export interface OpenView {
  readonly id: string;
  readonly view: Json;
}

interface Prompts {
  readonly channel: string;
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** What the page hears about. */
export type Change =
  | { readonly kind: "message"; readonly message: StoredMessage }
  | { readonly kind: "gone"; readonly channel: string; readonly ts: string }
  | { readonly kind: "view"; readonly view: OpenView }
  | { readonly kind: "prompts"; readonly prompts: Prompts }
  | { readonly kind: "status"; readonly channel: string; readonly threadTs: string; readonly status: string }
  | { readonly kind: "bot"; readonly connected: boolean };

/** Everything the emulator remembers; it is lost when the program ends. */
export interface EmulatorState {
  readonly conversations: readonly Conversation[];
  /** Windows that were opened, by id; the oldest go. */
  readonly views: ReadonlyMap<string, OpenView>;
  /** The language of the person at the page. */
  locale: Locale;
  prompts: Prompts | undefined;
  botConnected: boolean;
  findConversation(id: string): Conversation | undefined;
  add(message: NewMessage): StoredMessage;
  find(channel: string, ts: string): StoredMessage | undefined;
  replace(message: StoredMessage): void;
  remove(channel: string, ts: string): void;
  /** All messages of a conversation in order, ephemeral ones too. */
  messagesOf(channel: string): readonly StoredMessage[];
  nextTs(): string;
  tell(change: Change): void;
  subscribe(listener: (change: Change) => void): () => void;
}

const MESSAGES = 5000;
const VIEWS = 20;

export function createState(
  now: () => number = Date.now,
  conversations: readonly Conversation[] = CONVERSATIONS,
): EmulatorState {
  const messages: StoredMessage[] = [];
  const views = new Map<string, OpenView>();
  const listeners = new Set<(change: Change) => void>();
  const nextTs = createClock(now);
  const indexOf = (channel: string, ts: string) => messages.findIndex((m) => m.channel === channel && m.ts === ts);
  const state: EmulatorState = {
    conversations,
    views,
    locale: "en-GB",
    prompts: undefined,
    botConnected: false,
    nextTs,
    findConversation: (id) => conversations.find((conversation) => conversation.id === id),
    add(message) {
      const stored = { ...message, ts: nextTs(), edited: false };
      messages.push(stored);
      if (messages.length > MESSAGES) messages.shift();
      state.tell({ kind: "message", message: stored });
      return stored;
    },
    find: (channel, ts) => messages[indexOf(channel, ts)],
    replace(message) {
      const index = indexOf(message.channel, message.ts);
      if (index < 0) return;
      messages[index] = message;
      state.tell({ kind: "message", message });
    },
    remove(channel, ts) {
      const index = indexOf(channel, ts);
      if (index < 0) return;
      messages.splice(index, 1);
      state.tell({ kind: "gone", channel, ts });
    },
    messagesOf: (channel) => messages.filter((message) => message.channel === channel),
    tell(change) {
      if (change.kind === "view") keepView(views, change.view);
      for (const listener of listeners) listener(change);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return state;
}

function keepView(views: Map<string, OpenView>, view: OpenView): void {
  views.set(view.id, view);
  if (views.size > VIEWS) views.delete(views.keys().next().value as string);
}

/** Time stamps as Slack's: seconds and microseconds, unique and growing. */
function createClock(now: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, now() * 1000);
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, "0")}`;
  };
}
