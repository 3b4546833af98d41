import { PEOPLE, personId } from "./people.ts";

/** The fixed cast of the local workspace. Ids have the shape of Slack's, since clients look at their first letter. */
export const TEAM = { id: "T0LOCAL001", domain: "local" } as const;
export const APP_ID = "A0LOCAL001";
export const BOT = { userId: "U0WSISBOT1", botId: "B0WSISBOT1", name: "wsis" } as const;
/** Who tells people at Slack what they alone shall know. */
export const SLACKBOT = "USLACKBOT";

/** A workspace as the Web API speaks of it, with the bot's user there. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly botUserId: string;
  readonly botId: string;
}

export const OWN_TEAM: Team = { id: TEAM.id, name: "Local workspace", botUserId: BOT.userId, botId: BOT.botId };

export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: "channel" | "im";
  /** Whether the bot may read and post here. Slash commands work all the same. */
  readonly botIsMember: boolean;
  /** Of a direct conversation: the one person who is in it. Absent: whoever acts. */
  readonly user?: string;
  /** Of a channel: who is in it, where that is not everybody. */
  readonly people?: readonly string[];
  /** Whether only those in it know of it. */
  readonly isPrivate?: boolean;
  /** The workspace it is in, where it is not the local one. */
  readonly team?: string;
}

const EVERYBODY = PEOPLE.map(({ id }) => id);
const MEMBERS = PEOPLE.filter(({ role }) => role !== "guest").map(({ id }) => id);

export const CONVERSATIONS: readonly Conversation[] = [
  ...EVERYBODY.map((user) => ({ ...describeDirect(user), botIsMember: true })),
  { id: "C0FOLLOWUP", name: "wsis-follow-up", kind: "channel", botIsMember: true, people: EVERYBODY },
  { id: "C0ELSEWHER", name: "elsewhere", kind: "channel", botIsMember: false, people: MEMBERS },
  {
    id: "C0DRAFTING",
    name: "drafting",
    kind: "channel",
    botIsMember: true,
    isPrivate: true,
    people: [personId("en-GB"), personId("ru-RU"), "U0PERSONAD"],
  },
];

/** A person's own conversation with the bot. */
export function directId(user: string): string {
  return user === personId("en-GB") ? "D0WSISBOT1" : `D0WSISBO${user.slice(-2)}`;
}

export function isIn({ user, people }: Conversation, person: string): boolean {
  return (user === undefined || user === person) && (people?.includes(person) ?? true);
}

function describeDirect(user: string) {
  return { id: directId(user), name: "WSIS", kind: "im", user } as const;
}
