import { emitKeypressEvents, type Key } from "node:readline";
import { createInterface } from "node:readline/promises";

/** A person at a terminal. */
export interface Keyboard {
  /** The next key; Ctrl-C and Ctrl-D count as `q`. */
  readKey(): Promise<string>;
  /** A line, with a text to begin from. */
  readLine(prompt: string, preset: string): Promise<string>;
}

/** The keyboard of this process, or null where input or output is no terminal. */
export function openKeyboard(): Keyboard | null {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) return null;
  emitKeypressEvents(stdin);
  return { readKey: () => readKey(stdin), readLine: (prompt, preset) => readLine(prompt, preset) };
}

function readKey(stdin: NodeJS.ReadStream): Promise<string> {
  return new Promise((resolve) => {
    stdin.setRawMode(true);
    stdin.resume();
    stdin.once("keypress", (text: string | undefined, key: Key) => {
      stdin.setRawMode(false);
      stdin.pause();
      resolve(key.ctrl && (key.name === "c" || key.name === "d") ? "q" : (text ?? key.name ?? ""));
    });
  });
}

async function readLine(prompt: string, preset: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = line.question(prompt);
    line.write(preset);
    return (await answer).trim();
  } finally {
    line.close();
  }
}
