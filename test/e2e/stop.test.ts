import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { buildCheckout } from "../fixtures/built-checkout.ts";
import { freePort } from "../fixtures/free-port.ts";
import { holdConnections } from "../fixtures/hold-connections.ts";

let folder: string;
let root: string;
let bot: ChildProcess;
let ports: number[];

/** Keeps a process, as a library would that tries for ever, and from leaving by itself: a stop that never ends. */
const KEPT = "--import=data:text/javascript,setInterval(()=>undefined,1000);process.exit=()=>undefined";

/** Starts the bot in a process of its own, with the local workspace and the port of health. @param nodeOptions for its process */
async function startBot(nodeOptions = ""): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), "wsis-stop-"));
  const health = await freePort();
  const env = {
    PATH: process.env["PATH"],
    SLACK_BOT_TOKEN: "",
    PORT: "0",
    WSIS_DATA_DIR: folder,
    WSIS_HEALTH_PORT: String(health),
    LOG_LEVEL: "silent",
    NODE_OPTIONS: nodeOptions,
  };
  root = buildCheckout();
  bot = spawn(process.execPath, [join(root, "bin/wsis.mjs"), "serve"], { cwd: tmpdir(), env });
  let said = "";
  bot.stdout?.on("data", (chunk) => {
    said += String(chunk);
  });
  const url = () => /http:\/\/\S+/u.exec(said)?.[0];
  await expect.poll(url, { timeout: 50_000 }).toBeDefined();
  ports = [Number(new URL(url() ?? "").port), health];
}

afterEach(() => {
  bot.kill("SIGKILL");
  for (const path of [folder, root]) rmSync(path, { recursive: true });
});

describe("a signal", () => {
  it("ends the bot properly, whatever connections are open", { timeout: 60_000 }, async () => {
    await startBot();
    await Promise.all(ports.map((port) => holdConnections(port, "/api/auth.test")));
    const ended = once(bot, "exit");
    bot.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("given twice ends it at once, whatever still keeps it", { timeout: 60_000 }, async () => {
    await startBot(KEPT);
    const ended = once(bot, "exit");
    bot.kill("SIGINT");
    bot.kill("SIGTERM");
    // Two signals that wait together may come in any order.
    const [code, signal] = await ended;
    expect(code).toBeNull();
    expect(["SIGINT", "SIGTERM"]).toContain(signal);
  });
});
