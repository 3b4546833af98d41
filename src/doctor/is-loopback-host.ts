import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Whether a host name or address (also as a URL has it, `[::1]`) leads to the machine itself. */
export function isLoopbackHost(host: string): boolean {
  const name = host.replace(/^\[|\]$/gu, "").toLowerCase();
  const version = isIP(name);
  if (version !== 0) return LOOPBACK.check(name, version === 4 ? "ipv4" : "ipv6");
  return name === "localhost" || name.endsWith(".localhost");
}
