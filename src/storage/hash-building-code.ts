import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findMatches } from "../text/find-matches.ts";

/** The modules that make an index out of files; what they import, at any depth, belongs to the building code as well. */
const ENTRIES = ["./read-library", "../retrieval/build-index"];
/** How this very program runs: from `dist` as JavaScript, or from `src` as TypeScript. */
const EXTENSION = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
const IMPORT = /^(?:import|export)\b[^;"]*?\bfrom "([^"]+)"/gmu;

/**
 * A hash of the code that builds an index: the source of every module that takes part, the versions of the packages they
 * use, and what the running Node brings (its engine, Unicode's tables, the names of countries). The same for `src` and for
 * what is compiled from it.
 */
export function hashBuildingCode(): string {
  const modules = new Map<string, string>();
  const packages = new Set<string>();
  for (const entry of ENTRIES) collect(new URL(entry + EXTENSION, import.meta.url), modules, packages);
  const hash = createHash("sha256");
  for (const path of [...modules.keys()].sort()) hash.update(`${path}\0${modules.get(path)}\0`);
  const pins = readPins();
  for (const name of [...packages].sort()) hash.update(`${name}@${pins[name]}\0`);
  const { v8, unicode, icu, cldr } = process.versions;
  return hash.update([v8, unicode, icu, cldr].join(" ")).digest("hex");
}

/** @param modules takes the source of a module and of all that it imports, by path below `src` or `dist` without extension */
function collect(url: URL, modules: Map<string, string>, packages: Set<string>): void {
  const path = nameOf(url);
  if (modules.has(path)) return;
  const source = readSource(url);
  modules.set(path, source);
  for (const [, specifier] of findMatches(source, IMPORT) as Iterable<[string, string]>) {
    if (specifier.startsWith(".")) collect(new URL(specifier.replace(/\.[jt]s$/u, EXTENSION), url), modules, packages);
    else if (!specifier.startsWith("node:")) packages.add(/^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] as string);
  }
}

function nameOf(url: URL): string {
  const folder = new URL("..", import.meta.url).href;
  return url.href.slice(folder.length, -EXTENSION.length);
}

/** The TypeScript that a module was compiled from stands in its source map; where there is none, its JavaScript counts. */
function readSource(url: URL): string {
  const path = fileURLToPath(url);
  if (EXTENSION === ".ts" || !existsSync(`${path}.map`)) return readFileSync(path, "utf8");
  const { sourcesContent } = JSON.parse(readFileSync(`${path}.map`, "utf8")) as { sourcesContent?: string[] };
  return sourcesContent?.[0] ?? readFileSync(path, "utf8");
}

/** The versions that package.json pins. */
function readPins(): Readonly<Record<string, string>> {
  const path = fileURLToPath(new URL("../../package.json", import.meta.url));
  return (JSON.parse(readFileSync(path, "utf8")) as { dependencies: Record<string, string> }).dependencies;
}
