import { describe, expect, it } from "vitest";
import { checkPublicAddress } from "../../src/doctor/check-public-address.ts";
import type { CheckStatus } from "../../src/domain/check.ts";

describe("the public address", () => {
  it.each<[string | null, CheckStatus, RegExp]>([
    [null, "ok", /not set/u],
    ["https://bot.example.org", "ok", /bot\.example\.org/u],
    ["https://bot.example.org/wsis", "ok", /form of a public address/u],
    ["http://bot.example.org", "warn", /not encrypted/u],
    ["https://localhost:3000", "warn", /this machine alone/u],
    ["http://127.0.0.1:3000", "warn", /this machine alone/u],
    ["http://[::1]:3000", "warn", /this machine alone/u],
    ["https://bot.example.org/?a=1", "warn", /\? or #/u],
    ["https://user:pw@bot.example.org", "warn", /name or password/u],
  ])("%s is %s", (address, status, found) => {
    const check = checkPublicAddress(address);
    expect(check.status).toBe(status);
    expect(check.found).toMatch(found);
    expect(JSON.stringify(check)).not.toContain("pw");
  });
});
