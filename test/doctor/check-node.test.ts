import { describe, expect, it } from "vitest";
import { checkNode } from "../../src/doctor/check-node.ts";

describe("the running Node", () => {
  it.each([
    ["20.19.0", "ok"],
    ["22.22.1", "ok"],
    ["24.18.1", "ok"],
    ["24.19.0", "warn"],
    ["24.21.0", "warn"],
    ["26.10.0", "ok"],
  ])("%s: %s", (version, status) => {
    const check = checkNode(version);
    expect(check.status).toBe(status);
    expect(check.found).toContain(version);
    expect(check.remedy !== null).toBe(status === "warn");
  });
});
