import { z } from "zod";
import { ModelError } from "../../domain/error.ts";
import type { LanguageModel, ModelCall, ModelRequest } from "../../ports/language-model.ts";
import { parseReply } from "./parse-reply.ts";

/** The replies to all calls of one question, in order, whichever model gave them; calls of tools as `formatCalls` writes them. */
export interface Transcript {
  readonly replies: string[];
}

/** A model whose whole replies are written down as they end. */
export function recordModel(model: LanguageModel, { replies }: Transcript): LanguageModel {
  return {
    id: model.id,
    async *stream(request, signal) {
      let reply = "";
      for await (const event of model.stream(request, signal)) {
        if (event.kind === "text") reply += event.text;
        if (event.kind === "calls") {
          replies.push(formatCalls(event.calls));
          reply = "";
        }
        yield event;
      }
      replies.push(reply);
    },
  };
}

/** A model that gives the replies written down, one a call. @throws ModelError after the last */
export function replayModel(id: string, replies: Iterator<string>): LanguageModel {
  return {
    id,
    async *stream(request) {
      for (;;) {
        const next = replies.next();
        if (next.done) throw new ModelError("Expected one more recorded reply, found none: record it anew.");
        const calls = await callAgain(request, next.value);
        if (calls === undefined) {
          yield { kind: "text", text: next.value };
          return;
        }
        yield { kind: "calls", calls };
      }
    },
  };
}

const CALLS = z.object({ tool_calls: z.array(z.object({ name: z.string(), args: z.unknown() }).strict()) }).strict();

/** Calls of tools as a reply that is written down. */
export function formatCalls(calls: readonly ModelCall[]): string {
  return JSON.stringify({ tool_calls: calls });
}

/** Makes the calls anew that a reply was: what they give is what the model was given. Undefined where it was none. */
async function callAgain({ tools }: ModelRequest, reply: string): Promise<ModelCall[] | undefined> {
  const parsed = tools && parseReply(reply, CALLS);
  if (!tools || parsed?.kind !== "value") return undefined;
  const calls = parsed.value.tool_calls.map(({ name, args }) => ({ name, args }));
  for (const call of calls) await tools.run(call);
  return calls;
}
