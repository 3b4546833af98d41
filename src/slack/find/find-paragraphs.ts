import type { MessageShortcut } from "@slack/bolt";
import { SlackError } from "../../domain/error.ts";
import { claimAll, triggerKeys } from "../platform/dedup.ts";
import type { Listener, ListenerContext } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { toPlainText } from "../platform/plain-text.ts";
import { findBehind } from "./find-behind.ts";
import { buildFindNotice, buildFindView, buildLooking } from "./find-view.ts";

const FIND_PARAGRAPHS = "find_paragraphs";

/**
 * The shortcut on any message: a window, for who uses it alone, with the paragraphs behind the message. Its text is looked
 * for and forgotten. The window opens at once, since Slack waits three seconds, and is filled when something is found.
 */
export const findParagraphs: Listener = {
  name: FIND_PARAGRAPHS,
  events: [],
  commands: [],
  shortcuts: [FIND_PARAGRAPHS],
  interactive: true,
  scopes: ["commands", ...LOCALE_SCOPES],
  register(bolt, context) {
    bolt.shortcut<MessageShortcut>({ callback_id: FIND_PARAGRAPHS, type: "message_action" }, ({ shortcut, ack }) =>
      find(shortcut, () => ack(), context),
    );
  },
};

async function find(
  { user, channel, message, trigger_id: triggerId }: MessageShortcut,
  acknowledge: () => Promise<void>,
  context: ListenerContext,
): Promise<void> {
  const { app, boundary, client, locales, seen } = context;
  const language = () => locales.languageOf(user.id);
  let opened: string | undefined;
  const visitor = { user: user.id, channel: channel?.id };
  const tell = async ({ text }: { readonly text: string }) => {
    const view = buildFindNotice(text, await language());
    await (opened === undefined
      ? client.views.open({ trigger_id: triggerId, view })
      : client.views.update({ view_id: opened, view }));
  };
  await boundary({ name: FIND_PARAGRAPHS, visitor, acknowledge, language, tell }, async () => {
    if (!(await claimAll(seen, triggerKeys(triggerId)))) return;
    const reader = await language();
    const { view } = await client.views.open({ trigger_id: triggerId, view: buildLooking(reader) });
    opened = view?.id;
    if (opened === undefined) throw new SlackError("Slack opened a window and did not name it");
    const behind = await findBehind(toPlainText(String(message?.text ?? "")), reader, { app });
    await client.views.update({ view_id: opened, view: buildFindView(behind, reader, app.library) });
  });
}
