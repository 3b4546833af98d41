import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { planBuild } from "../../scripts/lib/build.mjs";
import { isEnough } from "../../scripts/lib/check-node.mjs";
import { Checkout } from "./checkout.ts";

const START = "scripts/start.mjs";

let ready: Checkout;
let clone: Checkout;
beforeAll(async () => {
  ready = new Checkout();
  await ready.run(START);
});
afterAll(() => ready[Symbol.dispose]());
beforeEach(() => {
  clone = new Checkout();
});
afterEach(() => clone[Symbol.dispose]());

/** Goes on from a clone in which everything was installed and built. */
function prepare(): void {
  clone[Symbol.dispose]();
  clone = new Checkout(ready);
}

describe("a fresh clone", () => {
  it("npm start installs, builds and serves; the second time it only serves", async () => {
    const first = await clone.run(START, "--port", "0");
    expect(first).toMatchObject({ code: 0, did: "install build", stdout: "main serve --port 0\n" });
    expect(first.stderr).toContain("no finished installation is on record");
    expect(await clone.run(START)).toMatchObject({ code: 0, did: "", stderr: "", stdout: "main serve\n" });
  });

  it("that npm ci was run in is not installed again, unless something is missing", async () => {
    expect(await clone.run("path/npm", "ci")).toMatchObject({ code: 0, did: "install" });
    expect(await clone.run(START)).toMatchObject({ code: 0, did: "build" });
    clone.remove(".stamps/install.json");
    clone.remove("node_modules/one");
    expect((await clone.run(START)).stderr).toContain("no finished installation is on record");
  });

  it("npm test passes the arguments to vitest and hands back its exit code", async () => {
    expect(await clone.run("scripts/test.mjs", "test/x", "-t", "name")).toMatchObject({
      code: 5,
      did: "install build",
      stdout: "vitest run test/x -t name\n",
    });
  });

  it("npm run build works alone", async () => {
    expect(await clone.run("scripts/build.mjs")).toMatchObject({ code: 0, did: "install build", stdout: "" });
    expect(clone.exists("dist/main.js")).toBe(true);
  });

  it("without a compiler it says in one sentence each what is used instead", async () => {
    const { stderr } = await clone.run(START);
    expect(stderr).toMatch(/hnswlib-node is not installed .* C\+\+ compiler.*: vectors are compared one by one/);
    expect(stderr).toMatch(
      /better-sqlite3 is not installed .*: digests, snoozing and feedback are off unless DATABASE_URL/,
    );
  });
});

describe("an interruption is noticed by the same command", () => {
  it("a killed install", async () => {
    clone.write("npm-hangs", "");
    await clone.kill(START, () => clone.exists("node_modules/vitest/vitest.mjs"));
    expect(clone.exists(".stamps/install.json")).toBe(false);
    clone.remove("npm-hangs");
    expect(await clone.run(START)).toMatchObject({ code: 0, did: "install build" });
  });

  it("a killed reinstall, when an older one had ended well", async () => {
    prepare();
    const lock = clone.read("package-lock.json");
    clone.write("package-lock.json", lock.replace("1.0.0", "1.0.1"));
    clone.write("npm-hangs", "");
    clone.remove("node_modules/vitest");
    await clone.kill(START, () => clone.exists("node_modules/vitest/vitest.mjs"));
    clone.remove("npm-hangs");
    clone.write("package-lock.json", lock);
    expect((await clone.run(START)).did).toContain("install");
  });

  it("a killed build", async () => {
    clone.write("tsc-hangs", "");
    await clone.kill(START, () => clone.exists("dist/other.js"));
    expect(clone.exists(".stamps/build.json")).toBe(false);
    clone.remove("tsc-hangs");
    expect(await clone.run(START)).toMatchObject({ code: 0, did: "build" });
  });

  it("a stamp cut short counts as none", async () => {
    prepare();
    clone.write(".stamps/install.json", clone.read(".stamps/install.json").slice(0, 20));
    expect((await clone.run(START)).did).toBe("install");
  });
});

