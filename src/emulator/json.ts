export type Json = Readonly<Record<string, unknown>>;

/** What a text says as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An argument that is a value, or its JSON where it came in a form. */
export function readJson(argument: unknown): unknown {
  return typeof argument === "string" ? parseJson(argument) : argument;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
