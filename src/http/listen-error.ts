import { SlackError } from "../domain/error.ts";

/** The settings that name a port and its address. */
export interface AddressSettings {
  readonly port: string;
  readonly host: string;
}

const MAIN_PORT: AddressSettings = { port: "PORT", host: "HOST" };

/** Why a port did not open, with what to do: no stack, since nothing is broken. */
export function toListenError(error: unknown, purpose: string, settings: AddressSettings = MAIN_PORT): SlackError {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new SlackError(`The port for ${purpose} ${advise(code || String(error), settings)}.`, { cause: error });
}

function advise(fault: string, { port, host }: AddressSettings): string {
  switch (fault) {
    case "EADDRINUSE":
      return `is taken: set ${port} to a free one`;
    case "EACCES":
      return `may not be opened by this user: set ${port} to 1024 or more`;
    case "EADDRNOTAVAIL":
      return `cannot be opened on an address that this machine does not have: set ${host} to one of its own`;
    case "ENOTFOUND":
      return `cannot be opened on a name that leads nowhere: set ${host} to an address of this machine`;
    default:
      return `could not be opened (${fault}): check ${port} and ${host}`;
  }
}
