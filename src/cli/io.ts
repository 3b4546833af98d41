import type { Language } from "../domain/language.ts";

/** Where a command writes and what it may know of the outside: `process` will do. Data go to stdout, all else to stderr. */
export interface Io {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** The interface language where neither the command nor the question tells one. */
  readonly language: Language;
}

/** What the commands exit with (a contract: scripts of others rely on it). */
export const EXIT = { answered: 0, refused: 1, wrongUse: 2, failed: 3 } as const;

export function writeJson(io: Io, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, io.stdout.isTTY ? 2 : 0)}\n`);
}
