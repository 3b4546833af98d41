import type { KnownBlock } from "@slack/types";
import type { Answer, Headline } from "../../domain/answer.ts";
import type { Document } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import { formatHeadline } from "../../messages/format-headline.ts";
import { section } from "../blocks/elements.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";

/** A list of all that a document names fits; a question can put anything in. */
const MAX_CHARS = 120;

/** The line that answers by itself, in bold; none where nothing does. */
export function buildHeadline({ headline, language }: Answer, document: Document): KnownBlock[] {
  return headline ? [section(formatHeadlineMrkdwn(headline, language, document))] : [];
}

export function formatHeadlineMrkdwn(headline: Headline, language: Language, document: Document): string {
  const line = formatHeadline(headline, language, document, (words) => isolate(shorten(words, MAX_CHARS)));
  return `*${escapeMrkdwn(line.replace(/\*/gu, "∗"))}*`;
}
