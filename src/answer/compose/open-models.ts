import { createHash } from "node:crypto";
import type { LanguageModel } from "../../ports/language-model.ts";
import type { ComposeDeps, ComposeOptions } from "./compose-deps.ts";
import { recordModel, replayModel, type Transcript } from "./transcript.ts";

/** The models as one question may use them; null where its asker has no tokens left. */
export type OpenModels = {
  readonly model: LanguageModel;
  readonly reader: LanguageModel | null;
  /** What they reply is written down here; null where it is what they replied before. */
  readonly transcript: Transcript | null;
} | null;

/** Opens the models for a question: what they replied to it before, where that is remembered; else themselves. */
export async function openModels(deps: ComposeDeps, key: string, options: ComposeOptions): Promise<OpenModels> {
  const { model, secondReader, memory, budget } = deps;
  const remembered = await memory?.find(key);
  if (remembered) {
    const replies = remembered.values();
    const reader = secondReader && replayModel(secondReader.id, replies);
    return { model: replayModel(model.id, replies), reader, transcript: null };
  }
  if (budget && !(await budget.hasLeft(options.person ?? null))) return null;
  const transcript: Transcript = { replies: [] };
  return {
    model: recordModel(model, transcript),
    reader: secondReader && recordModel(secondReader, transcript),
    transcript,
  };
}

/** What a reply depends on, as one name that tells nothing of it: question, what was said before, edition, how much of it is given, prompts, models. */
export function replyKey(
  { library, prompts, model, secondReader, contextTokens }: ComposeDeps,
  typed: string,
  options: ComposeOptions,
): string {
  const parts = [
    typed.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim(),
    options.context ?? null,
    options.language ?? null,
    options.fallback ?? null,
    library.document.edition.sha256,
    contextTokens,
    Object.entries(prompts).map(([name, { version }]) => [name, version]),
    [model.id, secondReader?.id ?? null],
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
