import { InputError } from "./error.ts";

/** Longer than any question, and short enough for whatever reads it. */
export const MAX_INPUT_CHARS = 4000;

/** @throws InputError for a text longer than anything is read of here */
export function checkInput(text: string): void {
  if (text.length > MAX_INPUT_CHARS) throw new InputError(MAX_INPUT_CHARS, text.length);
}
