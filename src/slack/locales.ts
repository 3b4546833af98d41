import type { WebClient } from "@slack/web-api";
import { isLanguage, type Language } from "../domain/language.ts";
import type { SlackLog } from "./slack-log.ts";

/** Which language a person reads, as far as Slack knows. */
export interface Locales {
  languageOf(user: string | undefined): Promise<Language>;
}

export const LOCALE_SCOPES = ["users:read"] as const;

const CAPACITY = 1000;
const LIFETIME_MS = 60 * 60 * 1000;

interface Entry {
  readonly language: Language;
  readonly until: number;
}

/**
 * Asks Slack for a person's locale (users.info), once an hour for each of the last thousand people. When Slack does not
 * say, or says a language the document is not read in, the fallback serves: a question is never lost over it.
 */
export function createLocales(client: WebClient, fallback: Language, log: SlackLog, now = Date.now): Locales {
  const cache = new Map<string, Entry>();
  return {
    async languageOf(user) {
      if (user === undefined) return fallback;
      const known = cache.get(user);
      if (known !== undefined && known.until > now()) return known.language;
      const language = await askSlack(client, user, fallback, log);
      cache.delete(user);
      cache.set(user, { language, until: now() + LIFETIME_MS });
      if (cache.size > CAPACITY) cache.delete(cache.keys().next().value as string);
      return language;
    },
  };
}

async function askSlack(client: WebClient, user: string, fallback: Language, log: SlackLog): Promise<Language> {
  try {
    const { user: info } = await client.users.info({ user, include_locale: true });
    return languageOfLocale(info?.locale) ?? fallback;
  } catch (error) {
    log.warn({ err: error }, "users.info gave no locale");
    return fallback;
  }
}

/** The language of a locale such as `fr-CA`. Undefined for languages outside the six. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const code = locale?.split(/[-_]/u)[0]?.toLowerCase() ?? "";
  return isLanguage(code) ? code : undefined;
}
