/** The direction of a text: that of its first letter, as browsers tell it for `dir="auto"`, isolates left aside. */
export function directionOf(text: string): "rtl" | "ltr" {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? "rtl" : "ltr";
}

/** Slack's three entities as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&");
}
