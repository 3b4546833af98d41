import { DIGEST_SETTINGS } from "../blocks/digest.ts";
import { replyDigest } from "../deadlines/reply-digest.ts";
import type { Listener } from "../listener.ts";
import { LOCALE_SCOPES } from "../locales.ts";
import { registerButton } from "./register-button.ts";

/** The button under each digest: what is set here, and the commands that change it, for who pressed it. */
export const openSettings: Listener = {
  name: "digest_settings",
  events: [],
  commands: [],
  interactive: true,
  scopes: [...LOCALE_SCOPES],
  register(bolt, context) {
    registerButton(bolt, DIGEST_SETTINGS, context, async (press) => {
      const { deadlines } = context;
      if (deadlines === undefined) return;
      const language = await context.locales.languageOf(press.user);
      await press.tell(await replyDigest("list", { ...press, isPrivate: true }, language, deadlines, context));
    });
  },
};
