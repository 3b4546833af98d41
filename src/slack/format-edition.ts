import type { Edition } from "../domain/document.ts";

/** The short form of an edition: its title and the first eight digits of its fingerprint. */
export function formatEdition(edition: Edition): string {
  return `${edition.title} (${edition.sha256.slice(0, 8)})`;
}
