/** The base of every error this program throws on purpose. `code` is stable; the message says expected, found, what to do. */
export class WsisError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

export class ConfigError extends WsisError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      "config",
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join("\n")}`,
    );
    this.problems = problems;
  }
}

/** A corpus file that does not read as it should; `line` counts from 1. */
export class CorpusError extends WsisError {
  readonly file: string;
  readonly line: number | null;

  constructor(file: string, line: number | null, message: string, options?: ErrorOptions) {
    super("corpus", `${file}${line === null ? "" : `:${line}`}: ${message}`, options);
    this.file = file;
    this.line = line;
  }
}

export class StorageError extends WsisError {
  constructor(message: string, options?: ErrorOptions) {
    super("storage", message, options);
  }
}

export class SlackError extends WsisError {
  constructor(message: string, options?: ErrorOptions) {
    super("slack", message, options);
  }
}

/** A piece of work that took longer than it may; it has been ended. */
export class DeadlineError extends WsisError {
  constructor(milliseconds: number) {
    super(
      "deadline",
      `Expected an answer within ${milliseconds} ms, found none, so it was given up. Ask in fewer words.`,
    );
  }
}

/** The thread that answers could not take up or finish a piece of work. `code` is that of the error it met, where it met one. */
export class WorkerError extends WsisError {
  constructor(message: string, code = "worker", options?: ErrorOptions) {
    super(code, message, options);
  }
}

/** A model gave no reply, or none that can be used. */
export class ModelError extends WsisError {
  /** True where asking once more may help. */
  readonly retryable: boolean;
  /** How long the provider asks to be left alone; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, options: ErrorOptions & { retryable?: boolean; retryAfterMs?: number | null } = {}) {
    super("model", message, options);
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

/** A model was not even asked: it has failed too often of late (`resting`), or too many questions wait for it (`busy`). */
export class ModelUnavailableError extends ModelError {
  readonly reason: "resting" | "busy";

  constructor(reason: "resting" | "busy", options?: ErrorOptions) {
    super(
      reason === "resting"
        ? "The model failed several times in a row and is left alone for a while; then it is tried again."
        : "Too many questions are waiting for the model: ask again in a minute.",
      options,
    );
    this.reason = reason;
  }
}

/** What a person typed is longer than may be. */
export class InputError extends WsisError {
  /** Characters. */
  readonly found: number;

  constructor(most: number, found: number) {
    super("input", `Expected at most ${most} characters, found ${found}. Ask in fewer words, or one thing at a time.`);
    this.found = found;
  }
}

/** Something that cannot be, was. Always a defect of this program. */
export class InvariantError extends WsisError {
  constructor(message: string) {
    super("invariant", message);
  }
}
