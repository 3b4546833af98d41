import type { DescribedError } from "./describe-error.ts";

type LogValue = string | number | boolean | null | undefined | readonly LogValue[] | DescribedError;

/**
 * What a line says beside its words. A raw error does not fit, and that is the point: libraries hang headers, bodies and
 * addresses on theirs, so it goes through `describeError` first.
 */
export interface LogFields {
  readonly [field: string]: LogValue;
}

/** What the edges need of a logger; pino's fit. */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}
