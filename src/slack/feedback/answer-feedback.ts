import { SlackError } from "../../domain/error.ts";
import { thanksDown, thanksUp, voteUnavailable } from "../../messages/feedback.ts";
import { formatMessage } from "../../messages/format-message.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerButton } from "../platform/register-button.ts";
import { say } from "../platform/say.ts";
import { saveVote } from "./save-vote.ts";
import { ANSWER_FEEDBACK, parseVote } from "./vote-buttons.ts";

/** The two buttons under an answer: helpful or not. Only who votes reads the thanks. */
export const answerFeedback: Listener = {
  name: "answer_feedback",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerButton(bolt, ANSWER_FEEDBACK, context, async (press) => {
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
  },
};
