import { describe, expect, it } from "vitest";
import { checkFileModes } from "../../src/doctor/check-file-modes.ts";
import type { CheckStatus } from "../../src/domain/check.ts";

describe("file modes", () => {
  it.each<[number, CheckStatus]>([
    [0o600, "ok"],
    [0o640, "ok"],
    [0o400, "ok"],
    [0o666, "warn"],
    [0o644, "warn"],
    [0o604, "warn"],
    [0o602, "warn"],
    [0o660, "warn"],
  ])("of .env: %o is %s", (mode, status) => {
    const check = checkFileModes([{ path: "/srv/wsis/.env", mode, isFolder: false }]);
    expect(check.status).toBe(status);
    expect(check.remedy).toBe(status === "ok" ? null : "Run: chmod 600 /srv/wsis/.env");
  });

  it("names each and cures each, whatever it is called", () => {
    const check = checkFileModes([
      { path: "/srv/my bot/it's", mode: 0o755, isFolder: true },
      { path: "/srv/wsis.db", mode: 0o600, isFolder: false },
      { path: "/srv/wsis.db-wal", mode: 0o644, isFolder: false },
    ]);
    expect(check.found).toContain("/srv/my bot/it's (0755), /srv/wsis.db-wal (0644)");
    expect(check.remedy).toBe("Run: chmod 700 '/srv/my bot/it'\\''s' && chmod 600 /srv/wsis.db-wal");
  });

  it("are no matter where there are none", () => {
    expect([checkFileModes(null).status, checkFileModes([]).status]).toEqual(["ok", "ok"]);
  });
});
