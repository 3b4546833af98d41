import type { IncomingMessage } from "node:http";

const BASE = "http://local";

/** What a request asks for. Undefined for a target that is no address, such as `//`: anybody may send one. */
export function readRequestUrl({ url = "/" }: Pick<IncomingMessage, "url">): URL | undefined {
  return URL.canParse(url, BASE) ? new URL(url, BASE) : undefined;
}
