import type { Destination } from "../../domain/subscription.ts";

/** Whose digest is meant: that of the place something was said in, or the asker's own. */
export type Where = "here" | "me";

/** Where and by whom something was asked. */
export interface Place {
  readonly team: string;
  /** Empty for an App Home or a window. */
  readonly channel: string;
  readonly user: string;
  /** Whether only the asker reads the reply: a slash command, or a direct message. */
  readonly isPrivate: boolean;
}

/** The channel a place is in, or the person where that is theirs alone: the conversation with the bot, App Home (or "me" was said). */
export function destinationOf({ team, channel, user }: Omit<Place, "isPrivate">, where: Where | null): Destination {
  const isDirect = channel === "" || channel.startsWith("D");
  return where === "me" || isDirect ? { kind: "person", id: user, team } : { kind: "channel", id: channel, team };
}
