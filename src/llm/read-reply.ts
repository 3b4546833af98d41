import type { ModelAccess } from "../domain/model-access.ts";
import type { ModelEvent } from "../ports/language-model.ts";
import { explainReply } from "./model-errors.ts";
import { parseModelId } from "./parse-model-id.ts";
import { findProvider } from "./providers.ts";
import { type Chunk, countCalls, measureChunk, readFinish, readText } from "./read-chunk.ts";

/** An answer has a hundredth of it. */
export const MAX_REPLY_CHARACTERS = 200_000;
const CUT = ["length", "max_tokens", "model_context_window_exceeded", "incomplete"];
const DECLINED = ["content_filter", "refusal"];

/**
 * Turns a client's chunks into a reply: its text as it comes, then what it cost.
 * @throws ModelError where it is empty, too long, declined, or not whole; what came of it until then has been given
 */
export async function* readReply(access: ModelAccess, chunks: AsyncIterable<Chunk>): AsyncIterable<ModelEvent> {
  const reader = new ReplyReader(access);
  for await (const chunk of chunks) {
    // None is offered. To let them run on would cost much: LangChain reads all of them anew with each.
    if (countCalls(chunk) > 0) throw explainReply(access, "a call of a tool that it was not given", false);
    yield* reader.read(chunk);
  }
  yield* reader.cost();
  reader.checkWhole();
}

/** Reads one reply chunk by chunk. */
export class ReplyReader {
  readonly #access: ModelAccess;
  readonly #usage = createUsage();
  #size = 0;
  #length = 0;
  #finish: string | null = null;

  constructor(access: ModelAccess) {
    this.#access = access;
  }

  /** Gives the text of the next chunk. @throws ModelError where there is too much of it */
  *read(chunk: Chunk): Iterable<ModelEvent> {
    this.#size += measureChunk(chunk);
    if (this.#size > MAX_REPLY_CHARACTERS) {
      const found = `more than ${MAX_REPLY_CHARACTERS} characters, of which the rest was left`;
      throw explainReply(this.#access, found, false);
    }
    this.#finish = readFinish(chunk) ?? this.#finish;
    this.#usage.add(chunk);
    const text = readText(chunk);
    this.#length += text.length;
    if (text !== "") yield { kind: "text", text };
  }

  /** What it cost, where that is told. */
  cost(): readonly ModelEvent[] {
    return this.#usage.report();
  }

  /** @throws ModelError where it is empty, declined, or not whole */
  checkWhole(): void {
    const [access, finish] = [this.#access, this.#finish];
    if (finish !== null && CUT.includes(finish)) throw explainReply(access, "one cut at the tokens it may have", false);
    if (finish !== null && DECLINED.includes(finish)) throw explainReply(access, "that it declines to answer", false);
    // Other providers' clients do not all say why a reply ends.
    const tells = findProvider(parseModelId(access.id).provider) !== undefined;
    if (tells && finish === null) throw explainReply(access, "one that was cut off on its way", true);
    if (this.#length === 0) throw explainReply(access, "an empty one", true);
  }
}

/** Providers report in one piece, or say again what they said, or a little of it first: of each figure the greatest holds. */
function createUsage() {
  let inputTokens = 0;
  let cachedTokens = 0;
  let outputTokens = 0;
  return {
    add({ usage_metadata: usage }: Chunk): void {
      inputTokens = Math.max(inputTokens, usage?.input_tokens ?? 0);
      cachedTokens = Math.max(cachedTokens, usage?.input_token_details?.cache_read ?? 0);
      outputTokens = Math.max(outputTokens, usage?.output_tokens ?? 0);
    },
    report(): ModelEvent[] {
      const isKnown = inputTokens + outputTokens > 0;
      return isKnown ? [{ kind: "usage", inputTokens, cachedTokens, outputTokens }] : [];
    },
  };
}
