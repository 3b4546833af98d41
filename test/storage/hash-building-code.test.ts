import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { hashBuildingCode } from "../../src/storage/hash-building-code.ts";
import { buildCheckout } from "../fixtures/built-checkout.ts";

let built: string;
beforeAll(() => {
  built = buildCheckout();
}, 120_000);

describe("the hash of the building code", () => {
  it("is the same from src and from what is compiled of it", () => {
    expect(hashBuildingCode()).toMatch(/^[0-9a-f]{64}$/u);
    expect(hashOf(built)).toBe(hashBuildingCode());
  });

  it.each([
    "text/stem",
    "text/fold",
    "retrieval/bm25",
    "retrieval/build-index",
    "corpus/parse-questions",
    "storage/read-library",
  ])("changes with %s", (name) => {
    const root = copy();
    edit(join(root, "dist", `${name}.js.map`), "export", "// Another way of doing it.\\nexport");
    expect(hashOf(root)).not.toBe(hashOf(built));
  });

  it.each(["retrieval/retrieve", "answer/search", "slack/create-slack-app", "cli/program"])(
    "does not change with %s, which builds nothing",
    (name) => {
      const root = copy();
      edit(join(root, "dist", `${name}.js.map`), "export", "// Another way of doing it.\\nexport");
      expect(hashOf(root)).toBe(hashOf(built));
    },
  );

  it("changes with the version of a package that takes part, and with no other", () => {
    const [root, other] = [copy(), copy()];
    edit(join(root, "package.json"), /"@orama\/stemmers": "[^"]+"/u, '"@orama/stemmers": "0.0.1"');
    edit(join(other, "package.json"), /"@slack\/bolt": "[^"]+"/u, '"@slack/bolt": "0.0.1"');
    expect(hashOf(root)).not.toBe(hashOf(built));
    expect(hashOf(other)).toBe(hashOf(built));
  });

  it("is that of the compiled code where it came without source maps", () => {
    const root = copy();
    for (const name of readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }))
      if (name.endsWith(".map")) rmSync(join(root, "dist", name));
    const before = hashOf(root);
    edit(join(root, "dist/text/stem.js"), "export", "// Another way of doing it.\nexport");
    expect(hashOf(root)).not.toBe(before);
  });
});

function copy(): string {
  const root = mkdtempSync(join(tmpdir(), "wsis-code-"));
  for (const name of ["dist", "package.json"]) cpSync(join(built, name), join(root, name), { recursive: true });
  return root;
}

function edit(path: string, old: string | RegExp, replacement: string): void {
  const text = readFileSync(path, "utf8");
  expect(text).toMatch(old);
  writeFileSync(path, text.replace(old, replacement));
}

/** What the compiled program in a folder says, in a process of its own. */
function hashOf(root: string): string {
  const url = pathToFileURL(join(root, "dist/storage/hash-building-code.js")).href;
  const script = `import { hashBuildingCode } from ${JSON.stringify(url)}; process.stdout.write(hashBuildingCode());`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}
