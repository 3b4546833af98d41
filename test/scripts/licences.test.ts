import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findForbidden, formatLicences, isAllowed, listLicences } from "../../scripts/lib/licences.mjs";

describe("licences", () => {
  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0)", true],
    ["MIT AND Apache-2.0", true],
    ["MIT AND GPL-3.0", false],
    ["GPL-3.0-only", false],
    ["AGPL-3.0", false],
    ["MIT OR (GPL-3.0 AND ISC)", false],
    ["unknown", false],
    ["", false],
  ])("%s: allowed %s", (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });

  it("count what is shipped and nothing else", () => {
    const lock = {
      packages: {
        "": { license: "Apache-2.0" },
        "node_modules/b": { version: "1.0.0", license: "MIT" },
        "node_modules/b/node_modules/@x/a": { version: "2.0.0" },
        "node_modules/c": { version: "3.0.0", license: "GPL-3.0", dev: true },
      },
    };
    const licences = listLicences(lock);
    expect(licences.map(({ name }) => name)).toEqual(["@x/a", "b"]);
    expect(findForbidden(licences)).toEqual([{ name: "@x/a", version: "2.0.0", licence: "unknown" }]);
    expect(formatLicences(licences)).toContain("| MIT | 1 | b 1.0.0 |");
  });

  it("of everything that is shipped are allowed", () => {
    const lock = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"));
    const licences = listLicences(lock);
    expect(licences.length).toBeGreaterThan(50);
    expect(findForbidden(licences)).toEqual([]);
  });
});
