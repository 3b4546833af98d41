import type { KnownBlock } from "@slack/types";
import type { Answer } from "../../domain/answer.ts";
import { formatNotes } from "../../messages/answer-notes.ts";
import { context } from "./elements.ts";
import { shorten } from "./limits.ts";
import { escapeMrkdwn, isolate } from "./mrkdwn.ts";

/** Longer than any name; a question can put anything in. */
const LONGEST = 120;

/** What is to be said beside the quotes, each in a line of its own. */
export function buildNotes(answer: Answer): KnownBlock[] {
  return formatNotes(answer, (words) => isolate(escapeMrkdwn(shorten(words, LONGEST)))).map((note) => context(note));
}
