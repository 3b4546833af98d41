import { randomBytes } from "node:crypto";
import type { Language } from "../../domain/language.ts";
import { createBoundedLog } from "../../log/bounded-log.ts";
import { describeError } from "../../log/describe-error.ts";
import type { Log } from "../../log/log.ts";
import type { SlackMessage } from "../blocks/message.ts";
import type { Admit, Visitor } from "./admission.ts";
import { buildFailure, isExplained } from "./failure.ts";
import type { InFlightWork } from "./in-flight-work.ts";
import { say } from "./say.ts";

/** One trigger as the boundary sees it. */
interface Trigger {
  /** The listener's name, for the log. */
  readonly name: string;
  readonly visitor: Visitor;
  /** Tells Slack that the trigger arrived. Called before anything else, since Slack waits three seconds. */
  readonly acknowledge?: () => Promise<void>;
  /** The person's language, for the sentence that says something failed. */
  readonly language: () => Promise<Language>;
  /** Whether another run of the program does the work: what fails here is then no failure to anybody. */
  readonly isLeft?: () => boolean;
  /** Says something to the person where they asked; absent where nobody waits for a word. */
  readonly tell?: (message: SlackMessage) => Promise<unknown>;
}

/** Runs a listener's work so that no error leaves it. */
export type Boundary = (trigger: Trigger, work: () => Promise<void>) => Promise<void>;

/**
 * Every listener runs inside this. It acknowledges at once, and before any work what arrived beside it; it lets in who may use
 * the bot and counts the work as open; when the work fails, the person reads one plain sentence with a short id, and the log has
 * the error under that id. Nothing is thrown, ever.
 */
export function createBoundary(inFlightWork: InFlightWork, admit: Admit, log: Log, makeId = shortId): Boundary {
  const logs = { log, bounded: createBoundedLog(log) };
  return (trigger, work) =>
    inFlightWork.run(async () => {
      try {
        await trigger.acknowledge?.();
        await inFlightWork.beginInTurn();
        const turned = await admit(trigger.visitor);
        if (turned === undefined) await work();
        else if (turned !== null) await trigger.tell?.(say(turned(await trigger.language())));
      } catch (error) {
        if (!trigger.isLeft?.()) await report(trigger, error, logs, makeId());
      }
    });
}

interface Logs {
  readonly log: Log;
  /** For failures that anybody may cause as often as they like, and that name no line of the log to anybody. */
  readonly bounded: Log;
}

async function report(trigger: Trigger, error: unknown, { log, bounded }: Logs, id: string): Promise<void> {
  const fields = { id, listener: trigger.name, err: describeError(error) };
  const untold = await tellFailure(trigger, error, id);
  if (isExplained(error)) bounded.warn(fields, "a Slack listener did not do what it was asked, and said why");
  // An id that could not be told to anybody need not be found.
  else (untold === undefined ? log : bounded).error(fields, "a Slack listener failed");
  if (untold !== undefined)
    bounded.error({ id, listener: trigger.name, err: describeError(untold.cause) }, "the failure could not be told");
}

/** @returns why the person could not be told, where they could not */
async function tellFailure(trigger: Trigger, error: unknown, id: string): Promise<{ cause: unknown } | undefined> {
  try {
    await trigger.tell?.(buildFailure(error, id, await trigger.language()));
    return undefined;
  } catch (cause) {
    return { cause };
  }
}

/** Six characters that can be read out on the telephone. */
function shortId(): string {
  return [...randomBytes(6)].map((byte) => "23456789abcdefghjkmnpqrstuvwxyz"[byte % 31]).join("");
}
