import { listQuotes } from "../../answer/cite.ts";
import { createAskedFinder } from "../../answer/question/asked-words.ts";
import type { Answer, AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import { inFull, originalAndCitation } from "../../messages/answer.ts";
import { formatNextDue } from "../../messages/describe-duty.ts";
import { formatSeeAlso } from "../../messages/format-see-also.ts";
import { LEAST_BEHIND, MAX_MESSAGE_CHARS } from "../../messages/glance.ts";
import { context, section } from "../blocks/elements.ts";
import { buildEntries } from "../blocks/entries.ts";
import { buildOpenButtons, buildQuestion, buildRow, buildSource } from "../blocks/frame.ts";
import type { SlackMessage } from "../blocks/message.ts";
import { formatMissing } from "../blocks/missing.ts";
import { buildMoreButton, type MoreAction } from "../blocks/more-action.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import type { AnswerOptions } from "../feedback/answer-options.ts";
import { buildVotes } from "../feedback/vote-buttons.ts";
import { buildNotes } from "./caveats.ts";
import { buildComposed, buildMode, formatComposed, isComposed } from "./composed.ts";
import { buildHeadline } from "./headline.ts";
import { buildListButton, buildNextDue } from "./next-due.ts";
import { buildRefusal } from "./refusal.ts";
import { toDutyEntries } from "./to-duty-entries.ts";
import { toQuoteEntry } from "./to-quote-entry.ts";

/**
 * An answer as Slack shows it: the line that answers by itself, where there is one; what a model wrote, where one did; each
 * sentence, or each duty with what it stands on, under its paragraph's name, as a quote; then buttons to the full
 * paragraphs (with the source's own words under a translation), the document, and buttons to vote. An honest no comes out
 * as a refusal.
 */
export function buildAnswer(answer: Answer, options: AnswerOptions): SlackMessage {
  if (answer.outcome !== "answered") return buildRefusal(answer, options);
  const { language } = answer;
  const { document, concepts } = options.library;
  const { structure } = document;
  const quotes = answer.sentences.some(isComposed) ? listQuotes(answer) : answer.sentences;
  const findSought = createAskedFinder(answer, language, concepts);
  const entries = answer.duties
    ? toDutyEntries(answer, document)
    : quotes.flatMap((sentence) => toQuoteEntry(sentence, document, answer.headline, findSought));
  const missing = answer.missing.length > 0 ? [section(formatMissing(answer.missing, language, structure))] : [];
  const { see_also: named = [] } = answer;
  const seeAlso = formatSeeAlso(named, language, structure);
  const ids = [...entries.map((entry) => entry.paragraph), ...named];
  return buildEntries(entries, {
    language,
    structure,
    readFirst: formatNextDue(answer) ?? formatComposed(answer, structure).join("\n"),
    readLast: answer.missing.length > 0 ? formatMissing(answer.missing, language, structure) : "",
    glance: { chars: MAX_MESSAGE_CHARS, more: buildRow([buildMoreButton(listWhole(answer, quotes))]) },
    ...(answer.mode !== "list" && { leastBehind: LEAST_BEHIND }),
    before: [
      ...buildQuestion(options.question, language),
      ...buildHeadline(answer, document),
      ...buildNextDue(answer),
      ...buildComposed(answer, structure),
      ...buildNotes(answer, document),
    ],
    after: [
      ...missing,
      ...(seeAlso === undefined ? [] : [context(escapeMrkdwn(seeAlso))]),
      ...buildMode(answer),
      ...buildListButton(answer),
      ...buildOpenButtons(ids, language, structure, {
        quotes: placesOf(quotes, language),
        name: answer.mode === "lookup" ? originalAndCitation : inFull,
      }),
      buildSource(structure, language),
      ...buildVotes(answer, options.votesOn),
    ],
  });
}

/** All that an answer quotes, or its entries of the register. */
function listWhole({ language, duties = [] }: Answer, quotes: readonly AnswerSentence[]): MoreAction {
  return {
    language,
    duties: duties.map(({ id }) => id),
    quotes: quotes.flatMap(({ citations }) => citations.slice(0, 1)),
  };
}

/** Where the first quote of each paragraph stands in its text. */
function placesOf(sentences: readonly AnswerSentence[], language: Language) {
  const shown = sentences.flatMap(({ citations: [first] }) => (first?.language === language ? [first] : []));
  return new Map(shown.reverse().map(({ paragraph, start, end }) => [paragraph, { start, end }]));
}
