import { describe, expect, it } from "vitest";
import { readTeam } from "../../../src/slack/platform/read-team.ts";

const EVENT = { type: "event_callback", event: { type: "app_mention" } };

describe("the workspace that a payload is for", () => {
  it.each<[string, unknown, string | undefined]>([
    ["an event", { ...EVENT, team_id: "T1", authorizations: [{ team_id: "T1" }] }, "T1"],
    ["an event from a shared channel", { ...EVENT, team_id: "T9", authorizations: [{ team_id: "T1" }] }, "T1"],
    ["an event without authorizations", { ...EVENT, team_id: "T1" }, "T1"],
    ["an event of an organisation", { ...EVENT, authorizations: [{ team_id: null, enterprise_id: "E1" }] }, undefined],
    ["a command", { command: "/wsis", team_id: "T1", user_id: "U1" }, "T1"],
    ["a button", { type: "block_actions", team: { id: "T1" }, user: { id: "U1", team_id: "T9" } }, "T1"],
    ["a button without a workspace", { type: "block_actions", team: null, user: { id: "U1", team_id: "T9" } }, "T9"],
    ["a window", { type: "view_submission", view: { app_installed_team_id: "T1" }, team: { id: "T9" } }, "T1"],
    ["a window without it", { type: "view_submission", view: { id: "V1" }, team: { id: "T1" } }, "T1"],
    ["nothing at all", null, undefined],
    ["ids that are none", { command: "/wsis", team_id: 7 }, undefined],
    ["an empty id", { command: "/wsis", team_id: "" }, undefined],
  ])("of %s", (_, payload, team) => {
    expect(readTeam(payload)).toBe(team);
  });
});
