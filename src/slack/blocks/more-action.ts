import type { Button } from "@slack/types";
import { isLanguage, type Language } from "../../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../../domain/paragraph-id.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { showMore } from "../../messages/show-more.ts";
import { button } from "./elements.ts";
import { VALUE_TEXT } from "./limits.ts";

/** The place of a quote in a paragraph's text of the answer's language (UTF-16 offsets). */
export interface QuotePlace {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
}

/** What an answer shows whole, in its order: entries of the register by their ids, or else quotes. */
export interface MoreAction {
  readonly language: Language;
  readonly duties: readonly string[];
  readonly quotes: readonly QuotePlace[];
}

export const SHOW_MORE = "show_more";

const ID = /^[a-z0-9-]{1,80}$/u;
const PLACE = /^(?<id>[^:\s]+):(?<start>\d{1,5})-(?<end>\d{1,5})$/u;

/**
 * The button to what a message had no room for. It carries where the words stand, not what was asked: so it works in every
 * message, for everybody who sees it, and as long as the document says the same.
 */
export function buildMoreButton(action: MoreAction): Button {
  return button(formatMessage(showMore, action.language), SHOW_MORE, formatMore(action));
}

/** What the button carries: as many as it has room for, from the first on. */
function formatMore({ language, duties, quotes }: MoreAction): string {
  const places = quotes.map(({ paragraph, start, end }) => `${paragraph}:${start}-${end}`);
  const parts = [language, ...(duties.length > 0 ? ["duties", ...duties] : ["quotes", ...places])];
  const lengths = parts.map((_, i) => parts.slice(0, i + 1).join(" ").length);
  return parts.filter((_, i) => (lengths[i] as number) <= VALUE_TEXT).join(" ");
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseMore(value: string): MoreAction | undefined {
  const [language = "", kind, ...parts] = value.split(" ");
  if (!isLanguage(language) || parts.length === 0) return undefined;
  if (kind === "duties") return parts.every((id) => ID.test(id)) ? { language, duties: parts, quotes: [] } : undefined;
  const quotes = parts.flatMap(parsePlace);
  return kind === "quotes" && quotes.length === parts.length ? { language, duties: [], quotes } : undefined;
}

function parsePlace(part: string): QuotePlace[] {
  const { id = "", start, end } = PLACE.exec(part)?.groups ?? {};
  const paragraph = parseParagraphId(id);
  return paragraph === undefined ? [] : [{ paragraph, start: Number(start), end: Number(end) }];
}
