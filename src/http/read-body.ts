import type { IncomingMessage } from "node:http";

/** The largest body taken on any port; the largest that Slack sends is a fraction of it. */
export const MAX_BODY_BYTES = 256 * 1024;

/** A body as it came; too large to be read; or cut off by who sent it. */
export type Body =
  | { readonly kind: "whole"; readonly bytes: Buffer }
  | { readonly kind: "too_large" }
  | { readonly kind: "cut_off" };

/**
 * Reads a request's body, of MAX_BODY_BYTES at most. Never throws: a sender who hangs up is no error of ours. By events, since to
 * iterate costs a twentieth of what it takes to acknowledge a question.
 */
export function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) return void chunks.push(chunk);
      request.off("data", take).pause();
      resolve({ kind: "too_large" });
    };
    const cutOff = () => resolve({ kind: "cut_off" });
    if (request.destroyed) cutOff();
    request.on("error", cutOff).on("close", cutOff);
    request.on("data", take).on("end", () => resolve({ kind: "whole", bytes: Buffer.concat(chunks) }));
  });
}
