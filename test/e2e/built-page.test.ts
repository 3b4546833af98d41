import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClientReader } from "../../src/emulator/page/read-client.ts";
import { buildCheckout } from "../fixtures/built-checkout.ts";

describe("the local workspace of a built checkout", () => {
  let program: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const env = { ...process.env, PORT: "0", WSIS_DATA_DIR: mkdtempSync(join(tmpdir(), "wsis-data-")) };
    program = spawn(process.execPath, [join(buildCheckout(), "bin/wsis.mjs"), "serve"], { cwd: tmpdir(), env });
    url = await readUrl(program);
  }, 120_000);
  afterAll(async () => {
    program.kill("SIGTERM");
    await once(program, "exit");
  });

  it("serves the script that the build has compiled, word for word what a run from source serves", async () => {
    const client = await createClientReader()();
    for (const [name, text] of client) {
      const response = await fetch(new URL(`/page/client/${name}`, url));
      expect([name, response.headers.get("content-type")]).toEqual([name, "text/javascript; charset=utf-8"]);
      expect(withoutMap(await response.text())).toBe(withoutMap(text));
    }
    expect(client.size).toBeGreaterThan(10);
  });
});

/** What the program says when it is ready holds the address. */
async function readUrl(program: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of program.stdout ?? []) {
    said += String(chunk);
    const found = /http:\/\/\S+/u.exec(said)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error(`The program ended without an address: ${said}`);
}

function withoutMap(text: string): string {
  return text.replace(/^\/\/# sourceMappingURL=.*$/mu, "").trimEnd();
}
