import { setFlagsFromString } from "node:v8";

/**
 * Has the engine compile a regular expression to machine code when it is first used. By default it compiles it twice, first
 * for an interpreter and at its second use again. An answer uses some hundreds of them, nearly all more than once, and with
 * the letters of every script in them: compiling took a third of the first answer of a process.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString("--no-regexp-tier-up");
}
