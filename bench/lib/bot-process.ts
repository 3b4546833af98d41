import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { readThreadTimes, subtractTimes, type ThreadTimes } from "./thread-times.ts";

/** The bot as a process of its own, which can be killed and started again. */
export interface BotProcess {
  readonly port: number;
  /** Megabytes resident, about twice a second since it was ready, over all its lives. */
  readonly memory: readonly number[];
  /** Processor time since it was ready, in ms: of its last life. */
  readonly cpuMs: number;
  /** The same up to now, by threads; undefined where the system does not tell. */
  threadTimes(): ThreadTimes | undefined;
  /** From the start of the process to its word that it is ready, in ms: the last one's. */
  readonly startMs: number;
  /** Ends it without a warning, and starts another on the same port and data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const SIGNING_SECRET = "an0invented0signing0secret";
const SCRIPT = fileURLToPath(new URL("slack-bot.mjs", import.meta.url));

type Message = { readonly ready?: true; readonly memory?: number; readonly cpuMs?: number };

/** What docs/operations.md sets for the service. */
const SERVICE_ENVIRONMENT = {
  NODE_OPTIONS: "--max-semi-space-size=2 --v8-pool-size=1",
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "32768",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/**
 * @param standIn the address of what stands in for Slack
 * @param options `isBare`: without what docs/operations.md sets for the service; `profile`: a folder for what the engine
 *   notes of each thread's work, or ""
 */
export async function startBot(
  standIn: string,
  dataDirectory: string,
  { isBare, profile }: { readonly isBare: boolean; readonly profile: string },
): Promise<BotProcess> {
  const port = await findFreePort();
  const memory: number[] = [];
  const bot = { port, memory, startMs: 0, cpuMs: 0, threadTimes, restart, stop };
  let atReady: ThreadTimes | undefined;
  let child = await start();
  return bot;

  async function start(): Promise<ChildProcess> {
    const before = performance.now();
    const secrets = { SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET };
    const limits = isBare ? {} : SERVICE_ENVIRONMENT;
    const execArgv = profile === "" ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
    const options = {
      execArgv,
      env: { PATH: process.env.PATH, LOG_LEVEL: "error", ...secrets, ...limits },
    };
    const started = fork(SCRIPT, [standIn, String(port), dataDirectory], options);
    let isReady = false;
    await new Promise<void>((resolve, reject) => {
      started.on("message", (message: Message) => {
        isReady ||= message.ready === true;
        if (message.ready) resolve();
        if (isReady && message.memory !== undefined) memory.push(message.memory);
        bot.cpuMs = message.cpuMs ?? bot.cpuMs;
      });
      started.on("exit", (code) => reject(new Error(`the bot ended with ${code} before it was ready`)));
    });
    bot.startMs = performance.now() - before;
    atReady = readThreadTimes(started.pid ?? 0);
    return started;
  }

  function threadTimes(): ThreadTimes | undefined {
    const now = readThreadTimes(child.pid ?? 0);
    return now && atReady && subtractTimes(now, atReady);
  }

  async function restart(): Promise<void> {
    child.kill("SIGKILL");
    await once(child, "exit");
    child = await start();
  }

  async function stop(): Promise<void> {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

/** No token: it has the form of one. */
const TOKEN = ["xoxb", "bench"].join("-");

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
