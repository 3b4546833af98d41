import type { AckFn, ViewOutput, ViewResponseAction, ViewSubmitAction } from "@slack/bolt";
import { SlackError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import { formSaving } from "../../messages/digest-form.ts";
import { formatMessage } from "../../messages/format-message.ts";
import type { SlackMessage } from "../blocks/message.ts";
import type { Visitor } from "../platform/admission.ts";
import { CHANNEL_SCOPES } from "../platform/check-channel.ts";
import type { Listener, ListenerContext } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { createModalAnswer } from "../platform/modal-answer.ts";
import { POSTER_SCOPES } from "../platform/resilient-poster.ts";
import { formatFieldProblem } from "./digest-problem.ts";
import { buildNotice, DIGEST_FORM, FORM_INPUT } from "./form-view.ts";
import {
  DIGEST_FIELDS,
  type FieldProblem,
  type FormRequest,
  type FormValues,
  parseDigestForm,
} from "./parse-digest-form.ts";
import { parseFormOrigin, saveDigestForm } from "./save-form.ts";

type Acknowledge = AckFn<ViewResponseAction>;

/** The form of a digest's settings is saved: said in the window, and a change of a channel's digest in the channel too. */
export const saveSettings: Listener = {
  name: "digest_form",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...CHANNEL_SCOPES, ...LOCALE_SCOPES, ...POSTER_SCOPES],
  register(bolt, context) {
    bolt.view<ViewSubmitAction>({ callback_id: DIGEST_FORM, type: "view_submission" }, async ({ ack, body, view }) => {
      // The form brings its language along: Slack waits three seconds, too short to ask it for one.
      const language = parseFormOrigin(view.private_metadata)?.language ?? "en";
      const form = parseDigestForm(readValues(view), context.deadlines?.concepts ?? []);
      if (form.kind === "problems")
        await sendBack(form.problems, { user: body.user.id, channel: undefined }, language, ack, context);
      else await save(form, language, ack, body, context);
    });
  },
};

/** The window stays open, and says under each field what is wrong with it. */
function sendBack(
  problems: readonly FieldProblem[],
  visitor: Visitor,
  language: Language,
  ack: Acknowledge,
  { boundary }: ListenerContext,
): Promise<void> {
  const errors = Object.fromEntries(problems.map((one) => [one.field, formatFieldProblem(one, language)]));
  const acknowledge = () => ack({ response_action: "errors", errors });
  return boundary({ name: DIGEST_FORM, visitor, acknowledge, language: async () => language }, async () => undefined);
}

function save(
  request: Exclude<FormRequest, { kind: "problems" }>,
  language: Language,
  ack: Acknowledge,
  { view, user }: ViewSubmitAction,
  context: ListenerContext,
): Promise<void> {
  const window = createModalAnswer({
    acknowledge: (shown) => ack({ response_action: "update", view: shown }),
    update: (shown) => context.client.views.update({ view_id: view.id, view: shown }),
    waiting: buildNotice(formatMessage(formSaving, language), language),
  });
  const tell = ({ text }: SlackMessage) => window.show(buildNotice(text, language));
  return context.boundary(
    { name: DIGEST_FORM, visitor: { user: user.id, channel: undefined }, language: async () => language, tell },
    async () => {
      const { deadlines, poster } = context;
      const origin = parseFormOrigin(view.private_metadata);
      if (deadlines === undefined || origin === undefined)
        throw new SlackError(`A form came back with "${view.private_metadata}", which names no place here`);
      const { channel } = origin;
      const place = { team: context.team(), channel, user: user.id, isPrivate: true };
      const { inChannel, ...reply } = await saveDigestForm(request, place, language, deadlines, context);
      const announce = () => poster.post({ ...reply, channel, key: `wsis:settings:${view.id}` });
      await allTold(inChannel ? [tell(reply), announce()] : [tell(reply)]);
    },
  );
}

/** Waits for all: a window closed meanwhile must not keep a change from the channel. @throws the first that failed */
async function allTold(told: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(told);
  await Promise.all(told);
}

/** What stands in each field, whichever kind of element it is. */
function readValues({ state }: ViewOutput): FormValues {
  return Object.fromEntries(
    DIGEST_FIELDS.flatMap((field) => {
      const input = state.values[field]?.[FORM_INPUT];
      if (input === undefined) return [];
      return [[field, input.value ?? input.selected_time ?? input.selected_option?.value ?? ""]];
    }),
  );
}
