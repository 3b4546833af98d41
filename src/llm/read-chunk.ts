/** What is read of a chunk of LangChain's; typed by ourselves, since providers fill it in differently. */
export interface Chunk {
  readonly content: unknown;
  readonly tool_call_chunks?: readonly unknown[] | undefined;
  readonly additional_kwargs?: Readonly<Record<string, unknown>> | undefined;
  readonly response_metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly usage_metadata?:
    | {
        readonly input_tokens: number;
        readonly output_tokens: number;
        readonly input_token_details?: { readonly cache_read?: number | null | undefined } | undefined;
      }
    | undefined;
}

/** By what name a provider says why it stopped. */
const REASONS = ["finish_reason", "stop_reason", "done_reason"];

/** The text of a chunk: a string, or blocks of which those of text count. */
export function readText({ content }: Chunk): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((block) => (isText(block) ? block.text : "")).join("");
}

/** How much a chunk adds to a reply, in characters: also what is no text of it, and at least one, so that nothing is endless. */
export function measureChunk(chunk: Chunk): number {
  const reasoning = chunk.additional_kwargs?.["reasoning_content"];
  return Math.max(1, readText(chunk).length + (typeof reasoning === "string" ? reasoning.length : 0));
}

/** How many calls of tools, or pieces of one, a chunk brings. */
export function countCalls({ tool_call_chunks: calls = [] }: Chunk): number {
  return calls.length;
}

/** Why the model stopped (`stop`, `length`, `end_turn`); null where a chunk does not say. */
export function readFinish({ response_metadata: metadata = {}, additional_kwargs: more = {} }: Chunk): string | null {
  const found = REASONS.map((name) => metadata[name] ?? more[name]).find((reason) => typeof reason === "string");
  if (typeof found === "string") return found;
  // OpenAI's Responses say so by a status.
  return typeof metadata["status"] === "string" ? metadata["status"] : null;
}

function isText(block: unknown): block is { text: string } {
  if (typeof block !== "object" || block === null || !("text" in block)) return false;
  return typeof block.text === "string" && (!("type" in block) || block.type === "text");
}
