import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type AdmissionRules, decideAdmission } from "../../domain/admission.ts";
import type { Language } from "../../domain/language.ts";
import { admissionRefusals, tooManyQuestions } from "../../messages/admission.ts";
import { formatMessage } from "../../messages/format-message.ts";
import type { Locales } from "./locales.ts";
import type { IsInGroup } from "./user-groups.ts";

/** Who wants something of the bot, and where. */
export interface Visitor {
  readonly user: string | undefined;
  /** Undefined in a window. */
  readonly channel: string | undefined;
  /** Whether people of other organisations are in the channel. */
  readonly isShared?: boolean;
}

/** What a visitor who is not let in is told; null for nothing, where they have just been told. */
export type Turned = ((language: Language) => string) | null;

/** @returns undefined for who is let in */
export type Admit = (visitor: Visitor) => Promise<Turned | undefined>;

export interface AdmissionDeps {
  readonly rules: AdmissionRules;
  readonly team: () => string;
  readonly locales: Pick<Locales, "membershipOf">;
  readonly isInGroup: IsInGroup;
}

/** More in a minute than anybody types: a script, or a key that is stuck. */
const MAX_PERSON_PER_MINUTE = 60;
/** Sixty people who ask ten times. */
const MAX_CHANNEL_PER_MINUTE = 600;
const MINUTE_S = 60;

/** Lets in who may use the bot (domain/admission.ts), at a pace that leaves something for others. */
export function createAdmission(deps: AdmissionDeps): Admit {
  const people = new RateLimiterMemory({ points: MAX_PERSON_PER_MINUTE, duration: MINUTE_S });
  const channels = new RateLimiterMemory({ points: MAX_CHANNEL_PER_MINUTE, duration: MINUTE_S });
  return async (visitor) => {
    const { user, channel } = { user: readId(visitor.user), channel: readId(visitor.channel) };
    if (user === undefined) return undefined;
    for (const [limiter, key] of [
      [people, user],
      [channels, channel],
    ] as const) {
      const over = key === undefined ? undefined : await takeTurn(limiter, key);
      if (over !== undefined) return tellOnce(over, limiter.points);
    }
    const refusal = await findRefusal(deps, { ...visitor, user, channel });
    return refusal && ((language) => formatMessage(admissionRefusals[refusal], language));
  };
}

async function findRefusal({ rules, team, locales, isInGroup }: AdmissionDeps, visitor: Visitor & { user: string }) {
  const { user, channel, isShared = false } = visitor;
  const membership = await locales.membershipOf(user);
  const inGroup = rules.userGroups.length === 0 ? null : await isInGroup(user, rules.userGroups);
  return decideAdmission(rules, team(), { membership, channel, isShared, isInGroup: inGroup });
}

/** A payload need not be what its type says. */
function readId(id: unknown): string | undefined {
  return typeof id === "string" && id !== "" ? id : undefined;
}

async function takeTurn(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  }
}

/** Who goes on all the same is not told again in that minute: it would be as many messages as they send. */
function tellOnce({ msBeforeNext, consumedPoints }: RateLimiterRes, most: number): Turned {
  if (consumedPoints > most + 1) return null;
  const seconds = Math.ceil(msBeforeNext / 1000);
  return (language) => formatMessage(tooManyQuestions, language, { seconds });
}
