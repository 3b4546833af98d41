import { LRUCache } from "lru-cache";
import { CONVERSATIONS, type Conversation } from "./identities.ts";
import type { Json } from "./json.ts";
import { type KeptState, NOTHING_KEPT } from "./kept-state.ts";
import { createMessages, type MessageChange, type Messages } from "./messages.ts";
import type { Locale } from "./people.ts";
import { createTimeStamps } from "./time-stamps.ts";
import { createTraffic, type Traffic, type TrafficChange } from "./traffic.ts";

export interface OpenView {
  readonly id: string;
  readonly view: Json;
  /** Who sees it; undefined for whoever is at the page. */
  readonly user?: string | undefined;
}

/** The Home of the app, as one person sees it. */
interface Home {
  readonly user: string;
  readonly view: OpenView;
}

interface Prompts {
  readonly channel: string;
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** What an agent does in a thread. */
interface AgentSession {
  readonly channel: string;
  readonly threadTs: string;
  readonly status: string;
  readonly title: string;
}

/** What the page hears about. */
export type Change =
  | MessageChange
  | { readonly kind: "view"; readonly view: OpenView }
  | ({ readonly kind: "home" } & Home)
  | { readonly kind: "prompts"; readonly prompts: Prompts }
  | { readonly kind: "status"; readonly channel: string; readonly threadTs: string; readonly status: string }
  | ({ readonly kind: "session" } & AgentSession)
  | TrafficChange
  | { readonly kind: "bot"; readonly connected: boolean };

/** Everything the emulator remembers. Messages can be kept over a restart; all else is lost when the program ends. */
export interface EmulatorState extends Messages {
  readonly conversations: readonly Conversation[];
  /** Windows that were opened, by id. */
  readonly views: { get(id: string): OpenView | undefined; values(): Iterable<OpenView> };
  /** The app's Home by the person who sees it. */
  readonly homes: ReadonlyMap<string, OpenView>;
  /** A window or Home that a person acts in. */
  findView(id: string): OpenView | undefined;
  /** By channel and thread. */
  readonly sessions: Pick<ReadonlyMap<string, AgentSession>, "get" | "size">;
  /** The events that the app is subscribed to; undefined for all. */
  readonly events: readonly string[] | undefined;
  /** What went between Slack and the bot. */
  readonly traffic: Traffic;
  /** The language of the person who acts where nobody is named. */
  locale: Locale;
  /** By channel. */
  readonly prompts: ReadonlyMap<string, Prompts>;
  botConnected: boolean;
  findConversation(id: string): Conversation | undefined;
  /** What shall be there again after a restart. */
  keep(): KeptState;
  /** Makes the bot a member of a conversation. */
  inviteBot(id: string): void;
  /** Epoch ms. */
  now(): number;
  nextTs(): string;
  tell(change: Change): void;
  subscribe(listener: (change: Change) => void): () => void;
}

/** How many windows are remembered; those unused for longest go. */
const MAX_VIEWS = 20;

/** How many threads' sessions are remembered. */
const MAX_SESSIONS = 1000;

/** @param now epoch ms */
export function createState(
  now: () => number = Date.now,
  conversations: readonly Conversation[] = CONVERSATIONS,
  events?: readonly string[],
  kept: KeptState = NOTHING_KEPT,
): EmulatorState {
  const { keep, ...surfaces } = createSurfaces();
  const listeners = new Set<(change: Change) => void>();
  const nextTs = createTimeStamps(now, kept.messages.at(-1)?.ts);
  const joined = new Set(kept.joined);
  const list = () => conversations.map((one) => ({ ...one, botIsMember: one.botIsMember || joined.has(one.id) }));
  const tell = (change: Change) => {
    keep(change);
    for (const listener of listeners) listener(change);
  };
  const messages = createMessages(nextTs, tell, kept.messages);
  return {
    ...messages,
    get conversations() {
      return list();
    },
    ...surfaces,
    traffic: createTraffic(now, tell),
    events,
    findView: (id) => surfaces.views.get(id) ?? findHome(surfaces.homes, id),
    locale: "en-GB",
    botConnected: false,
    now,
    nextTs,
    findConversation: (id) => list().find((conversation) => conversation.id === id),
    keep: () => ({ messages: messages.allMessages(), joined: [...joined] }),
    inviteBot: (id) => void joined.add(id),
    tell,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What stands beside the messages: windows, Homes, suggested questions and sessions. */
function createSurfaces() {
  const views = new LRUCache<string, OpenView>({ max: MAX_VIEWS });
  const sessions = new LRUCache<string, AgentSession>({ max: MAX_SESSIONS });
  const homes = new Map<string, OpenView>();
  const prompts = new Map<string, Prompts>();
  return {
    views,
    sessions,
    homes,
    prompts,
    keep(change: Change) {
      if (change.kind === "view") views.set(change.view.id, change.view);
      if (change.kind === "session") sessions.set(`${change.channel}:${change.threadTs}`, change);
      if (change.kind === "home") homes.set(change.user, change.view);
      if (change.kind === "prompts") prompts.set(change.prompts.channel, change.prompts);
    },
  };
}

function findHome(homes: ReadonlyMap<string, OpenView>, id: string): OpenView | undefined {
  return [...homes.values()].find((home) => home.id === id);
}
