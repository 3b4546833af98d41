import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { manifestScopes } from "../fixtures/manifest-scopes.ts";

/** The rows of the table whose first column is headed `scope`: the scopes of each, and the reason. */
function readRows(): { scopes: string[]; reason: string }[] {
  const lines = readFileSync(join(ROOT_FOLDER, "README.md"), "utf8").split("\n");
  const start = lines.findIndex((line) => /^ *\| scope\b/u.test(line));
  const end = lines.findIndex((line, index) => index > start && !line.trim().startsWith("|"));
  return lines.slice(start + 2, end).map((line) => {
    const [, names = "", reason = ""] = line.split("|");
    return { scopes: [...names.matchAll(/`([^`]+)`/gu)].map(([, name]) => name ?? ""), reason: reason.trim() };
  });
}

describe("the README's table of scopes", () => {
  it("names those of the manifest, each once", () => {
    const named = readRows().flatMap(({ scopes }) => scopes);
    expect([...named].sort()).toEqual([...manifestScopes()].sort());
  });

  it("gives the reason for each", () => {
    expect(readRows().length).toBeGreaterThan(0);
    for (const { reason } of readRows()) expect(reason.split(" ").length).toBeGreaterThanOrEqual(3);
  });
});
