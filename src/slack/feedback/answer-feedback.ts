import { SlackError } from "../../domain/error.ts";
import { describeError } from "../../log/describe-error.ts";
import { thanksDown, thanksUp, voteUnavailable } from "../../messages/feedback.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { type ButtonClick, buildButtonListener } from "../platform/button-listener.ts";
import type { ListenerContext } from "../platform/listener.ts";
import { toPlainText } from "../platform/plain-text.ts";
import { say } from "../platform/say.ts";
import { buildFeedbackForm } from "./feedback-form.ts";
import type { FormOrigin } from "./form-origin.ts";
import { saveVote } from "./save-vote.ts";
import { ANSWER_FEEDBACK, parseVote } from "./vote-buttons.ts";

/**
 * The two buttons under an answer: helpful or not. Only who votes reads the thanks. Who was not helped gets a form to say
 * what was wrong; the vote is kept whether they fill it in or not.
 */
export const answerFeedback = buildButtonListener("answer_feedback", ANSWER_FEEDBACK, async (press, context) => {
  const { feedback, log } = context;
  const vote = parseVote(press.value);
  if (feedback === undefined || vote === undefined || press.messageTs === "")
    throw new SlackError(`A button carries "${press.value}", which is no vote on an answer here`);
  const { store, now } = feedback;
  // Kept before Slack is asked for anything: of two votes in a row the later one must be the last to arrive.
  if (store !== null) await saveVote(vote, press, store, now(), log);
  const thanks = vote.verdict === "up" ? thanksUp : thanksDown;
  const language = await context.locales.languageOf(press.user);
  if (store !== null && vote.verdict === "down") await openForm(press, { language, vote, ...placeOf(press) }, context);
  await press.tell(say(formatMessage(store === null ? voteUnavailable : thanks, language)));
});

/** A form that does not open costs nothing: the vote is kept. */
async function openForm({ triggerId, message }: ButtonClick, origin: FormOrigin, { client, log }: ListenerContext) {
  try {
    await client.views.open({
      trigger_id: triggerId,
      view: buildFeedbackForm(origin, toPlainText(message?.text ?? "")),
    });
  } catch (error) {
    log.warn({ err: describeError(error) }, "the form about an answer did not open");
  }
}

/** The key of an answer, which its first block carries, names the question. */
const REPLY_KEY = /^wsis:reply:[A-Z0-9]+:(?<ts>\d+\.\d+)$/u;

function placeOf({
  channel,
  messageTs,
  threadTs,
  message,
}: ButtonClick): Pick<FormOrigin, "channel" | "messageTs" | "asked"> {
  const ts = REPLY_KEY.exec(message?.blocks[0]?.block_id ?? "")?.groups?.ts;
  return { channel, messageTs, asked: ts === undefined || threadTs === undefined ? undefined : { ts, threadTs } };
}
