import type { EmbedderAccess } from "../domain/embedder-access.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import { isFolder } from "./embedding-client.ts";
import { findModelAddress } from "./model-host.ts";
import { parseModelId } from "./parse-model-id.ts";

/** The models that are set. */
export interface EgressOrder {
  readonly writer: ModelAccess | null;
  /** Is asked about what the first has written. */
  readonly reader: ModelAccess | null;
  readonly embedder: EmbedderAccess | null;
}

/** What leaves this process because of models, and to whom, in one line for whoever runs it; empty where none is set. */
export function describeEgress({ writer, reader, embedder }: EgressOrder): string {
  const parts = [
    writer &&
      `Answers are written by ${writer.id}: questions, what was said before them in the thread, and the document go to ${placeOf(writer)}.`,
    reader && `${reader.id} reads them again: their sentences with their quotes go to ${placeOf(reader)}.`,
    embedder && describeEmbedder(embedder),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function describeEmbedder({ id, baseUrl }: EmbedderAccess): string {
  const { provider, model } = parseModelId(id);
  const vectors = `Vectors come from ${id}`;
  if (provider !== "huggingface")
    return `${vectors}: questions and the document go to ${placeOf({ id, baseUrl, key: null })}.`;
  if (isFolder(model)) return `${vectors}, a folder of this machine: nothing leaves for them.`;
  return `${vectors}: its weights are fetched from huggingface.co; no text leaves for them.`;
}

function placeOf(access: ModelAccess): string {
  return findModelAddress(access)?.host ?? "the address that the provider's package knows";
}
