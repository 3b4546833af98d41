import { describe, expect, it } from "vitest";
import { type AdmissionRules, type Membership, OPEN_TO_MEMBERS } from "../../../src/domain/admission.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { admissionRefusals } from "../../../src/messages/admission.ts";
import { createAdmission } from "../../../src/slack/platform/admission.ts";

const MEMBER: Membership = { teams: ["T1"], isGuest: false, isStranger: false };

function build(membership: Membership | null = MEMBER, rules: Partial<AdmissionRules> = {}) {
  return createAdmission({
    rules: { ...OPEN_TO_MEMBERS, ...rules },
    team: () => "T1",
    locales: { membershipOf: async () => membership },
    isInGroup: async (user) => user === "U1",
  });
}

describe("admission", () => {
  it("lets a member in, and whoever Slack names no id of", async () => {
    const admit = build();
    expect(await admit({ user: "U1", channel: "C1" })).toBeUndefined();
    expect(await admit({ user: undefined, channel: "C1" })).toBeUndefined();
  });

  it("tells a guest why not, in their language", async () => {
    const turned = await build({ ...MEMBER, isGuest: true })({ user: "U1", channel: "C1" });
    expect(turned?.("fr")).toBe(admissionRefusals.guest.fr);
    expect(new Set(LANGUAGES.map((language) => turned?.(language))).size).toBe(LANGUAGES.length);
  });

  it("doubts somebody unknown only in a shared channel", async () => {
    const admit = build(null);
    expect(await admit({ user: "U1", channel: "C1" })).toBeUndefined();
    expect((await admit({ user: "U1", channel: "C1", isShared: true }))?.("en")).toBe(admissionRefusals.unknown.en);
  });

  it("asks for groups only where they are bound", async () => {
    const admit = build(MEMBER, { userGroups: ["S1"] });
    expect(await admit({ user: "U1", channel: "C1" })).toBeUndefined();
    expect((await admit({ user: "U2", channel: "C1" }))?.("en")).toBe(admissionRefusals.group.en);
  });

  it("takes sixty from one person in a minute, tells the next one how long to wait, and is then silent", async () => {
    const admit = build();
    const answers = [];
    for (let i = 0; i < 63; i += 1) answers.push(await admit({ user: "U1", channel: `C${i}` }));
    expect(answers.slice(0, 60).every((answer) => answer === undefined)).toBe(true);
    expect(answers[60]?.("en")).toMatch(/Please go on in \d+ seconds?\./u);
    expect(answers.slice(61)).toEqual([null, null]);
    expect(await admit({ user: "U2", channel: "C1" })).toBeUndefined();
  });
});
