import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildCheckout } from "../fixtures/built-checkout.ts";
import { freePort } from "../fixtures/free-port.ts";
import { holdConnections } from "../fixtures/hold-connections.ts";

let folder: string;
let root: string;
let bot: ChildProcess;
let ports: number[];

/** The bot in a process of its own, with the local workspace and the port of health. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-stop-"));
  const health = await freePort();
  const env = {
    PATH: process.env["PATH"],
    SLACK_BOT_TOKEN: "",
    PORT: "0",
    WSIS_DATA_DIR: folder,
    WSIS_HEALTH_PORT: String(health),
    LOG_LEVEL: "silent",
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
}, 60_000);
afterEach(() => {
  bot.kill("SIGKILL");
  for (const path of [folder, root]) rmSync(path, { recursive: true });
});

describe("a signal", () => {
  it("ends the bot properly, whatever connections are open", async () => {
    await Promise.all(ports.map((port) => holdConnections(port, "/api/auth.test")));
    const ended = once(bot, "exit");
    bot.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
  });

  it("given twice ends it at once", async () => {
    await Promise.all(ports.map((port) => holdConnections(port, "/api/auth.test")));
    const ended = once(bot, "exit");
    bot.kill("SIGINT");
    await sleep(20);
    bot.kill("SIGTERM");
    expect(await ended).toEqual([null, "SIGTERM"]);
  });
});
