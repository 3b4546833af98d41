import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("./client/", import.meta.url));

/** The page's script as browsers take it: its modules by file name. Read at the first call, then kept. */
export function createClientReader(): () => Promise<ReadonlyMap<string, string>> {
  let client: Promise<ReadonlyMap<string, string>> | undefined;
  return () => {
    client ??= readClient();
    return client;
  };
}

async function readClient(): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(FOLDER);
  const scripts = names.filter((name) => name.endsWith(".js"));
  return scripts.length > 0 ? readScripts(scripts) : compileSources(names.filter((name) => name.endsWith(".ts")));
}

async function readScripts(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await readText(name)] as const)));
}

/**
 * Run from source (tsx, vitest) there is no build beside this file, but the compiler is installed: each file is turned into
 * what the build makes of it, without a look at its types.
 */
async function compileSources(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { default: ts } = await import("typescript");
  const { config } = ts.readConfigFile(`${FOLDER}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, FOLDER);
  const compile = (source: string, fileName: string) =>
    ts.transpileModule(source, { compilerOptions: options, fileName }).outputText;
  const texts = names.map(async (name) => [toScript(name), compile(await readText(name), FOLDER + name)] as const);
  return new Map(await Promise.all(texts));
}

function readText(name: string): Promise<string> {
  return readFile(FOLDER + name, "utf8");
}

function toScript(name: string): string {
  return name.replace(/\.ts$/u, ".js");
}
