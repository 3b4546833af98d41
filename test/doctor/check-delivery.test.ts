import { describe, expect, it } from "vitest";
import { checkDelivery, type Delivery } from "../../src/doctor/check-delivery.ts";
import type { CheckStatus } from "../../src/domain/check.ts";

describe("event delivery", () => {
  it.each<[Delivery, CheckStatus, RegExp]>([
    [{ kind: "local" }, "ok", /local workspace/u],
    [{ kind: "socket", app: { kind: "accepted", workspace: "", scopes: null } }, "ok", /cannot be seen/u],
    [{ kind: "socket", app: { kind: "refused", reason: "ratelimited" } }, "warn", /too often/u],
    [{ kind: "socket", app: { kind: "refused", reason: "invalid_auth" } }, "fail", /nothing arrives/u],
    [{ kind: "socket", app: { kind: "unreachable" } }, "fail", /nothing arrives/u],
    [{ kind: "http", publicUrl: null, isLoopback: true }, "warn", /this machine alone/u],
    [{ kind: "http", publicUrl: null, isLoopback: false }, "ok", /your proxy/u],
    [{ kind: "http", publicUrl: "https://u:pw@b.org/", isLoopback: true }, "ok", /to https:\/\/b\.org\/slack\/events/u],
  ])("%j is %s", (delivery, status, found) => {
    const check = checkDelivery(delivery);
    expect(check.status).toBe(status);
    expect(check.found).toMatch(found);
  });
});
