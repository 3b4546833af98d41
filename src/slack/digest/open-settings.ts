import { noStore } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import type { Listener } from "../platform/listener.ts";
import { LOCALE_SCOPES } from "../platform/locales.ts";
import { registerButton } from "../platform/register-button.ts";
import { say } from "../platform/say.ts";
import { DIGEST_SETTINGS } from "./digest.ts";
import { readDigestForm } from "./save-form.ts";

/** The button under each digest: what is set here, as a form, for who pressed it. Whether they may is asked when they save. */
export const openSettings: Listener = {
  name: "digest_settings",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerButton(bolt, DIGEST_SETTINGS, context, async (press) => {
      const { deadlines, client, locales } = context;
      if (deadlines === undefined) return;
      const language = await locales.languageOf(press.user);
      const view = await readDigestForm({ ...press, isPrivate: true }, language, deadlines, context);
      if (view === undefined) await press.tell(say(formatMessage(noStore, language)));
      else await client.views.open({ trigger_id: press.triggerId, view });
    });
  },
};
