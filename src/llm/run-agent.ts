import type { ModelAccess } from "../domain/model-access.ts";
import type { ModelEvent, ModelTools } from "../ports/language-model.ts";
import { explainReply } from "./model-errors.ts";
import type { Client, Messages } from "./open-client.ts";
import { type Chunk, countCalls } from "./read-chunk.ts";
import { ReplyReader } from "./read-reply.ts";

/** What an agent is run with. */
export interface AgentOrder {
  readonly access: ModelAccess;
  readonly client: Client;
  readonly messages: Messages;
  readonly tools: ModelTools;
  /** Streams what a client replies to messages. */
  readonly stream: (client: Client, messages: Messages) => AsyncIterable<Chunk>;
  readonly signal: AbortSignal;
}

/** All calls that may be made at a time come in far fewer. LangChain reads all of them anew with each. */
const MAX_CALL_CHUNKS = 250;

/** A message of LangChain's, put together from its chunks. */
interface Whole extends Chunk {
  id?: string | undefined;
  readonly tool_calls?: readonly { readonly name: string; readonly args: unknown }[];
  concat(next: Chunk): Whole;
}

/**
 * Has a model answer with tools, by LangChain's agent: it is asked, what it calls is made, and it is asked again, until it
 * calls nothing. Each time it is asked by our own stream, so that its replies are read and checked like all others.
 * @returns the events of all its replies, in order
 * @throws ModelError where it goes on calling
 */
export async function* runAgent(order: AgentOrder): AsyncIterable<ModelEvent> {
  const langchain = await import("langchain");
  const { client, messages, tools, signal } = order;
  const offered = tools.list.map((each) => langchain.tool(() => "", { ...each, schema: each.parameters }));
  const agent = langchain.createAgent({
    model: client as never,
    tools: offered,
    middleware: [buildMiddleware(langchain, order, client.bindTools(offered))],
  });
  // Each round is two steps or a few more; that there are not too many is seen to below.
  const recursionLimit = 4 * (tools.maxRounds + 2);
  const options = { streamMode: "custom", signal, recursionLimit } as const;
  for await (const event of await agent.stream({ messages: messages as never }, options)) yield event as ModelEvent;
}

/** Asks the model, and answers its calls, in place of LangChain. */
function buildMiddleware(langchain: typeof import("langchain"), { access, tools, stream }: AgentOrder, bound: Client) {
  let rounds = 0;
  return langchain.createMiddleware({
    name: "reading",
    wrapModelCall: async ({ messages, runtime }) => {
      const write = (event: ModelEvent) => runtime.writer?.(event);
      const whole = await readTurn(access, stream(bound, messages), write);
      const calls = (whole.tool_calls ?? []).map(({ name, args }) => ({ name, args }));
      if (calls.length > 0) {
        rounds += 1;
        if (rounds > tools.maxRounds) throw explainReply(access, "calls of tools without end", false);
        write({ kind: "calls", calls });
      }
      // Not every server gives each reply an id of its own, and the agent takes those of one id for the same.
      whole.id = undefined;
      return whole as never;
    },
    // Whatever it is called with, and if there is no such tool: what is called says so itself.
    wrapToolCall: async ({ toolCall: { name, args, id = "" } }) =>
      new langchain.ToolMessage({ content: await tools.run({ name, args }), tool_call_id: id, name }),
  });
}

/** Reads one reply, telling its text as it comes. @returns the message that it is */
async function readTurn(
  access: ModelAccess,
  chunks: AsyncIterable<Chunk>,
  write: (event: ModelEvent) => void,
): Promise<Whole> {
  const reader = new ReplyReader(access);
  let whole: Whole | undefined;
  let callChunks = 0;
  for await (const chunk of chunks) {
    callChunks += countCalls(chunk);
    if (callChunks > MAX_CALL_CHUNKS) throw explainReply(access, "calls of tools without end", false);
    for (const event of reader.read(chunk)) write(event);
    whole = whole ? whole.concat(chunk) : (chunk as Whole);
  }
  for (const event of reader.cost()) write(event);
  if (whole === undefined) throw explainReply(access, "an empty one", true);
  if ((whole.tool_calls ?? []).length === 0) reader.checkWhole();
  return whole;
}
