import { StorageError, WsisError } from "../domain/error.ts";

const CREDENTIALS = /(\b[a-z][a-z+]*:\/\/)[^\s/@]*(?::[^\s@]*)?@/giu;

/** A foreign error as ours. What the library hung on it (the connection string, say) stays behind. */
export function toStorageError(error: unknown, doing: string): WsisError {
  if (error instanceof WsisError) return error;
  const cause = copyPlain(error);
  return new StorageError(`The database failed while ${doing}: ${cause.message}`, { cause });
}

/** Takes user and password out of whatever looks like an address. */
function hideCredentials(text: string): string {
  return text.replace(CREDENTIALS, "$1");
}

/** Name, message, code and stack only. An error for several addresses (happy eyeballs) has its words in the first one. */
function copyPlain(error: unknown): Error {
  const source = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
  if (!(source instanceof Error)) return new Error(hideCredentials(String(source)));
  const code = "code" in source && typeof source.code === "string" ? source.code : undefined;
  const copy = new Error(hideCredentials(source.message === "" ? (code ?? source.name) : source.message));
  copy.name = source.name;
  copy.stack = hideCredentials(source.stack ?? "");
  return code === undefined ? copy : Object.assign(copy, { code });
}

type Method = (...args: never[]) => Promise<unknown>;
type Port = Readonly<Record<string, Method>>;

/** Runs work, perhaps more than once. */
export type Around = <T>(work: () => Promise<T>) => Promise<T>;

/** The same port, every method of which runs inside `around` and throws our errors only. */
export function guardPort<P extends { [K in keyof P]: Method }>(name: string, port: P, around: Around): P {
  const guarded = Object.entries(port as Port).map(([method, run]) => {
    const wrapped: Method = async (...args) => {
      try {
        return await around(() => run(...args));
      } catch (error) {
        throw toStorageError(error, `working on ${name} (${method})`);
      }
    };
    return [method, wrapped];
  });
  return Object.fromEntries(guarded) as P;
}
