import { describe, expect, it } from "vitest";
import { checkIndex, type IndexFinding } from "../../src/doctor/check-index.ts";
import type { CheckStatus } from "../../src/domain/check.ts";

describe("the index", () => {
  it.each<[IndexFinding["kind"], boolean, CheckStatus, string | null]>([
    ["current", true, "ok", null],
    ["current", false, "ok", null],
    ["absent", true, "warn", "wsis index"],
    ["other_corpus", true, "warn", "wsis index"],
    ["other_program", false, "warn", "writable"],
    ["damaged", true, "fail", "wsis index"],
    ["damaged", false, "fail", "writable"],
  ])("%s, writable: %s, is %s", (kind, isWritable, status, remedy) => {
    const check = checkIndex({ kind, isWritable });
    expect(check.status).toBe(status);
    expect(check.remedy).toEqual(remedy && expect.stringContaining(remedy));
  });
});
