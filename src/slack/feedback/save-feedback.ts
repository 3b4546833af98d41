import type { ViewOutput, ViewSubmitAction } from "@slack/bolt";
import { SlackError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import { formSaving } from "../../messages/digest-form.ts";
import { voteUnavailable } from "../../messages/feedback.ts";
import { badRight, consentMissing, feedbackKept, fieldReason } from "../../messages/feedback-form.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { isolate } from "../blocks/mrkdwn.ts";
import type { Listener, ListenerContext } from "../platform/listener.ts";
import { createModalAnswer } from "../platform/modal-answer.ts";
import { POSTER_SCOPES } from "../platform/resilient-poster.ts";
import { say } from "../platform/say.ts";
import { type Asker, TELL_ASKER_SCOPES } from "../platform/tell-asker.ts";
import {
  buildFeedbackNotice,
  FEEDBACK_FIELDS,
  FEEDBACK_FORM,
  type FeedbackField,
  FORM_INPUT,
} from "./feedback-form.ts";
import { type FormOrigin, parseFormOrigin } from "./form-origin.ts";
import { type FeedbackAnswers, type FeedbackProblem, parseFeedbackForm } from "./parse-feedback-form.ts";
import { readAsked } from "./read-asked.ts";
import { saveVote } from "./save-vote.ts";

/** The form of what was wrong with an answer is sent: it is kept with the vote, texts only by consent, and said what was kept. */
export const saveFeedback: Listener = {
  name: "feedback_form",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...POSTER_SCOPES, ...TELL_ASKER_SCOPES],
  register(bolt, context) {
    bolt.view<ViewSubmitAction>(
      { callback_id: FEEDBACK_FORM, type: "view_submission" },
      async ({ ack, body, view }) => {
        const origin = parseFormOrigin(view.private_metadata);
        const language = origin?.language ?? "en";
        const given = parseFeedbackForm(readValues(view), (words) => context.app.lookUp(words, { language }));
        const visitor = { user: body.user.id, channel: origin?.channel };
        const trigger = { name: FEEDBACK_FORM, visitor, language: async () => language };
        if ("field" in given) {
          const errors = { [given.field]: formatProblem(given, language) };
          const acknowledge = () => ack({ response_action: "errors", errors });
          return context.boundary({ ...trigger, acknowledge }, async () => undefined);
        }
        const notice = (text: string) => buildFeedbackNotice(text, language);
        const window = createModalAnswer({
          acknowledge: (shown) => ack({ response_action: "update", view: shown }),
          update: (shown) => context.client.views.update({ view_id: view.id, view: shown }),
          waiting: notice(formatMessage(formSaving, language)),
        });
        const tell = ({ text }: { readonly text: string }) => window.show(notice(text));
        await context.boundary({ ...trigger, tell }, async () => {
          if (origin === undefined)
            throw new SlackError("A form about an answer came back with words that this program did not write");
          const text = await keep(given, origin, body.user.id, context);
          await tell({ text });
          // The thread says that texts are kept by consent alone: whoever gave it reads there too what was kept.
          if (given.hasConsent) await context.tellAsker(askerOf(origin, body.user.id), say(text));
        });
      },
    );
  },
};

function askerOf({ channel, asked }: FormOrigin, user: string): Asker {
  return { user, channel, threadTs: asked?.threadTs };
}

/** @returns what was kept, in a sentence */
async function keep(
  { hasConsent, ...given }: FeedbackAnswers,
  origin: FormOrigin,
  user: string,
  { feedback, client, clock, log, team }: ListenerContext,
): Promise<string> {
  const { language, channel, messageTs, vote } = origin;
  if (feedback === undefined || feedback.store === null) return formatMessage(voteUnavailable, language);
  const question = given.question ?? (hasConsent ? await readAsked(client, origin, clock) : null);
  const voter = { team: team(), channel, user, messageTs };
  await saveVote(vote, voter, feedback.store, feedback.now(), log, { ...given, question });
  return formatMessage(feedbackKept, language, { kept: nameKept(question, given.comment) });
}

function nameKept(question: string | null, comment: string | null): "both" | "question" | "comment" | "reason" {
  if (question === null) return comment === null ? "reason" : "comment";
  return comment === null ? "question" : "both";
}

function formatProblem(problem: FeedbackProblem, language: Language): string {
  if (problem.field === "reason") return formatMessage(fieldReason, language);
  if (problem.field === "consent") return formatMessage(consentMissing, language);
  const found = problem.found.replace(/</gu, "‹").replace(/>/gu, "›");
  return formatMessage(badRight, language, { found: isolate(found) });
}

/** What stands in each field, whichever kind of element it is. */
function readValues({ state }: ViewOutput): Record<FeedbackField, string> {
  const entries = FEEDBACK_FIELDS.map((field) => {
    const input = state.values[field]?.[FORM_INPUT];
    return [field, input?.value ?? input?.selected_option?.value ?? input?.selected_options?.[0]?.value ?? ""];
  });
  return Object.fromEntries(entries) as Record<FeedbackField, string>;
}
