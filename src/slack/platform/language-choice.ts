import { LRUCache } from "lru-cache";
import { StorageError } from "../../domain/error.ts";
import type { Language } from "../../domain/language.ts";
import type { Destination } from "../../domain/subscription.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Languages } from "../../ports/state-store.ts";
import type { Locales } from "./locales.ts";
import type { StorePatience } from "./store-patience.ts";

/** In which language people of a workspace want to be spoken with, where it is not the one they use Slack in. */
export interface LanguageChoice {
  /** Undefined where Slack's holds, or nobody knows. */
  find(user: string): Promise<Language | undefined>;
  /** @param language null: as in Slack @throws StorageError */
  choose(user: string, language: Language | null): Promise<void>;
  /** What is kept of the person was deleted. */
  forget(user: string): void;
}

export interface LanguageChoiceDeps {
  readonly store: Languages;
  readonly team: () => string;
  readonly patience: StorePatience;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

const MAX_PEOPLE = 1000;
/** Another process may have been told otherwise. */
const LIFETIME_MS = 60 * 60 * 1000;

/** Asks the database once an hour for each of the last thousand people; while it is out of reach Slack's language serves. */
export function createLanguageChoice({ store, team, patience, clock, log }: LanguageChoiceDeps): LanguageChoice {
  const cache = new LRUCache<string, { readonly language: Language | undefined }>({
    max: MAX_PEOPLE,
    ttl: LIFETIME_MS,
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  const personOf = (user: string): Destination => ({ kind: "person", id: user, team: team() });
  return {
    async find(user) {
      const known = cache.get(user);
      if (known !== undefined) return known.language;
      try {
        const language = await patience(store.find(personOf(user)));
        cache.set(user, { language });
        return language;
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        log.warn({ err: describeError(error) }, "nobody knows which language a person chose");
        return undefined;
      }
    },
    async choose(user, language) {
      if (language === null) await store.revoke(personOf(user));
      else await store.choose(personOf(user), language, clock.now());
      cache.set(user, { language: language ?? undefined });
    },
    forget: (user) => void cache.delete(user),
  };
}

/** The same people, each with the language they chose. */
export function withChosenLanguages(locales: Locales, choice: LanguageChoice | undefined): Locales {
  if (choice === undefined) return locales;
  return {
    ...locales,
    async languageOf(user) {
      const chosen = user === undefined ? undefined : await choice.find(user);
      return chosen ?? locales.languageOf(user);
    },
  };
}
