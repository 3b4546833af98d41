import { describe, expect, it } from "vitest";
import { checkStore, type StoreFinding } from "../../src/doctor/check-store.ts";
import type { CheckStatus } from "../../src/domain/check.ts";

const OPEN = { kind: "open", place: "data/wsis.db", pending: 0, unknown: null, isWritable: true } as const;

describe("the database", () => {
  it.each<[StoreFinding, CheckStatus, RegExp]>([
    [OPEN, "ok", /of this version/u],
    [{ ...OPEN, pending: 2 }, "warn", /older version/u],
    [{ ...OPEN, unknown: "0099-future" }, "fail", /newer version \(step 0099-future\)/u],
    [{ ...OPEN, isWritable: false }, "fail", /cannot be written/u],
    [{ kind: "absent", place: "data/wsis.db", isWritable: true }, "ok", /first start makes/u],
    [{ kind: "absent", place: "data/wsis.db", isWritable: false }, "fail", /cannot be made/u],
    [{ kind: "no_driver" }, "warn", /better-sqlite3/u],
    [{ kind: "unusable", reason: "data/wsis.db is damaged." }, "fail", /damaged/u],
  ])("%j is %s", (finding, status, found) => {
    const check = checkStore(finding);
    expect(check.status).toBe(status);
    expect(check.found).toMatch(found);
    expect(check.remedy === null).toBe(status === "ok");
  });
});
