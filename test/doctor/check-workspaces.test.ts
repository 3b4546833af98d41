import { describe, expect, it } from "vitest";
import { checkWorkspaces } from "../../src/doctor/check-workspaces.ts";
import type { TokenFinding } from "../../src/domain/token-finding.ts";

const GOOD: TokenFinding = { kind: "accepted", workspace: "First", scopes: null };
const one = (team: string, token: TokenFinding | null = GOOD, isOld = false, isRenewed = false) => ({
  team,
  token,
  isOld,
  isRenewed,
});
const ENDED: TokenFinding = { kind: "refused", reason: "token_expired" };

describe("workspaces that have installed the bot", () => {
  it.each([
    [null, true, "warn", /not known yet/u],
    [[], true, "ok", /^0 workspaces have installed it so far/u],
    [[one("T1")], true, "ok", /^one workspace has installed it so far, and their tokens can be read\.$/u],
    [[one("T1"), one("T2", GOOD, true)], true, "ok", /1 of the tokens are sealed with a previous key/u],
    [[one("T1")], false, "warn", /^Any workspace may install the bot; one workspace/u],
    [[one("T1"), one("T2", null)], false, "fail", /No key that is set opens the token of T2\./u],
    [[one("T1", { kind: "refused", reason: "token_revoked" })], true, "warn", /does not accept the token of T1/u],
    [[one("T1", { kind: "refused", reason: "ratelimited" })], true, "ok", /one workspace/u],
    [[one("T1", ENDED)], true, "warn", /does not accept the token of T1/u],
    [[one("T1", ENDED, false, true)], true, "ok", /one workspace/u],
    [[one("T1", { kind: "unreachable" })], true, "ok", /one workspace/u],
  ])("%j (bound: %s) are %s", (workspaces, isBound, status, found) => {
    const check = checkWorkspaces({ workspaces, isBound });
    expect(check).toMatchObject({ status, found: expect.stringMatching(found) });
    expect(check.remedy === null).toBe(status === "ok");
  });
});