describe("a change is noticed", () => {
  beforeEach(prepare);

  it.each([
    ["another version in the lock file", "package-lock.json", /"1\.0\.0"/, '"1.0.1"', "install build"],
    ["another dependency in package.json", "package.json", /"one":/, '"two":', "install build"],
    ["a source", "src/main.ts", /'main'/, "'new'", "build"],
    ["the compiler's options", "tsconfig.json", /\{\}/, '{ "compilerOptions": {} }', "build"],
    ["the build's options", "tsconfig.build.json", /\{\}/, '{ "include": [] }', "build"],
    ["an output changed by another hand", "dist/main.js", /'main'/, "'forged'", "build"],
  ])("%s", async (_name, path, from, to, did) => {
    clone.write(path, clone.read(path).replace(from, to));
    expect(await clone.run(START)).toMatchObject({ code: 0, did });
    expect((await clone.run(START)).did).toBe("");
  });

  it("a script in package.json costs no reinstall", async () => {
    clone.write("package.json", clone.read("package.json").replace("{", '{ "scripts": { "x": "y" },'));
    expect((await clone.run(START)).did).toBe("build");
  });

  it("a vanished source takes its output with it", async () => {
    clone.remove("src/other.ts");
    expect((await clone.run(START)).did).toBe("build");
    expect(clone.exists("dist/other.js")).toBe(false);
  });

  it.each(["node_modules", "node_modules/one", "node_modules/.package-lock.json"])("%s removed", async (path) => {
    clone.remove(path);
    expect((await clone.run(START)).did).toBe("install");
  });

  it("npm install by hand is believed where npm's own record agrees with the new lock file", async () => {
    const lock = clone.read("package-lock.json").replace("1.0.0", "1.0.1");
    clone.write("package-lock.json", lock);
    clone.write("node_modules/.package-lock.json", lock);
    expect((await clone.run(START)).did).toBe("build");
    expect((await clone.run(START)).did).toBe("");
  });
});

describe("what cannot work is told in a sentence", () => {
  it("a failing npm ci", async () => {
    clone.write("npm-fails", "");
    const run = await clone.run(START);
    expect(run).toMatchObject({ code: 3, did: "install", stdout: "" });
    expect(run.stderr).toMatch(/npm ci failed \(exit 1\).*run the same command again/);
    clone.remove("npm-fails");
    expect(await clone.run(START)).toMatchObject({ code: 0, did: "install build" });
  });

  it("a failing build, again and again until it is mended", async () => {
    clone.write("tsc-fails", "");
    expect(await clone.run("scripts/test.mjs")).toMatchObject({ code: 3, did: "install build", stdout: "" });
    expect(await clone.run("scripts/test.mjs")).toMatchObject({ code: 3, did: "build", stdout: "" });
  });

  it.each([
    ["8.19.4", 3, "npm 8.19.4 is too old for this lock file"],
    ["10.8.2", 0, 'npm 10.8.2 does not know "allowScripts"'],
  ])("npm %s", async (version, code, sentence) => {
    clone.write("npm-version", version);
    const run = await clone.run(START);
    expect(run.code).toBe(code);
    expect(run.stderr).toContain(sentence);
  });

  it.each([
    ["14.21.3", false],
    ["18.20.8", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["22.0.0", true],
  ])("Node %s: %s", (version, enough) => {
    expect(isEnough(version)).toBe(enough);
  });

  it("wsis before any build, and after", async () => {
    const before = await clone.run("bin/wsis.mjs", "ask");
    expect(before).toMatchObject({ code: 3, stdout: "" });
    expect(before.stderr).toContain("npm run build");
    await clone.run("scripts/build.mjs");
    expect(await clone.run("bin/wsis.mjs", "ask")).toMatchObject({ code: 0, stdout: "main ask\n" });
  });
});

describe("planBuild", () => {
  const stamp = { inputs: { a: "1", b: "2" }, outputs: { c: "3" } };
  it.each([
    ["no stamp", undefined, stamp.inputs, stamp.outputs, "clean"],
    ["nothing changed", stamp, stamp.inputs, stamp.outputs, "none"],
    ["a source changed", stamp, { a: "1", b: "9" }, stamp.outputs, "incremental"],
    ["a source added", stamp, { a: "1", b: "2", d: "4" }, stamp.outputs, "incremental"],
    ["a source vanished", stamp, { a: "1" }, stamp.outputs, "clean"],
    ["an output vanished", stamp, stamp.inputs, {}, "clean"],
  ])("%s", (_name, before, inputs, outputs, plan) => {
    expect(planBuild(before, inputs, outputs)).toBe(plan);
  });
});
