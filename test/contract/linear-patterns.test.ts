import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { isExponential } from "../fixtures/find-ambiguity.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Modules that do something when they are imported, or need a browser. */
const NOT_IMPORTED = /^(?:main\.ts|emulator\/page\/|worker\/answer-thread)/u;

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern literal of the sources. */
function readLiterals(): Pattern[] {
  return sourceFiles().flatMap((file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(ROOT, "src", file), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      const [, body, flags] = ts.isRegularExpressionLiteral(node)
        ? (/^\/([\s\S]*)\/(\w*)$/u.exec(node.text) ?? [])
        : [];
      if (body !== undefined)
        found.push({
          place: `${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`,
          source: body,
          flags: flags ?? "",
        });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Every pattern that the modules build of strings when they are loaded. */
async function collectBuilt(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Native = globalThis.RegExp;
  const watched = new Proxy(Native, {
    construct(target, args) {
      const pattern = Reflect.construct(target, args) as RegExp;
      // The frame that builds it: what a library builds while it is imported is its own.
      const place = new Error().stack
        ?.split("\n")
        .slice(2)
        .find((line) => !line.includes("linear-patterns"));
      if (place?.includes("/src/"))
        built.push({ place: place.replace(/^.*\/src\//u, ""), source: pattern.source, flags: pattern.flags });
      return pattern;
    },
    apply: (target, _, args) => Reflect.construct(target, args),
  });
  globalThis.RegExp = watched;
  try {
    for (const file of sourceFiles().filter((name) => !NOT_IMPORTED.test(name)))
      await import(pathToFileURL(join(ROOT, "src", file)).href);
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

function sourceFiles(): string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.d)\.ts$/u.test(file),
  );
}

function unique(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}

describe("the check for patterns that backtrack without end", () => {
  it.each([
    ["(?:a|ab|b)+$", "two ways to read ab"],
    ["(?:(?:big )?thanks(?: big)?[ ,]*)+$", "an ending that may also be the next beginning"],
    ["(?:\\w+\\s?)+:", "words with or without a space between them"],
  ])("finds %s: %s", (source) => {
    expect(isExponential(source, "u")).toBe(true);
  });

  it.each(["(?:ab|cd)+$", "(?:[a-z]+ )+x", '[^"]*"', "(?:\\d{1,3},)*\\d+"])("passes %s", (source) => {
    expect(isExponential(source, "u")).toBe(false);
  });
});

describe("every pattern of the program", () => {
  it("reads any text in time that does not explode, whether written out or built of words", async () => {
    const patterns = unique([...readLiterals(), ...(await collectBuilt())]);
    expect(patterns.length).toBeGreaterThan(400);
    const exploding = patterns.filter(({ source, flags }) => isExponential(source, flags));
    expect(exploding.map(({ place, source }) => `${place} /${source.slice(0, 120)}/`)).toEqual([]);
  });
});
