import type { KnownBlock } from "@slack/types";
import type { Language } from "../../domain/language.ts";
import { formTitle } from "../../messages/digest-form.ts";
import { noStore } from "../../messages/digest-settings.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { homeStoreAway, switchOff, switchOn } from "../../messages/home.ts";
import { button, context, section } from "../blocks/elements.ts";
import { buildRow } from "../blocks/frame.ts";
import { settingsButton } from "../digest/digest-message.ts";
import { formatStanding } from "../digest/digest-settings.ts";
import { heading } from "./elements.ts";
import type { HomeDeadlines } from "./home-state.ts";

export const SWITCH_DIGEST = /^home_digest_(?:on|off)$/u;

/** The person's own digest: how it is set, and the buttons that switch it and set it. */
export function buildHomeDigest({ kept, concepts, now }: HomeDeadlines, language: Language): KnownBlock[] {
  const title = heading(formatMessage(formTitle, language));
  if (kept === null) return [...title, context(formatMessage(noStore, language))];
  if (kept === "unknown") return [...title, context(formatMessage(homeStoreAway, language))];
  const { subscription } = kept.digest;
  const isOn = subscription !== undefined && subscription.paused === null;
  const name = formatMessage(isOn ? switchOff : switchOn, language);
  return [
    ...title,
    section(formatStanding(kept.digest, concepts, now, language)),
    ...buildRow([button(name, `home_digest_${isOn ? "off" : "on"}`, language), settingsButton(language)]),
  ];
}
