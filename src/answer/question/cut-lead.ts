/** A colon that something follows, and no clock time or address. */
const COLON = /[:：](?!\/\/)(?=\D)/u;

/**
 * The text behind its first colon, before which stands why it is asked, or what is asked after: "quick one from the mission: …". The
 * text itself where it has none.
 */
export function cutLead(text: string): string {
  const at = text.search(COLON);
  return at < 0 ? text : text.slice(at + 1).trim();
}
