import type { PageConversation, PageEntry, PagePrompts, PageState } from "./protocol.ts";

/** A conversation as the page knows it. */
export interface Conversation extends Omit<PageConversation, "messages"> {
  messages: readonly PageEntry[];
  unread: boolean;
}

interface ClientState {
  conversations: readonly Conversation[];
  /** The id of the conversation that is open. */
  current: string;
  /** Which side of the bot's own conversation is shown. */
  tab: "messages" | "home";
  prompts: readonly PagePrompts[];
  home: string | null;
  /** The first message of the thread that is open beside the conversation. */
  thread: string | null;
}

export const state: ClientState = {
  conversations: [],
  current: "",
  tab: "messages",
  prompts: [],
  home: null,
  thread: null,
};

/** Takes over what the server knows. */
export function takeState({ conversations, prompts, home }: PageState): void {
  state.conversations = conversations.map((one) => ({ ...one, unread: false }));
  state.prompts = prompts;
  state.home = home;
}

export function findConversation(id: string): Conversation | undefined {
  return state.conversations.find((one) => one.id === id);
}

/** The questions that are suggested in a conversation, the newest. */
export function findPrompts(channel: string): PagePrompts | undefined {
  return state.prompts.filter((one) => one.channel === channel).at(-1);
}

/** Puts a message in its place: at the end, or where it stood before it was changed. @returns whether it is new */
export function keepMessage(one: Conversation, entry: PageEntry): boolean {
  const isKnown = one.messages.some(({ ts }) => ts === entry.ts);
  one.messages = isKnown
    ? one.messages.map((known) => (known.ts === entry.ts ? entry : known))
    : [...one.messages, entry];
  return !isKnown;
}

export function forgetMessage(one: Conversation, ts: string): void {
  one.messages = one.messages.filter((known) => known.ts !== ts);
}

/** Whether a message is the first of a thread. */
export function isRoot({ ts, threadTs }: PageEntry): boolean {
  return threadTs === undefined || threadTs === ts;
}

/** What was said in a thread after its first message. */
export function repliesOf({ messages }: Conversation, root: string): readonly PageEntry[] {
  return messages.filter(({ ts, threadTs }) => threadTs === root && ts !== root);
}
