import type { Button, FeedbackButtons, KnownBlock } from "@slack/types";
import type { Answer, Outcome } from "../../domain/answer.ts";
import type { Feedback } from "../../domain/feedback.ts";
import { isLanguage } from "../../domain/language.ts";
import { type ParagraphId, parseParagraphId } from "../../domain/paragraph-id.ts";
import { voteDown, voteDownLabel, voteUp, voteUpLabel } from "../../messages/feedback.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { buildRow } from "../blocks/frame.ts";
import { BUTTON_TEXT, shorten } from "../blocks/limits.ts";
import type { VoteOptions } from "./answer-options.ts";

export const ANSWER_FEEDBACK = /^answer_feedback(?::(?:up|down))?$/u;
const ACTION = "answer_feedback";

/** What a vote carries: enough to judge an answer by, and nothing of what was asked. */
export interface Vote extends Pick<Feedback, "verdict" | "language" | "paragraphs" | "edition"> {
  readonly outcome: Outcome;
  /** The gate's score; null where nothing had to be judged. */
  readonly gate: number | null;
}

const OUTCOMES: readonly Outcome[] = ["answered", "not_found", "not_reproduced", "off_topic"];
const NOTHING = "-";

/**
 * Slack's own pair of buttons under an answer. They carry what the vote is about, since Slack does not give back a message
 * that one person alone sees; under such a message stand two plain buttons, which are certain to work there.
 * @returns nothing where nobody takes votes
 */
export function buildVotes(answer: Answer, options: VoteOptions | undefined): KnownBlock[] {
  if (options === undefined) return [];
  const { edition, isEphemeral } = options;
  const { language, outcome, gate } = answer;
  const cited = answer.sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
  const about = { outcome, language, gate, edition, paragraphs: [...new Set(cited)] };
  const up = voteButton(voteUp, voteUpLabel, { ...about, verdict: "up" });
  const down = voteButton(voteDown, voteDownLabel, { ...about, verdict: "down" });
  if (isEphemeral) return buildRow([toButton("up", up), toButton("down", down)]);
  const element: FeedbackButtons = {
    type: "feedback_buttons",
    action_id: ACTION,
    positive_button: up,
    negative_button: down,
  };
  return [{ type: "context_actions", elements: [element] }];
}

/** Reads a button's value. Undefined for anything this program did not write. */
export function parseVote(value: string): Vote | undefined {
  const [verdict, outcome, language = "", score = "", edition = "", ids = "", ...more] = value.split(" ");
  const gate = parseGate(score);
  const paragraphs = parseParagraphs(ids);
  if ((verdict !== "up" && verdict !== "down") || more.length > 0) return undefined;
  if (!isOutcome(outcome) || !isLanguage(language) || !/^[\da-f]{8,64}$/u.test(edition)) return undefined;
  if (gate === undefined || paragraphs === undefined) return undefined;
  return { verdict, outcome, language, gate, edition, paragraphs };
}

function voteButton(text: Message, label: Message, vote: Vote): FeedbackButtons["positive_button"] {
  const { language } = vote;
  return {
    text: { type: "plain_text", text: shorten(formatMessage(text, language), BUTTON_TEXT), emoji: false },
    accessibility_label: shorten(formatMessage(label, language), BUTTON_TEXT),
    value: formatVote(vote),
  };
}

/** Two buttons in a row need names of their own. */
function toButton(verdict: Vote["verdict"], side: FeedbackButtons["positive_button"]): Button {
  return { type: "button", action_id: `${ACTION}:${verdict}`, ...side };
}

/** A vote as a button carries it. */
export function formatVote({ verdict, outcome, language, gate, edition, paragraphs }: Vote): string {
  const score = gate === null || !Number.isFinite(gate) ? NOTHING : gate.toFixed(3);
  return [verdict, outcome, language, score, edition, paragraphs.join(",") || NOTHING].join(" ");
}

function isOutcome(text: string | undefined): text is Outcome {
  return OUTCOMES.some((outcome) => outcome === text);
}

function parseGate(text: string): number | null | undefined {
  if (text === NOTHING) return null;
  return /^-?\d{1,9}\.\d{3}$/u.test(text) ? Number(text) : undefined;
}

function parseParagraphs(text: string): ParagraphId[] | undefined {
  if (text === NOTHING) return [];
  const ids = text.split(",").map(parseParagraphId);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}
