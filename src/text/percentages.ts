import { fold } from "./fold.ts";

const NUMBER = String.raw`(?<![\p{N}.,/])(\d{1,3}(?:[.,]\d+)?)`;
/** How the six languages write the sign after a number, folded. */
const UNIT = /\s*(?:[%٪]|процент|per ?cent|pct\b|pour ?cent|por ?cient|(?:في|ب)\s*ال?(?:مئ|مائ|ماي)[هة])/u.source;
const PERCENTAGE = new RegExp(`${NUMBER}${UNIT}|百分之${NUMBER}`, "gu");

/** The percentages a text gives in digits, each once, in order, as "82 %" or "4.5 %". */
export function percentagesOf(text: string): string[] {
  const found = [...fold(text).matchAll(PERCENTAGE)].map(([, before, after]) => before ?? after ?? "");
  return [...new Set(found.map((number) => `${number.replace(",", ".")} %`))];
}
