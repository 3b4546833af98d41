import type { InputBlock, InputBlockElement, KnownBlock, ModalView, PlainTextElement } from "@slack/types";
import { FEEDBACK_REASONS } from "../../domain/feedback.ts";
import type { Language } from "../../domain/language.ts";
import {
  aboutAnswer,
  consentOption,
  feedbackReasons,
  feedbackSend,
  feedbackTitle,
  fieldComment,
  fieldConsent,
  fieldQuestion,
  fieldReason,
  fieldRight,
  hintConsent,
  hintQuestion,
  hintRight,
} from "../../messages/feedback-form.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { close } from "../../messages/modal.ts";
import { plainContext } from "../blocks/elements.ts";
import { shorten } from "../blocks/limits.ts";
import { type FormOrigin, formatFormOrigin } from "./form-origin.ts";

export const FEEDBACK_FORM = "feedback_form";
export const FEEDBACK_FIELDS = ["reason", "right", "question", "comment", "consent"] as const;
export type FeedbackField = (typeof FEEDBACK_FIELDS)[number];

/** The one element of each field's block. */
export const FORM_INPUT = "input";
export const CONSENT = "yes";

const RIGHT_TEXT = 60;
const QUESTION_TEXT = 500;
const COMMENT_TEXT = 1000;

/** Enough of an answer to know it again. */
const BEGINNING_TEXT = 140;

/**
 * What was wrong with an answer, as a window to fill in. Nothing but the reason is asked for, and no text kept without consent.
 * @param answer its words, where Slack gives them: how they begin is shown
 */
export function buildFeedbackForm(origin: FormOrigin, answer = ""): ModalView {
  const { language } = origin;
  const say = (message: Message) => plain(formatMessage(message, language));
  const input = (field: FeedbackField, label: Message, element: InputBlockElement, hint?: Message): InputBlock => ({
    type: "input",
    block_id: field,
    label: say(label),
    ...(hint !== undefined && { hint: say(hint) }),
    optional: field !== "reason",
    element,
  });
  const text = (most: number) =>
    ({ type: "plain_text_input", action_id: FORM_INPUT, max_length: most, multiline: most > QUESTION_TEXT }) as const;
  const reasons = FEEDBACK_REASONS.map((reason) => ({ text: say(feedbackReasons[reason]), value: reason }));
  const consent = [{ text: say(consentOption), value: CONSENT }];
  return {
    type: "modal",
    callback_id: FEEDBACK_FORM,
    private_metadata: formatFormOrigin(origin),
    title: say(feedbackTitle),
    submit: say(feedbackSend),
    close: say(close),
    blocks: [
      ...buildBeginning(answer, language),
      input("reason", fieldReason, { type: "radio_buttons", action_id: FORM_INPUT, options: reasons }),
      input("right", fieldRight, text(RIGHT_TEXT), hintRight),
      // Where Slack can give the question back it is read from there.
      ...(origin.asked === undefined ? [input("question", fieldQuestion, text(QUESTION_TEXT), hintQuestion)] : []),
      input("comment", fieldComment, text(COMMENT_TEXT)),
      input("consent", fieldConsent, { type: "checkboxes", action_id: FORM_INPUT, options: consent }, hintConsent),
    ],
  };
}

function buildBeginning(answer: string, language: Language): KnownBlock[] {
  const beginning = shorten(answer.replace(/\s+/gu, " ").trim(), BEGINNING_TEXT);
  return beginning === "" ? [] : [plainContext(formatMessage(aboutAnswer, language, { beginning }))];
}

/** A window that only says what became of the form. */
export function buildFeedbackNotice(text: string, language: Language): ModalView {
  const frame = { title: plain(formatMessage(feedbackTitle, language)), close: plain(formatMessage(close, language)) };
  return { type: "modal", ...frame, blocks: [{ type: "section", text: plain(text) }] };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
