import type { Edition } from "../domain/document.ts";

/** The short form of an edition: its title and the first eight hex digits of its hash. */
export function formatEdition({ title, sha256 }: Edition): string {
  return `${title} (${sha256.slice(0, 8)})`;
}
