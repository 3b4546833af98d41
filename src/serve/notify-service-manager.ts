import { execFile } from "node:child_process";
import type { Log } from "../log/log.ts";
import { redact } from "../log/redact.ts";

/** Tells systemd how the bot is. */
export interface ServiceManager {
  /** The bot answers; from now on it is watched. */
  ready(): void;
  /** The bot stops; it is still watched. */
  stopping(): void;
  /** Says nothing any more. */
  release(): void;
}

export interface ServiceManagerSettings {
  /** The bot must say within this that it is alive; null: nobody asks. */
  readonly watchdogMs: number | null;
}

/** Runs a program of the machine; told what went wrong, if anything. */
export type RunProgram = (program: string, args: readonly string[], onEnd: (error: Error | null) => void) => void;

const nothing = () => undefined;
const SILENT: ServiceManager = { ready: nothing, stopping: nothing, release: nothing };
const PROGRAM = "systemd-notify";
const MAX_RUN_MS = 5000;

const runProgram: RunProgram = (program, args, onEnd) => {
  execFile(program, args, { timeout: MAX_RUN_MS }, onEnd);
};

/**
 * systemd's protocol, by its own `systemd-notify`: Node opens no datagram sockets of Unix, and the packages that do are
 * native. The unit needs `NotifyAccess=all`, since the word comes from a process of its own. The watchdog is fed from the main
 * thread, at half its time: a thread that hangs feeds nobody.
 * @param settings null where the bot was not started by systemd: then nothing is done
 */
export function createServiceManager(
  settings: ServiceManagerSettings | null,
  log: Log,
  run: RunProgram = runProgram,
): ServiceManager {
  if (settings === null) return SILENT;
  let feeding: NodeJS.Timeout | undefined;
  const notify = (state: string) =>
    run(PROGRAM, [state], (error) => {
      if (error === null) return;
      clearInterval(feeding);
      log.warn({ state, reason: redact(error.message) }, `systemd was not told: expected ${PROGRAM} on this machine`);
    });
  return {
    ready() {
      notify("READY=1");
      const { watchdogMs } = settings;
      if (watchdogMs !== null) feeding = setInterval(() => notify("WATCHDOG=1"), watchdogMs / 2).unref();
    },
    stopping: () => notify("STOPPING=1"),
    release: () => clearInterval(feeding),
  };
}
