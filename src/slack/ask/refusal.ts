import type { KnownBlock } from "@slack/types";
import { createAskedFinder } from "../../answer/question/asked-words.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Document } from "../../domain/document.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { formatBeginning } from "../../messages/beginning.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatRefusal } from "../../messages/format-refusal.ts";
import { formatLabel } from "../../messages/labels.ts";
import { listRelated } from "../../messages/list-related.ts";
import { notFound, related } from "../../messages/refusal.ts";
import { context, section } from "../blocks/elements.ts";
import { buildEntries } from "../blocks/entries.ts";
import { buildOpenButtons, buildQuestion, buildSource } from "../blocks/frame.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { formatMissing } from "../blocks/missing.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import type { AnswerOptions } from "../feedback/answer-options.ts";
import { buildVotes } from "../feedback/vote-buttons.ts";
import { buildNotes } from "./caveats.ts";
import { buildMode } from "./composed.ts";
import { formatHeadlineMrkdwn } from "./headline.ts";
import { toQuoteEntry } from "./to-quote-entry.ts";

const MAX_RELATED = 3;

/**
 * An honest no: the reason in one plain sentence; where it is not certain, the nearest that is said, as a quote; then the
 * nearest paragraphs, named as related and not as an answer.
 */
export function buildRefusal(answer: Answer, options: AnswerOptions): SlackMessage {
  const { language } = answer;
  const { document, concepts } = options.library;
  const { structure } = document;
  const findSought = createAskedFinder(answer, language, concepts);
  const reason = formatReason(answer, document);
  // Nothing was found or missed: there is nothing to vote on, and no source.
  if (answer.small_talk || answer.clarify)
    return { text: reason, blocks: [...buildQuestion(options.question, language), section(reason)] };
  const { text, blocks } = buildEntries(
    answer.closest.flatMap((sentence) => toQuoteEntry(sentence, document, null, findSought)),
    {
      language,
      structure,
      before: [...buildQuestion(options.question, language), section(reason)],
      after: [
        ...buildNotes(answer, document),
        ...buildMode(answer),
        ...buildRelated(answer, options.library),
        buildSource(structure, language),
        ...buildVotes(answer, options.votesOn),
      ],
    },
  );
  const quoted = text === "" ? [] : [text];
  return { text: [reason, ...quoted, ...formatRelated(answer, options.library)].join("\n"), blocks };
}

function formatReason(answer: Answer, document: Document): string {
  if (answer.outcome === "not_reproduced" && answer.missing.length > 0) {
    return formatMissing(answer.missing, answer.language, document.structure);
  }
  if (answer.headline) return formatHeadlineMrkdwn(answer.headline, answer.language, document);
  return formatRefusal(answer, document.structure) ?? formatMessage(notFound, answer.language);
}

/** What the search found near, or what is nearest to a paragraph that is not there. */
function relatedIds(answer: Answer): ParagraphId[] {
  const near = answer.related.length > 0 ? listRelated(answer) : answer.missing.flatMap(({ nearest }) => nearest);
  return [...new Set(near)].slice(0, MAX_RELATED);
}

/** A line that names them as related, then one line each: its name and its first words. */
function formatRelated(answer: Answer, library: Library): string[] {
  const { language } = answer;
  const lines = relatedIds(answer).map((id) => {
    const label = formatLabel(id, language, library.document.structure);
    return `*${escapeMrkdwn(label)}*: ${escapeMrkdwn(formatBeginning(library, id, language))}`;
  });
  return lines.length === 0 ? [] : [formatMessage(related, language), ...lines];
}

function buildRelated(answer: Answer, library: Library): KnownBlock[] {
  const lines = formatRelated(answer, library);
  if (lines.length === 0) return [];
  const { structure } = library.document;
  return [context(lines.join("\n")), ...buildOpenButtons(relatedIds(answer), answer.language, structure)];
}
