/** The fixed cast of the local workspace. Ids have the shape of Slack's, since clients look at their first letter. */
export const TEAM = { id: "T0LOCAL001", domain: "local" } as const;
export const APP_ID = "A0LOCAL001";
export const BOT = { userId: "U0WSISBOT1", botId: "B0WSISBOT1", name: "wsis" } as const;
export const PERSON = { userId: "U0PERSON01", name: "you", realName: "You" } as const;

export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: "channel" | "im";
  /** Whether the bot may read and post here. Slash commands work all the same. */
  readonly botIsMember: boolean;
}

export const CONVERSATIONS: readonly Conversation[] = [
  { id: "D0WSISBOT1", name: "WSIS", kind: "im", botIsMember: true },
  { id: "C0FOLLOWUP", name: "wsis-follow-up", kind: "channel", botIsMember: true },
  { id: "C0ELSEWHER", name: "elsewhere", kind: "channel", botIsMember: false },
];
