import type { IncomingMessage } from "node:http";

/** The largest body taken on any port; the largest that Slack sends is a fraction of it. */
export const MAX_BODY_BYTES = 256 * 1024;

/** A body as it came; too large to be read; or cut off by who sent it. */
export type Body =
  | { readonly kind: "whole"; readonly bytes: Buffer }
  | { readonly kind: "too_large" }
  | { readonly kind: "cut_off" };

/** Reads a request's body, of MAX_BODY_BYTES at most. Never throws: a sender who hangs up is no error of ours. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) return { kind: "too_large" };
      chunks.push(chunk);
    }
  } catch {
    return { kind: "cut_off" };
  }
  return { kind: "whole", bytes: Buffer.concat(chunks) };
}
