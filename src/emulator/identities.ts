/** The fixed cast of the local workspace. Ids have the shape of Slack's, since clients look at their first letter. */
export const TEAM = { id: "T0LOCAL001", domain: "local" } as const;
export const APP_ID = "A0LOCAL001";
export const BOT = { userId: "U0WSISBOT1", botId: "B0WSISBOT1", name: "wsis" } as const;

/** A workspace as the Web API speaks of it, with the bot's user there. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly botUserId: string;
  readonly botId: string;
}

export const OWN_TEAM: Team = { id: TEAM.id, name: "Local workspace", botUserId: BOT.userId, botId: BOT.botId };

/**
 * The person at the page. Each language is a person of its own, so that nobody who remembers a person's language (as the
 * bot does for an hour) is wrong when the page changes it.
 */
export const LOCALES = ["en-GB", "fr-FR", "es-ES", "ru-RU", "ar-SA", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];
export const PERSON = { name: "you", realName: "You" } as const;

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}

export function personId(locale: Locale): string {
  return `U0PERSON${locale.slice(0, 2).toUpperCase()}`;
}

/** Undefined for an id that is no person's. */
export function localeOf(userId: string): Locale | undefined {
  return LOCALES.find((locale) => personId(locale) === userId);
}

export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: "channel" | "im";
  /** Whether the bot may read and post here. Slash commands work all the same. */
  readonly botIsMember: boolean;
  /** The workspace it is in, where it is not the local one. */
  readonly team?: string;
}

export const CONVERSATIONS: readonly Conversation[] = [
  { id: "D0WSISBOT1", name: "WSIS", kind: "im", botIsMember: true },
  { id: "C0FOLLOWUP", name: "wsis-follow-up", kind: "channel", botIsMember: true },
  { id: "C0ELSEWHER", name: "elsewhere", kind: "channel", botIsMember: false },
];
