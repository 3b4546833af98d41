import type { Answer } from "../domain/answer.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import { formatMessage } from "./format-message.ts";
import { notCertain, notFound, subjectWanted } from "./refusal.ts";
import { SMALL_TALK } from "./small-talk.ts";

/** Why a question is not answered, in a sentence; what is said back where nothing was asked. Undefined for an answer. */
export function formatRefusal(
  { outcome, closest, clarify, small_talk: talk, language }: Answer,
  { wording }: DocumentStructure,
): string | undefined {
  if (talk) return formatMessage(SMALL_TALK[talk], language);
  if (clarify) return formatMessage(subjectWanted, language);
  if (closest.length > 0) return formatMessage(notCertain, language);
  if (outcome === "not_found") return formatMessage(notFound, language);
  return outcome === "off_topic" ? formatMessage(wording.outside, language) : undefined;
}
