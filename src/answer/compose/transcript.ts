import { ModelError } from "../../domain/error.ts";
import type { LanguageModel } from "../../ports/language-model.ts";

/** The replies to all calls of one question, in order, whichever model gave them. */
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
    async *stream() {
      const next = replies.next();
      if (next.done) throw new ModelError("Expected one more recorded reply, found none: record it anew.");
      yield { kind: "text", text: next.value };
    },
  };
}
