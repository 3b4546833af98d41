import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCheckout, runUnread, runWsis, withoutPackage } from "../fixtures/built-checkout.ts";

const QUESTION = "где прошла встреча";
let root: string;
beforeAll(() => {
  root = buildCheckout();
}, 120_000);

describe("bin/wsis.mjs", () => {
  it("answers, from any folder; data on stdout, the building of the index on stderr, and only once", async () => {
    const first = await runWsis(root, ["ask", "--json", QUESTION]);
    expect(first).toMatchObject({ code: 0, err: "Building the index.\n" });
    expect(JSON.parse(first.out)).toMatchObject({
      outcome: "answered",
      sentences: [{ citations: [{ paragraph: "report/I/1" }] }],
    });
    const second = await runWsis(root, ["ask", "--json", QUESTION]);
    expect(second).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(second.out)).toMatchObject({ outcome: "answered" });
  });

  it("exits as the contract says", async () => {
    expect(await runWsis(root, ["para", "-3"])).toMatchObject({ code: 1, out: "" });
    expect(await runWsis(root, ["frobnicate"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("unknown command"),
    });
    expect(await runWsis(root, ["index"])).toMatchObject({ code: 0, out: "", err: "The index is up to date.\n" });
    expect(await runWsis(root, ["index", "--force"])).toMatchObject({
      code: 0,
      err: expect.stringContaining("The index is built."),
    });
  });

  it.each([
    [["para", "section I para 1"], 0],
    [["para", "200"], 1],
    [["ask", "--json", QUESTION], 0],
    [["--help"], 0],
  ])("ends quietly where nobody reads what it says, as it would have ended: %j", async (args, code) => {
    await runWsis(root, ["index"]);
    const ran = await runUnread(root, args);
    expect(ran.code).toBe(code);
    expect(ran.err).not.toMatch(/EPIPE|\bat .*:\d+:\d+/u);
  });

  it("says in one plain sentence what failed, and exits 3", async () => {
    const broken = mkdtempSync(join(tmpdir(), "wsis-broken-"));
    cpSync(root, broken, {
      recursive: true,
      filter: (path) => !path.includes(join("wsis20-report", "questions")) && path !== join(root, "index"),
    });
    const { code, out, err } = await runWsis(broken, ["ask", QUESTION]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/wsis20-report.questions: cannot be read/u);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/u);
  });

  it("says what to run where it is not built yet, and exits 3", async () => {
    const fresh = mkdtempSync(join(tmpdir(), "wsis-fresh-"));
    cpSync(root, fresh, { recursive: true, filter: (path) => path !== join(root, "dist") });
    expect(await runWsis(fresh, ["ask", QUESTION])).toMatchObject({
      code: 3,
      out: "",
      err: expect.stringContaining("npm run build"),
    });
  });
});

describe("an index that is not what the program would build", () => {
  it.each<[string, () => void]>([
    ["altered", () => alter("data.bin")],
    ["of another version of the program", () => edit(join(root, "dist/text/stem.js.map"), "export", " export")],
  ])("is built anew by `wsis index`, and never called up to date: %s", async (_, spoil) => {
    await runWsis(root, ["index"]);
    spoil();
    expect(await runWsis(root, ["index"])).toMatchObject({ code: 0, err: "The index is built.\n" });
    expect(await runWsis(root, ["index"])).toMatchObject({ code: 0, err: "The index is up to date.\n" });
  });

  it("costs a question one notice, and changes nothing that is said", async () => {
    await runWsis(root, ["index"]);
    const { out } = await runWsis(root, ["ask", QUESTION]);
    alter("data.bin");
    expect(await runWsis(root, ["ask", QUESTION])).toEqual({
      code: 0,
      out,
      err: "The index is damaged: building it anew.\n",
    });
  });
});

describe("without hnswlib-node", () => {
  it("answers all the same, with nothing to say: so few vectors need no graph", async () => {
    const env = { NODE_OPTIONS: withoutPackage(root, "hnswlib-node") };
    await runWsis(root, ["index", "--force"], env);
    const { code, out, err } = await runWsis(root, ["ask", "--json", QUESTION], env);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      outcome: "answered",
      sentences: [{ citations: [{ paragraph: "report/I/1" }] }],
    });
  });
});

/** By one bit, in the middle of a file of the index. */
function alter(name: string): void {
  const folder = join(root, "index");
  const { build } = JSON.parse(readFileSync(join(folder, "current.json"), "utf8")) as { build: string };
  const path = join(folder, build, name);
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] as number) ^ 1;
  writeFileSync(path, bytes);
}

function edit(path: string, old: string, other: string): void {
  const text = readFileSync(path, "utf8");
  expect(text).toContain(old);
  writeFileSync(path, text.replaceAll(old, other));
}
