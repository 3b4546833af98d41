import { isIPv4 } from "node:net";

/** Whether a host name or address (also as a URL has it, `[::1]`) leads to the machine itself. */
export function isLoopbackHost(host: string): boolean {
  const name = host.replace(/^\[|\]$/gu, "").toLowerCase();
  return (
    name === "localhost" || name.endsWith(".localhost") || name === "::1" || (isIPv4(name) && name.startsWith("127."))
  );
}
