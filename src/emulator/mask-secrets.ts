import { isObject } from "./json.ts";

const MASK = "•••";
const SECRET_NAMES = new Set(["token", "trigger_id", "response_url", "client_secret", "code", "access_token"]);
const SECRET_SHAPE = /\b(?:xox[a-z]|xapp)-[\w-]+|(?<=\bticket=)[\w-]+/gu;

/**
 * The same value without what opens anything: tokens, triggers, response addresses, tickets. An address is masked where it is
 * one of a socket.
 */
export function maskSecrets(value: unknown): unknown {
  if (typeof value === "string") return value.replace(SECRET_SHAPE, MASK);
  if (Array.isArray(value)) return value.map(maskSecrets);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, isSecret(name, part) ? MASK : maskSecrets(part)]),
  );
}

function isSecret(name: string, value: unknown): boolean {
  if (typeof value !== "string" || value === "") return false;
  return name === "url" ? value.startsWith("ws:") || value.startsWith("wss:") : SECRET_NAMES.has(name);
}
