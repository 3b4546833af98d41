/** Who may use the bot, as the operator has set it. An empty list sets no bound, save that of `admins`, who are then nobody. */
export interface AdmissionRules {
  /** Other workspaces whose people may ask, by Slack's ids; the bot's own always may. */
  readonly teams: readonly string[];
  /** Channels the bot answers in; conversations with it alone are not bound by them. */
  readonly channels: readonly string[];
  /** User groups whose members may ask. */
  readonly userGroups: readonly string[];
  /** Persons and user groups who may change any channel's digest. */
  readonly admins: readonly string[];
  /** Whether only they may, and not a channel's members too. */
  readonly adminsAlone: boolean;
}

export const OPEN_TO_MEMBERS: AdmissionRules = {
  teams: [],
  channels: [],
  userGroups: [],
  admins: [],
  adminsAlone: false,
};

/** What Slack says of a person. */
export interface Membership {
  /** The workspaces a person belongs to; empty where Slack names none. */
  readonly teams: readonly string[];
  readonly isGuest: boolean;
  /** Somebody from another organisation, seen through a shared channel. */
  readonly isStranger: boolean;
}

export type AdmissionRefusal = "guest" | "stranger" | "channel" | "group" | "unknown";

/** A person and a place, as far as they are known. */
export interface Applicant {
  /** Null where Slack did not say. */
  readonly membership: Membership | null;
  /** Undefined where nothing was asked in a channel, as in a window. */
  readonly channel: string | undefined;
  /** Whether people of other organisations are in the channel. */
  readonly isShared: boolean;
  /** Whether the person is in one of the groups that are bound; null where Slack did not say. */
  readonly isInGroup: boolean | null;
}

/**
 * Decides whether somebody may use the bot: members of its own workspace, and whoever the rules add. Where Slack does not say
 * who somebody is, they are let in only where nothing gives a reason to doubt it: no rule is set and no stranger can be there.
 * @returns undefined for who may
 */
export function decideAdmission(rules: AdmissionRules, ownTeam: string, who: Applicant): AdmissionRefusal | undefined {
  const { membership, channel, isShared, isInGroup } = who;
  const isChannel = channel !== undefined && !channel.startsWith("D");
  if (isChannel && rules.channels.length > 0 && !rules.channels.includes(channel)) return "channel";
  if (membership === null) return isShared || rules.userGroups.length > 0 ? "unknown" : undefined;
  if (isFromElsewhere(membership, [ownTeam, ...rules.teams])) return "stranger";
  if (rules.userGroups.length > 0) {
    if (isInGroup === null) return "unknown";
    // Who was put into a group by name may be a guest.
    return isInGroup ? undefined : "group";
  }
  return membership.isGuest ? "guest" : undefined;
}

function isFromElsewhere({ teams, isStranger }: Membership, known: readonly string[]): boolean {
  if (teams.some((team) => known.includes(team))) return false;
  return isStranger || teams.length > 0;
}
