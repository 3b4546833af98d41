import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
};

export interface CompiledScript {
  readonly path: string;
  remove(): void;
}

/**
 * A script and all it imports as plain JavaScript, so that Node starts it without a loader: in half the time, which
 * counts where it is started forty times. Inside `node_modules`, so that packages are found.
 */
export function compileScript(script: string): CompiledScript {
  const cache = join(ROOT, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "wsis-script-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const done = new Set<string>();
  const open = [resolve(script)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (done.has(file)) continue;
    done.add(file);
    open.push(...compileFile(file, targetOf(file, folder)));
  }
  return { path: targetOf(resolve(script), folder), remove: () => rmSync(folder, { recursive: true }) };
}

/** @returns the files it imports by a relative path */
function compileFile(file: string, target: string): string[] {
  const text = readFileSync(file, "utf8");
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, ts.transpileModule(text, { compilerOptions: OPTIONS, fileName: file }).outputText);
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  return imports.filter((name) => name.startsWith(".")).map((name) => resolve(dirname(file), name));
}

function targetOf(file: string, folder: string): string {
  return join(folder, relative(ROOT, file)).replace(/\.ts$/u, ".js");
}
