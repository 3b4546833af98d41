import { noStore } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { buildButtonListener } from "../platform/button-listener.ts";
import { openWindow } from "../platform/open-window.ts";
import { say } from "../platform/say.ts";
import { DIGEST_SETTINGS } from "./digest-message.ts";
import { readDigestForm } from "./save-form.ts";

/** The button under each digest: what is set here, as a form, for who pressed it. Whether they may is asked when they save. */
export const openSettings = buildButtonListener("digest_settings", DIGEST_SETTINGS, async (press, context) => {
  const { deadlines, client, locales } = context;
  if (deadlines === undefined) return;
  const language = await locales.languageOf(press.user);
  const view = await readDigestForm({ ...press, isPrivate: true }, language, deadlines, context);
  if (view === undefined) await press.tell(say(formatMessage(noStore, language)));
  else await openWindow(client, press, view);
});
