/*
 * What the page and its server say to each other. The server renders; the page shows HTML as it comes, and sends back what
 * the person did. Both are compiled with these types.
 */

/** A message. */
export interface PageEntry {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  readonly user: string;
  readonly isFromBot: boolean;
  /** Only the person sees it. */
  readonly ephemeral: boolean;
  readonly html: string;
}

export interface PageConversation {
  readonly id: string;
  readonly name: string;
  readonly kind: "channel" | "im";
  readonly botIsMember: boolean;
  /** Whether only those in it know of it. */
  readonly isPrivate: boolean;
  readonly messages: readonly PageEntry[];
}

/** Questions that the bot suggests. */
export interface PagePrompts {
  readonly channel: string;
  readonly title: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

/** What went one way between Slack and the bot, and what came back. Payloads are JSON, secrets masked. */
export interface PageExchange {
  readonly id: number;
  /** Epoch ms. */
  readonly at: number;
  readonly kind: "event" | "command" | "interaction" | "call" | "response" | "socket";
  readonly name: string;
  readonly sent: string;
  readonly outcome: string;
  readonly isFault: boolean;
  /** Null while nothing has come back. */
  readonly received: string | null;
  readonly ms: number | null;
}

/** Everything there is for the person for whom the page acts. */
export interface PageState {
  readonly connected: boolean;
  readonly prompts: readonly PagePrompts[];
  /** The app's Home as HTML; null where none was published. */
  readonly home: string | null;
  readonly traffic: readonly PageExchange[];
  readonly conversations: readonly PageConversation[];
}

/** What happens afterwards. */
export type PageEvent =
  | ({ readonly kind: "message" } & PageEntry)
  | { readonly kind: "gone"; readonly channel: string; readonly ts: string }
  /** A window: a new one, one put upon the window `below`, or another content of the one with this id. */
  | { readonly kind: "view"; readonly id: string; readonly below: string | null; readonly html: string }
  | { readonly kind: "home"; readonly html: string }
  | { readonly kind: "prompts"; readonly prompts: PagePrompts }
  | { readonly kind: "status"; readonly channel: string; readonly threadTs: string; readonly status: string }
  | {
      readonly kind: "session";
      readonly channel: string;
      readonly threadTs: string;
      readonly status: string;
      readonly title: string;
    }
  | { readonly kind: "traffic"; readonly exchange: PageExchange }
  | { readonly kind: "bot"; readonly connected: boolean };

/** The answer to what the person did; `problem` is for them to read. */
export interface PageAnswer {
  readonly problem?: string | null;
  /** What is wrong with which field of a form, by block id. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Whether the window closes. */
  readonly closes?: boolean;
}
