import pc from "picocolors";
import type { Language } from "../domain/language.ts";
import { makeVisible } from "./make-visible.ts";

/** Where text goes: a stream of `process` will do. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Where a command writes and what it may know of the outside. Data go to stdout, all else to stderr. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absent: nothing is piped in. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The interface language where neither the command nor the question tells one. */
  readonly language: Language;
  /** Whether stdout shows colours; absent: it shows none. */
  readonly colours?: boolean;
  /** Whether a line on stderr can be drawn over, as a progress bar is; absent: it cannot. */
  readonly redraws?: boolean;
}

/** What the commands exit with (a contract: scripts of others rely on it). */
export const EXIT = { answered: 0, refused: 1, wrongUse: 2, failed: 3 } as const;

/** How wide text is folded where nobody says how wide the terminal is. */
const USUAL_COLUMNS = 80;
const MIN_COLUMNS = 20;

/** What paints text, or leaves it as it is where stdout shows no colours. */
export function coloursOf({ colours }: Io): ReturnType<typeof pc.createColors> {
  return pc.createColors(colours === true);
}

/** How many columns a table may take: without end in a pipe, whose lines nobody folds. */
export function widthOf({ stdout }: Io): number {
  return stdout.isTTY ? Math.max(MIN_COLUMNS, stdout.columns || USUAL_COLUMNS) : Number.POSITIVE_INFINITY;
}

/**
 * A stream that lets nothing through by which a text could steer the terminal; colours only where they are shown at all.
 * What is no terminal gets every byte.
 */
export function guardTerminal(stream: Output, colours: boolean): Output {
  if (!stream.isTTY) return stream;
  return {
    isTTY: true,
    get columns() {
      return stream.columns ?? 0;
    },
    write: (text) => stream.write(makeVisible(text, colours)),
  };
}

/** One JSON text and a line end; indented for people. */
export function writeJson(io: Io, value: unknown): void {
  io.stdout.write(`${formatJson(value, io.stdout.isTTY ? 2 : 0)}\n`);
}

/** JSON with every control character escaped: JSON itself lets those above U+007E stand, which steer some terminals. */
export function formatJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
