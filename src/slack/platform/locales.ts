import type { UsersInfoResponse, WebClient } from "@slack/web-api";
import { LRUCache } from "lru-cache";
import type { Membership } from "../../domain/admission.ts";
import { isLanguage, type Language } from "../../domain/language.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import { isZone } from "../../time/local-time.ts";

/** Which language a person reads, by which clock they live and where they belong, as far as Slack knows. */
export interface Locales {
  languageOf(user: string | undefined): Promise<Language>;
  /** An IANA zone; undefined where the profile names none that is known here. */
  zoneOf(user: string | undefined): Promise<string | undefined>;
  /** What people call a person; undefined where Slack does not say. */
  nameOf(user: string): Promise<string | undefined>;
  /** Null where Slack does not say. */
  membershipOf(user: string): Promise<Membership | null>;
}

export const LOCALE_SCOPES = ["users:read"] as const;

type SlackUser = NonNullable<UsersInfoResponse["user"]>;

const MAX_PEOPLE = 1000;
const LIFETIME_MS = 60 * 60 * 1000;

interface Profile {
  readonly language: Language;
  readonly zone: string | undefined;
  readonly name: string | undefined;
  readonly membership: Membership | null;
}

/**
 * Asks Slack for a person's profile (users.info), once an hour for each of the last thousand people. When Slack does not
 * say, or says a language the document is not read in, the fallback serves: a question is never lost over it.
 */
export function createLocales(
  client: WebClient,
  fallback: Language,
  log: Log,
  clock: { now(): number } = performance,
): Locales {
  // Promises, so that sixty questions at once from one person ask Slack once.
  const cache = new LRUCache<string, Promise<Profile>>({
    max: MAX_PEOPLE,
    ttl: LIFETIME_MS,
    ttlResolution: 0,
    perf: clock,
  });
  const profileOf = async (user: string | undefined): Promise<Profile> => {
    if (user === undefined) return nobody(fallback);
    const known = cache.get(user);
    if (known !== undefined) return known;
    const profile = askSlack(client, user, fallback, log);
    cache.set(user, profile);
    return profile;
  };
  return {
    languageOf: async (user) => (await profileOf(user)).language,
    zoneOf: async (user) => (await profileOf(user)).zone,
    nameOf: async (user) => (await profileOf(user)).name,
    membershipOf: async (user) => (await profileOf(user)).membership,
  };
}

async function askSlack(client: WebClient, user: string, fallback: Language, log: Log): Promise<Profile> {
  try {
    const { user: info } = await client.users.info({ user, include_locale: true });
    const zone = info?.tz;
    const name = info?.profile?.display_name || info?.profile?.real_name || info?.real_name || info?.name;
    return {
      language: languageOfLocale(info?.locale) ?? fallback,
      zone: zone !== undefined && isZone(zone) ? zone : undefined,
      name,
      membership: info === undefined ? null : readMembership(info),
    };
  } catch (error) {
    log.warn({ err: describeError(error) }, "users.info gave no profile");
    return nobody(fallback);
  }
}

function nobody(language: Language): Profile {
  return { language, zone: undefined, name: undefined, membership: null };
}

/** In an Enterprise organisation a person may belong to several workspaces. */
function readMembership(user: SlackUser): Membership {
  const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])].filter((team) => team !== undefined);
  return {
    teams,
    isGuest: user.is_restricted === true || user.is_ultra_restricted === true,
    isStranger: user.is_stranger === true,
  };
}

/** The language of a locale such as `fr-CA`. Undefined for languages outside the six. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const code = locale?.split(/[-_]/u)[0]?.toLowerCase() ?? "";
  return isLanguage(code) ? code : undefined;
}
