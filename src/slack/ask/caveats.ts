import type { KnownBlock } from "@slack/types";
import type { Answer } from "../../domain/answer.ts";
import type { Document } from "../../domain/document.ts";
import { formatNotes } from "../../messages/answer-caveats.ts";
import { context } from "../blocks/elements.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";

/** Longer than any name; a question can put anything in. */
const MAX_CHARS = 120;

/** What is to be said beside the quotes, each in a line of its own. */
export function buildNotes(answer: Answer, document: Document): KnownBlock[] {
  return formatNotes(answer, document, (words) => isolate(escapeMrkdwn(shorten(words, MAX_CHARS)))).map((note) =>
    context(note),
  );
}
