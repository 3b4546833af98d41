import type { Language } from "../../domain/language.ts";
import type { Subscription } from "../../domain/subscription.ts";
import { formatDay } from "../../messages/format-digest.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { lastChange } from "../../messages/last-change.ts";
import { localDateAt } from "../../time/local-time.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";
import type { Locales } from "../platform/locales.ts";

const MAX_NAME = 80;

/**
 * Who changed a channel's digest last, and on which day where it comes. By name and not by mention, which would call them each
 * time somebody looks. Undefined where nobody is known, and for a person's own.
 */
export async function formatLastChange(
  { changedBy, changedAt, destination, zone }: Subscription,
  language: Language,
  { nameOf }: Pick<Locales, "nameOf">,
): Promise<string | undefined> {
  if (destination.kind === "person" || changedBy === null) return undefined;
  const name = (await nameOf(changedBy)) ?? changedBy;
  return formatMessage(lastChange, language, {
    person: isolate(escapeMrkdwn(shorten(name, MAX_NAME))),
    date: formatDay(localDateAt(changedAt, zone), language),
  });
}
