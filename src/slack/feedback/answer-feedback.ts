import { SlackError } from "../../domain/error.ts";
import { thanksDown, thanksUp, voteUnavailable } from "../../messages/feedback.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { say } from "../platform/say.ts";
import { saveVote } from "./save-vote.ts";
import { ANSWER_FEEDBACK, parseVote } from "./vote-buttons.ts";

/** The two buttons under an answer: helpful or not. Only who votes reads the thanks. */
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
  await press.tell(say(formatMessage(store === null ? voteUnavailable : thanks, language)));
});
