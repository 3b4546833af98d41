import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { BUNDLED_STRUCTURE } from "./fixtures/bundled-library.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The top level, fixed: what is new belongs into one of these. */
const TOP_LEVEL = {
  folders: [".ci", "bench", "bin", "corpus", "docs", "index", "prompts", "scripts", "src", "test"],
  files: [
    ".dependency-cruiser.mjs .env.example .gitignore .npmrc CHANGELOG.md CONTRIBUTING.md LICENSE README.md SECURITY.md biome.json",
    "knip.jsonc manifest.json package-lock.json package.json tsconfig.build.json tsconfig.json vitest.config.ts",
  ].flatMap((line) => line.split(" ")),
};
const SOURCE_FOLDERS =
  "answer cli config corpus deadlines digest doctor domain emulator evaluation http llm log messages ports program references retrieval scheduler serve slack storage text time worker";

interface Source {
  readonly path: string;
  /** Without comments: a rule may be spoken of where it is kept. */
  readonly code: string;
}

/** Tests of whole processes, of contracts, of the bundled corpus and of what lies outside `src`; and this file. */
const ACROSS_FILES =
  /^test\/(?:(?:bench|bundled|contract|e2e|evaluation|fuzz|replay|scripts)\/|architecture\.test\.ts$)/;

const SOURCES = readFiles("src", ".ts");
const TESTS = readFiles("test", ".test.ts");

function readFiles(folder: string, ending: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => ({
      path: `${folder}/${path}`,
      code: stripComments(readFileSync(join(ROOT, folder, path), "utf8")),
    }));
}

function stripComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");
}

function filesWith(pattern: RegExp): string[] {
  return SOURCES.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}

describe("layout", () => {
  it("the top level is the agreed one", (context) => {
    context.skip(!existsSync(join(ROOT, ".git")), "this is no git checkout");
    const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" }).split("\0");
    const tops = new Set(tracked.filter((path) => path !== "").map((path) => path.split("/")[0]));
    const agreed = new Set([...TOP_LEVEL.folders, ...TOP_LEVEL.files]);
    expect([...tops].filter((name) => name !== undefined && !agreed.has(name))).toEqual([]);
  });

  it("src has the agreed folders and files", () => {
    const entries = readdirSync(join(ROOT, "src"), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    expect(SOURCE_FOLDERS.split(" ")).toEqual(expect.arrayContaining(folders));
    expect(["app.ts", "composer.ts", "config.ts", "main.ts", "root-folder.ts", "version.ts"]).toEqual(
      expect.arrayContaining(files),
    );
  });

  it("files are named in lower case with hyphens", () => {
    expect(SOURCES.map(({ path }) => path).filter((path) => !/^[a-z0-9/-]+(\.d)?\.ts$/.test(path))).toEqual([]);
  });
});

describe("tests", () => {
  it("stand where the file they test stands, unless they are about more than one", () => {
    const mirrored = TESTS.filter(({ path }) => !ACROSS_FILES.test(path));
    const strays = mirrored.filter(
      ({ path }) => !existsSync(join(ROOT, path.replace(/^test(.*)\.test\.ts$/, "src$1.ts"))),
    );
    expect(strays.map(({ path }) => path)).toEqual([]);
  });

  it("are called it, and stand in a describe", () => {
    const unnamed = /^it\b|^import \{[^}]*\btest\b[^}]*\} from "vitest"/m;
    expect(TESTS.filter(({ code }) => unnamed.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe("one place each", () => {
  it("the environment is read by config.ts alone", () => {
    expect(filesWith(/process\s*\.\s*env\b|process\[|\benv\b[^;]*from "(node:)?process"/)).toEqual(["src/config.ts"]);
  });

  it("nobody prints by console; the terminal and main.ts write to streams they are handed", () => {
    const allowed = /^src\/(cli\/|main\.ts$)/;
    expect(filesWith(/\bconsole\s*\./).filter((path) => !allowed.test(path))).toEqual([]);
  });

  it("the log is made by create-log.ts alone: whoever writes to it has the type that takes no raw error", () => {
    expect(filesWith(/from "pino"/)).toEqual(["src/log/create-log.ts"]);
  });

  it("an error's own words reach the log through describeError or redact only", () => {
    const call = /\blog(ger)?(\.\w+|\[\w+\])\((?<said>[^;]*?)\);/g;
    const own = /String\(|\.(message|stack|cause)\b/;
    const isBare = (code: string) =>
      [...code.matchAll(call)].some(({ groups }) => own.test(groups?.["said"]?.replace(/\bredact\(.*\)/s, "") ?? ""));
    expect(SOURCES.filter(({ code }) => isBare(code)).map(({ path }) => path)).toEqual([]);
  });

  it("how texts write footnotes is known to domain/footnotes.ts alone", () => {
    expect(filesWith(/footnoteRef|\\\[(?:\(|\(\?:)?\\d\+/i)).toEqual(["src/domain/footnotes.ts"]);
  });

  it("no text is searched by matchAll, which has its pattern compiled again and again: findMatches does not", () => {
    expect(filesWith(/\.matchAll\(/)).toEqual([]);
  });

  it("a file offers what it holds itself: no export * from another", () => {
    expect(filesWith(/^export \*/m)).toEqual([]);
  });
});

describe("the document's facts", () => {
  const { sections, numbered } = BUNDLED_STRUCTURE;
  const headings = [numbered?.opening ?? "", ...(sections?.front?.headings ?? [])];

  it("are there to be looked for", () => {
    expect([numbered?.id, numbered?.lastNumber, numbered?.symbol, headings.length]).toEqual([
      "annex",
      127,
      "A/RES/80/173",
      6,
    ]);
  });

  it.each<[string, RegExp]>([
    ["the last number", new RegExp(`\\b${numbered?.lastNumber}\\b(?!\\.\\d)`)],
    ["the symbol of the resolution", /80\/173/],
    ["the part that is reproduced", new RegExp(numbered?.id ?? "", "i")],
    ["the ids of the report", new RegExp(`["'\`]${sections?.id}/`)],
    ["headings of the source", new RegExp(headings.map((heading) => heading.replace(/:$/, "")).join("|"))],
  ])("stand in document.yaml alone: %s", (_, pattern) => {
    // The part's id is a common word, too, for any part that is appended: that word stands in one list.
    const found = filesWith(pattern).filter((path) => path !== "src/text/appended-part.ts");
    expect(found).toEqual([]);
  });

  it("leave no guess at a language by its script outside of text/, where languages are told", () => {
    expect(filesWith(/Script=Cyrillic/).filter((path) => !path.startsWith("src/text/"))).toEqual([]);
  });
});

describe("the lock file", () => {
  it("the lock file names no registry", () => {
    expect(readFileSync(join(ROOT, "package-lock.json"), "utf8")).not.toContain('"resolved"');
  });
});
