import type { KnownBlock } from "@slack/types";
import type { Answer, AnswerSentence, Premise } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import { displayText } from "../../messages/display-text.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { premiseAbsent, premiseDiffers } from "../../messages/slack.ts";
import type { SlackMessage } from "../slack-message.ts";
import type { AnswerOptions } from "./answer-options.ts";
import { context, section } from "./elements.ts";
import { buildEntries, type Entry } from "./entries.ts";
import { buildVotes } from "./feedback.ts";
import { buildEdition, buildOpenButtons, buildQuestion } from "./frame.ts";
import { shorten } from "./limits.ts";
import { formatMissing } from "./missing.ts";
import { escapeMrkdwn, isolate } from "./mrkdwn.ts";
import { buildRefusal } from "./refusal.ts";

/**
 * An answer as Slack shows it: each sentence under its paragraph's name, as a quote; under a translation the source's
 * own words; then buttons to the full paragraphs, the edition, and buttons to vote. An honest no comes out as a refusal.
 */
export function buildAnswer(answer: Answer, options: AnswerOptions): SlackMessage {
  if (answer.outcome !== "answered") return buildRefusal(answer, options);
  const { language } = answer;
  const entries = answer.sentences.flatMap(toEntry);
  const missing = answer.missing.length > 0 ? [section(formatMissing(answer.missing, language))] : [];
  const ids = entries.map((entry) => entry.paragraph);
  return buildEntries(entries, {
    language,
    before: [...buildQuestion(options.question, language), ...buildPremise(answer.premise, language)],
    after: [
      ...missing,
      ...buildOpenButtons(ids, language),
      buildEdition(answer.edition, language),
      ...buildVotes(answer, options.votesOn),
    ],
  });
}

/** The first citation is shown; the source's own words follow it where the first is a translation. */
function toEntry(sentence: AnswerSentence): Entry[] {
  const [shown] = sentence.citations;
  if (shown === undefined) return [];
  const source = shown.status === "source" ? undefined : sentence.citations.find((c) => c.status === "source");
  return [
    {
      paragraph: shown.paragraph,
      lead: sentence.text === shown.quote ? null : displayText(sentence.text).text,
      quote: displayText(shown.quote).text,
      status: shown.status,
      source: source === undefined ? null : displayText(source.quote).text,
    },
  ];
}

function buildPremise(premise: Premise | null, language: Language): KnownBlock[] {
  if (premise === null) return [];
  const given = isolate(escapeMrkdwn(shorten(premise.given, 60)));
  const found = escapeMrkdwn(shorten(premise.found.join(", "), 120));
  const message = premise.found.length > 0 ? premiseDiffers : premiseAbsent;
  return [context(formatMessage(message, language, { given, found: isolate(found) }))];
}
