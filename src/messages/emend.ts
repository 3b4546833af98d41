import type { Document } from "../domain/document.ts";

/** Text of the source for people to read: signs it lost stand in square brackets. Any other text comes back as it is. */
export function emend(text: string, { emendations }: Pick<Document, "emendations">): string {
  return emendations.reduce((words, { stored, shown }) => words.replaceAll(stored, shown), text);
}
