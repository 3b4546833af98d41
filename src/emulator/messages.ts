import type { Json } from "./json.ts";

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
  /** Since when it is being streamed, epoch ms; absent for a message that is whole. */
  readonly streamedSince?: number | undefined;
  /** Only one person sees it: the reply to a slash command, or a note of the emulator's own. */
  readonly ephemeral: boolean;
  /** Who, where it is ephemeral; absent: whoever is at the page. */
  readonly visibleTo?: string | undefined;
}

type NewMessage = Omit<StoredMessage, "ts" | "edited">;

/** The messages of all conversations. */
export interface Messages {
  add(message: NewMessage): StoredMessage;
  find(channel: string, ts: string): StoredMessage | undefined;
  replace(message: StoredMessage): void;
  remove(channel: string, ts: string): void;
  /** All messages of a conversation in order, ephemeral ones too. */
  messagesOf(channel: string): readonly StoredMessage[];
  allMessages(): readonly StoredMessage[];
}

/** What happened to a message. */
export type MessageChange =
  | { readonly kind: "message"; readonly message: StoredMessage }
  | { readonly kind: "gone"; readonly channel: string; readonly ts: string };

/** How many messages are remembered; the oldest go. */
const MAX_MESSAGES = 5000;

/** @param tell hears of every change @param kept what stood there before */
export function createMessages(
  nextTs: () => string,
  tell: (change: MessageChange) => void,
  kept: readonly StoredMessage[] = [],
): Messages {
  const messages = kept.slice(-MAX_MESSAGES);
  const indexOf = (channel: string, ts: string) => messages.findIndex((m) => m.channel === channel && m.ts === ts);
  return {
    add(message) {
      const stored = { ...message, ts: nextTs(), edited: false };
      messages.push(stored);
      if (messages.length > MAX_MESSAGES) messages.shift();
      tell({ kind: "message", message: stored });
      return stored;
    },
    find: (channel, ts) => messages[indexOf(channel, ts)],
    replace(message) {
      const index = indexOf(message.channel, message.ts);
      if (index < 0) return;
      messages[index] = message;
      tell({ kind: "message", message });
    },
    remove(channel, ts) {
      const index = indexOf(channel, ts);
      if (index < 0) return;
      messages.splice(index, 1);
      tell({ kind: "gone", channel, ts });
    },
    allMessages: () => messages,
    messagesOf: (channel) => messages.filter((message) => message.channel === channel),
  };
}
