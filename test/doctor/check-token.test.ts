import { describe, expect, it } from "vitest";
import { APP_TOKEN, BOT_TOKEN, checkToken } from "../../src/doctor/check-token.ts";
import type { CheckStatus } from "../../src/domain/check.ts";
import type { TokenFinding } from "../../src/domain/token-finding.ts";

describe("a token", () => {
  it.each<[TokenFinding | null, CheckStatus, RegExp]>([
    [null, "ok", /local workspace/u],
    [{ kind: "accepted", workspace: "Geneva", scopes: [] }, "ok", /Geneva/u],
    [{ kind: "unreachable" }, "fail", /did not answer/u],
    [{ kind: "refused", reason: "ratelimited" }, "warn", /too often/u],
    [{ kind: "refused", reason: "invalid_auth" }, "fail", /SLACK_BOT_TOKEN \(invalid_auth\)/u],
  ])("%j is %s", (finding, status, found) => {
    const check = checkToken(BOT_TOKEN, finding);
    expect(check.status).toBe(status);
    expect(check.found).toMatch(found);
    expect(check.remedy === null).toBe(status === "ok");
  });

  it("is called by its own variable", () => {
    expect(checkToken(APP_TOKEN, { kind: "refused", reason: "x" })).toMatchObject({
      name: "app token",
      found: expect.stringContaining("SLACK_APP_TOKEN"),
      remedy: expect.stringContaining("connections:write"),
    });
  });
});
