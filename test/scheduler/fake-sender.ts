import { DELIVERY_TIMES } from "../../src/digest/delivery-protocol.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { FindResult, MessageSender, SendResult } from "../../src/ports/message-sender.ts";
import type { Random } from "../fixtures/random.ts";
import type { FakeChannels } from "./fake-channels.ts";

/** How often each thing goes wrong, 0 to 1. */
export interface Faults {
  readonly rateLimited: number;
  /** A 500 with nothing posted, and a 500 after the message was posted. */
  readonly brokenBefore: number;
  readonly brokenAfter: number;
  /** The message is posted, the reply never comes. */
  readonly lostReply: number;
  /** The post times out, and the message comes to stand up to a minute later. */
  readonly lateLanding: number;
  /** `conversations.history` gives nothing. */
  readonly blind: number;
}

const NO_FAULTS: Faults = {
  rateLimited: 0,
  brokenBefore: 0,
  brokenAfter: 0,
  lostReply: 0,
  lateLanding: 0,
  blind: 0,
};
export const MANY_FAULTS: Faults = {
  rateLimited: 0.03,
  brokenBefore: 0.03,
  brokenAfter: 0.03,
  lostReply: 0.03,
  lateLanding: 0.03,
  blind: 0.1,
};

const NEVER = new AbortController().signal;
const CLOCK_SKEW_MS = 5 * 60_000;

/** The sender as the scheduler sees it, with the faults of a network. Time is the clock's, not the machine's. */
export function createFakeSender(
  channels: FakeChannels,
  clock: Clock,
  random: Random,
  faults: Faults = NO_FAULTS,
): MessageSender<string> {
  const pass = (milliseconds: number): Promise<void> => clock.sleep(milliseconds, NEVER);
  return {
    async send(destination, text, key): Promise<SendResult> {
      const channel = destination.id;
      const reason = channels.gone.get(channel);
      if (reason !== undefined) return { kind: "gone", reason };
      const fault = pickFault(faults, random);
      const wait = fault === "rateLimited" ? 1000 + random() * 30_000 : channels.admit(channel, clock.now());
      if (wait > 0)
        return { kind: "not_posted", retryAfterMs: Math.ceil(wait), holdsTeam: true, reason: "ratelimited" };
      if (fault === "brokenBefore") return { kind: "unknown", reason: "500" };
      const landing = fault === "lateLanding" ? DELIVERY_TIMES.post + random() * DELIVERY_TIMES.landing : 0;
      const { ts } = channels.post(channel, key, text, clock.now() + landing);
      if (fault === "lostReply" || fault === "lateLanding") await pass(DELIVERY_TIMES.post);
      else await pass(random() < 0.1 ? random() * 9000 : 200);
      return fault === undefined ? { kind: "sent", ts } : { kind: "unknown", reason: fault };
    },
    async find(destination, key, since): Promise<FindResult> {
      if (random() < faults.blind) return { kind: "unknown", retryAfterMs: 30_000, reason: "500" };
      const message = channels.find(destination.id, key, since - CLOCK_SKEW_MS, clock.now());
      return message ? { kind: "found", ts: message.ts } : { kind: "absent" };
    },
  };
}

function pickFault({ blind: _, ...faults }: Faults, random: Random): Exclude<keyof Faults, "blind"> | undefined {
  let dice = random();
  for (const [name, chance] of Object.entries(faults) as [Exclude<keyof Faults, "blind">, number][]) {
    if (dice < chance) return name;
    dice -= chance;
  }
  return undefined;
}
