import { SlackError } from "../domain/error.ts";

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken: set PORT to a free one",
  EACCES: "may not be opened by this user: set PORT to 1024 or more",
  EADDRNOTAVAIL: "cannot be opened on an address that this machine does not have: set HOST to one of its own",
  ENOTFOUND: "cannot be opened on a name that leads nowhere: set HOST to an address of this machine",
};

/** Why a port did not open, with what to do: no stack, since nothing is broken. */
export function toListenError(error: unknown, purpose: string): SlackError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const advice = ADVICE[code] ?? `could not be opened (${code || String(error)}): check PORT and HOST`;
  return new SlackError(`The port for ${purpose} ${advice}.`, { cause: error });
}
