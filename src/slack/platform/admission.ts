import { type AdmissionRules, decideAdmission } from "../../domain/admission.ts";
import { admissionRefusals } from "../../messages/admission.ts";
import { formatMessage } from "../../messages/format-message.ts";
import type { Locales } from "./locales.ts";
import { createQuestionRateLimit, type Turned } from "./question-rate-limit.ts";
import type { TakeSharedTurn } from "./shared-turns.ts";
import type { IsInGroup } from "./user-groups.ts";

/** Who wants something of the bot, and where. */
export interface Visitor {
  readonly user: string | undefined;
  /** Undefined in a window. */
  readonly channel: string | undefined;
  /** Whether people of other organisations are in the channel. */
  readonly isShared?: boolean;
}

/** @returns undefined for who is let in */
export type Admit = (visitor: Visitor) => Promise<Turned | undefined>;

export interface AdmissionDeps {
  readonly rules: AdmissionRules;
  readonly team: () => string;
  readonly locales: Pick<Locales, "membershipOf">;
  readonly isInGroup: IsInGroup;
  /** Counts turns together with other processes; without it this one counts alone. */
  readonly takeShared?: TakeSharedTurn | undefined;
}

/** Lets in who may use the bot (domain/admission.ts), at a pace that leaves something for others. */
export function createAdmission(deps: AdmissionDeps): Admit {
  const isOver = createQuestionRateLimit(deps.takeShared);
  return async (visitor) => {
    const { user, channel } = { user: readId(visitor.user), channel: readId(visitor.channel) };
    if (user === undefined) return undefined;
    const over = await isOver(user, channel);
    if (over !== undefined) return over;
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
