import { spawn } from "node:child_process";
import { constants } from "node:os";

/** Runs a program on this terminal and resolves to its exit code; a signal to us ends it too. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    const unhook = passSignals(child);
    child.on("error", (error) => {
      unhook();
      reject(error);
    });
    child.on("exit", (code, signal) => {
      unhook();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

// Ctrl-C reaches the whole group by itself; we only must not die before the child has.
function passSignals(child) {
  const wait = () => {};
  const end = () => child.kill("SIGTERM");
  process.on("SIGINT", wait).on("SIGTERM", end);
  return () => process.off("SIGINT", wait).off("SIGTERM", end);
}
