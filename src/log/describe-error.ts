import { redact } from "./redact.ts";

/** An error as a log may have it. */
export interface DescribedError {
  readonly name?: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly cause?: DescribedError;
}

/**
 * An error with its causes as a log may have it: without tokens and addresses, and without whatever else a library hung on
 * it (headers, bodies, the input it could not read).
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { message: redact(String(error)) };
  return {
    name: error.name,
    message: redact(error.message),
    stack: redact(error.stack ?? ""),
    ...("code" in error ? { code: String(error.code) } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
