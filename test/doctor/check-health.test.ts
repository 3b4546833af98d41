import { describe, expect, it } from "vitest";
import { checkHealth, type HealthFinding } from "../../src/doctor/check-health.ts";
import type { CheckStatus } from "../../src/domain/check.ts";

const SET: HealthFinding = { host: "127.0.0.1", port: 9464, mainPort: 3000, answer: "ready" };

describe("the health port", () => {
  it.each<[HealthFinding | null, CheckStatus, RegExp]>([
    [null, "ok", /not set/u],
    [SET, "ok", /is ready/u],
    [{ ...SET, answer: "not_ready" }, "warn", /not ready/u],
    [{ ...SET, answer: "nobody" }, "ok", /does not run/u],
    [{ ...SET, answer: "unasked" }, "ok", /this machine alone/u],
    [{ ...SET, host: "0.0.0.0" }, "warn", /beyond this machine/u],
    [{ ...SET, port: 3000 }, "fail", /both 3000/u],
    [{ ...SET, port: 0, mainPort: 0, answer: "unasked" }, "ok", /this machine alone/u],
  ])("%j is %s", (finding, status, found) => {
    const check = checkHealth(finding);
    expect(check.status).toBe(status);
    expect(check.found).toMatch(found);
  });
});
