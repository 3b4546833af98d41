import { describe, expect, it } from "vitest";
import { checkScopes } from "../../src/doctor/check-scopes.ts";
import type { CheckStatus } from "../../src/domain/check.ts";

const WANTED = ["chat:write", "commands"];
const granted = (scopes: readonly string[] | null) => ({ kind: "accepted", workspace: "", scopes }) as const;

describe("scopes", () => {
  it.each<[string, Parameters<typeof checkScopes>[0], CheckStatus, RegExp]>([
    ["no token", null, "ok", /local workspace/u],
    ["all of them", granted(["commands", "chat:write"]), "ok", /all 2 scopes/u],
    ["one too few", granted(["commands"]), "fail", /not granted chat:write/u],
    ["one too many", granted([...WANTED, "admin"]), "warn", /more than the bot needs: admin/u],
    ["one too few and one too many", granted(["commands", "admin"]), "fail", /not granted chat:write/u],
    ["none are told", granted(null), "warn", /did not say/u],
    ["a token that is refused", { kind: "refused", reason: "invalid_auth" }, "warn", /did not say/u],
  ])("%s", (_, finding, status, found) => {
    const check = checkScopes(finding, WANTED, false);
    expect(check.status).toBe(status);
    expect(check.found).toMatch(found);
  });

  it("asks for the one of user groups where a setting names them, and lets it be elsewhere", () => {
    const withGroups = granted([...WANTED, "usergroups:read"]);
    expect(checkScopes(granted(WANTED), WANTED, true)).toMatchObject({
      status: "fail",
      found: expect.stringContaining("usergroups:read"),
    });
    expect([checkScopes(withGroups, WANTED, true).status, checkScopes(withGroups, WANTED, false).status]).toEqual([
      "ok",
      "ok",
    ]);
  });
});
