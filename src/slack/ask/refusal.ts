import type { KnownBlock } from "@slack/types";
import type { Answer } from "../../domain/answer.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import { notFound, related } from "../../messages/answer.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { formatLabel } from "../../messages/labels.ts";
import { context, section } from "../blocks/elements.ts";
import { buildEdition, buildOpenButtons, buildQuestion } from "../blocks/frame.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { formatMissing } from "../blocks/missing.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import type { AnswerOptions } from "../feedback/answer-options.ts";
import { buildVotes } from "../feedback/vote-buttons.ts";
import { buildNotes } from "./caveats.ts";

const MAX_RELATED = 3;

/** An honest no: the reason in one plain sentence, then the nearest paragraphs, named as related and not as an answer. */
export function buildRefusal(answer: Answer, options: AnswerOptions): SlackMessage {
  const { language } = answer;
  const { structure } = options;
  const reason = formatReason(answer, structure);
  return {
    text: [reason, ...formatRelated(answer, structure)].join("\n"),
    blocks: [
      ...buildQuestion(options.question, language),
      section(reason),
      ...buildNotes(answer),
      ...buildRelated(answer, structure),
      buildEdition(answer.edition, language),
      ...buildVotes(answer, options.votesOn),
    ],
  };
}

function formatReason(answer: Answer, structure: DocumentStructure): string {
  if (answer.outcome === "not_reproduced" && answer.missing.length > 0) {
    return formatMissing(answer.missing, answer.language, structure);
  }
  return formatMessage(answer.outcome === "off_topic" ? structure.wording.outside : notFound, answer.language);
}

function relatedIds(answer: Answer) {
  return answer.related.slice(0, MAX_RELATED).map((item) => item.paragraph);
}

function formatRelated(answer: Answer, structure: DocumentStructure): string[] {
  const labels = relatedIds(answer).map((id) => formatLabel(id, answer.language, structure));
  return labels.length === 0 ? [] : [`${formatMessage(related, answer.language)} ${escapeMrkdwn(labels.join(" · "))}`];
}

function buildRelated(answer: Answer, structure: DocumentStructure): KnownBlock[] {
  const ids = relatedIds(answer);
  if (ids.length === 0) return [];
  return [context(formatMessage(related, answer.language)), ...buildOpenButtons(ids, answer.language, structure)];
}
