import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Emulator } from "../../../src/emulator/start-emulator.ts";
import { openEmulator } from "../open-emulator.ts";

const CLIENT = new URL("../../../src/emulator/page/client/", import.meta.url);

let emulator: Emulator;
beforeEach(async () => {
  emulator = await openEmulator();
});
afterEach(() => emulator.stop());

const get = (path: string) => fetch(new URL(path, emulator.url));

async function readToken(): Promise<string> {
  return /emulator-token" content="([^"]+)"/u.exec(await (await get("/")).text())?.[1] ?? "";
}

describe("the page's script", () => {
  it("is a module of the page's own, and so is everything it imports", async () => {
    const loaded = new Set<string>();
    const load = async (url: URL): Promise<void> => {
      if (loaded.has(url.pathname)) return;
      loaded.add(url.pathname);
      const response = await fetch(url);
      const imports = (await response.text()).matchAll(/^import .*"(?<path>[^"]+)";$/gmu);
      expect([url.pathname, response.status, response.headers.get("content-type")]).toEqual([
        url.pathname,
        200,
        "text/javascript; charset=utf-8",
      ]);
      await Promise.all([...imports].map(({ groups }) => load(new URL(groups?.path ?? "", url))));
    };
    const [, entry = ""] = /<script type="module" src="([^"]+)"/u.exec(await (await get("/")).text()) ?? [];
    await load(new URL(entry, emulator.url));
    const sources = readdirSync(CLIENT).filter((name) => name.endsWith(".ts") && name !== "protocol.ts");
    expect([...loaded].sort()).toEqual(sources.map((name) => `/page/client/${name.replace(".ts", ".js")}`).sort());
  });

  it.each(["nothing.js", "main.ts", "tsconfig.json", "..%2Fserve-page.ts", "../serve-page.ts", "__proto__"])(
    "is served by its names only, not %s",
    async (name) => {
      expect((await get(`/page/client/${name}`)).status).toBe(403);
    },
  );
});

describe("what the page may ask for", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "dance", ""])(
    "is not %j, which gets a plain answer",
    async (name) => {
      const response = await fetch(new URL(`/page/${name}`, emulator.url), {
        method: "POST",
        headers: { "content-type": "application/json", "x-emulator-token": await readToken() },
        body: "{}",
      });
      expect([response.status, await response.json()]).toEqual([
        200,
        { problem: "The page sent something that was not understood." },
      ]);
    },
  );
});
