import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { parseJson } from "./json.ts";
import type { StoredMessage } from "./messages.ts";

/** What the local workspace remembers over a restart. */
export interface KeptState {
  readonly messages: readonly StoredMessage[];
  /** Conversations into which the bot was invited. */
  readonly joined: readonly string[];
}

/** What changes, as far as keeping it goes. */
interface Changing {
  keep(): KeptState;
  subscribe(listener: (change: { readonly kind: string }) => void): () => void;
}

export const NOTHING_KEPT: KeptState = { messages: [], joined: [] };

/** Where it is kept. A fault is told once, and then nothing is kept any more. */
export interface Keeping {
  readonly path: string;
  readonly onFault: (error: unknown) => void;
}

const DELAY_MS = 300;

const json = z.record(z.unknown());
const message = z.object({
  channel: z.string(),
  ts: z.string(),
  threadTs: z.string().optional(),
  user: z.string(),
  fromBot: z.boolean(),
  text: z.string(),
  blocks: z.array(json),
  metadata: json.optional(),
  edited: z.boolean(),
  ephemeral: z.boolean(),
  visibleTo: z.string().optional(),
});
const keptState = z.object({ messages: z.array(message), joined: z.array(z.string()) });

/** What was kept; nothing where there is no such file, or none that can be read. */
export function readKeptState(path: string): KeptState {
  const read = keptState.safeParse(parseJson(readText(path)));
  if (!read.success) return NOTHING_KEPT;
  const messages = read.data.messages.map((one) => ({ ...one, threadTs: one.threadTs, metadata: one.metadata }));
  return { messages, joined: read.data.joined };
}

/** Writes the state a moment after it changed. @returns writes what is not written yet, for the end */
export function keepState(state: Changing, { path, onFault }: Keeping): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isBroken = false;
  const write = () => {
    clearTimeout(timer);
    if (timer === undefined || isBroken) return;
    timer = undefined;
    try {
      writeWhole(path, JSON.stringify(state.keep()));
    } catch (error) {
      isBroken = true;
      onFault(error);
    }
  };
  state.subscribe((change) => {
    if (change.kind === "message" || change.kind === "gone") timer ??= setTimeout(write, DELAY_MS).unref();
  });
  return write;
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The file is the old one or the new one, never a part. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
