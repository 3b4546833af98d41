import { closeSync, openSync, readFileSync } from "node:fs";
import type { Io } from "./io.ts";

/** The text of a file that a person named; undefined where it cannot be read, which is then said. */
export function readNamedFile(file: string, { stderr }: Io): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    stderr.write(`${file} cannot be read: ${(error as Error).message}\n`);
    return undefined;
  }
}

/** The text of a file that a person named, or of stdin where they named it `-`; undefined where it cannot be read, which is then said. */
export async function readNamedInput(file: string, io: Io): Promise<string | undefined> {
  if (file !== "-") return readNamedFile(file, io);
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Whether a file that a person named can be written, asked before the work that is to fill it; what stands in it stays. */
export function canWriteFile(file: string, { stderr }: Io): boolean {
  try {
    closeSync(openSync(file, "a"));
    return true;
  } catch (error) {
    stderr.write(`${file} cannot be written: ${(error as Error).message}\n`);
    return false;
  }
}
