import { describe, expect, it } from "vitest";
import { type Applicant, decideAdmission, type Membership, OPEN_TO_MEMBERS } from "../../src/domain/admission.ts";

const member: Membership = { teams: ["T1"], isGuest: false, isStranger: false };
const guest: Membership = { ...member, isGuest: true };
const stranger: Membership = { teams: ["T9"], isGuest: false, isStranger: true };
const grid: Membership = { teams: ["E1", "T1"], isGuest: false, isStranger: false };
const who = (membership: Membership | null, more: Partial<Applicant> = {}): Applicant => ({
  membership,
  channel: "C1",
  isShared: false,
  isInGroup: null,
  ...more,
});

describe("who may use the bot", () => {
  it.each([
    ["a member", {}, who(member), undefined],
    ["a member of the organisation's grid", {}, who(grid), undefined],
    ["somebody of whom Slack names no workspace", {}, who({ ...member, teams: [] }), undefined],
    ["a guest", {}, who(guest), "guest"],
    ["a stranger", {}, who(stranger), "stranger"],
    ["a stranger in a direct message", {}, who(stranger, { channel: "D1" }), "stranger"],
    ["somebody from another workspace", {}, who({ ...member, teams: ["T2"] }), "stranger"],
    ["the same, where that workspace is allowed", { teams: ["T2"] }, who({ ...member, teams: ["T2"] }), undefined],
    ["a guest of an allowed workspace", { teams: ["T9"] }, who({ ...stranger, isGuest: true }), "guest"],
    ["a member in another channel than those allowed", { channels: ["C2"] }, who(member), "channel"],
    ["a member in an allowed channel", { channels: ["C1"] }, who(member), undefined],
    [
      "a member in a direct message, where channels are bound",
      { channels: ["C2"] },
      who(member, { channel: "D1" }),
      undefined,
    ],
    [
      "a member in a window, where channels are bound",
      { channels: ["C2"] },
      who(member, { channel: undefined }),
      undefined,
    ],
    ["a member outside the groups", { userGroups: ["S1"] }, who(member, { isInGroup: false }), "group"],
    ["a member inside", { userGroups: ["S1"] }, who(member, { isInGroup: true }), undefined],
    ["a guest put into a group", { userGroups: ["S1"] }, who(guest, { isInGroup: true }), undefined],
    ["a stranger put into a group", { userGroups: ["S1"] }, who(stranger, { isInGroup: true }), "stranger"],
    ["a member, where Slack gives no groups", { userGroups: ["S1"] }, who(member), "unknown"],
    ["somebody unknown", {}, who(null), undefined],
    ["somebody unknown in a shared channel", {}, who(null, { isShared: true }), "unknown"],
    ["somebody unknown, where groups are bound", { userGroups: ["S1"] }, who(null, { isInGroup: true }), "unknown"],
  ] as const)("%s", (_, rules, applicant, refusal) => {
    expect(decideAdmission({ ...OPEN_TO_MEMBERS, ...rules }, "T1", applicant)).toBe(refusal);
  });
});
