import type { IncomingMessage } from "node:http";

/** Who may ask: the page itself, or a program on this machine. */
export type Caller = "page" | "program";

/**
 * Refuses what a foreign web site could send through a browser: another Host (DNS rebinding), another Origin, or a
 * request that the browser itself marks as coming from another site.
 * @returns undefined when the request may pass, else a sentence saying why not
 */
export function findFault(request: Pick<IncomingMessage, "headers">, port: number, caller: Caller): string | undefined {
  const { host, origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  if (host === undefined || !hosts.includes(host)) return "unknown Host header";
  if (site !== undefined && site !== "same-origin" && site !== "none") return "request from another site";
  if (origin === undefined) return undefined;
  if (caller === "program") return "programs send no Origin header";
  return hosts.some((known) => origin === `http://${known}`) && origin === `http://${host}`
    ? undefined
    : "unknown Origin header";
}
