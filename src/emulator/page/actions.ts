import { z } from "zod";
import type { HomeTab } from "../payloads.ts";
import { MAX_TEXT_CHARS } from "../read-words.ts";
import type { SimulatedUser } from "../simulated-user.ts";
import type { PageAnswer } from "./client/protocol.ts";

/** Does what the page asked for, from the body that it sent. */
type Action = (body: unknown, person: SimulatedUser) => Promise<PageAnswer>;

const NOT_UNDERSTOOD = "The page sent something that was not understood.";
const word = z.string().min(1).max(300);

/** By name. A map: names come from outside, and an object has more of them than were put in (`__proto__`). */
const ACTIONS: ReadonlyMap<string, Action> = new Map([
  [
    "say",
    buildAction(
      z.object({ channel: word, text: z.string().min(1).max(MAX_TEXT_CHARS), threadTs: word.optional() }),
      say,
    ),
  ],
  ["open", buildAction(z.object({ channel: word, tab: z.enum(["home", "messages"]).optional() }), open)],
  ["stop", buildAction(z.object({ channel: word, threadTs: word }), stop)],
  [
    "press",
    buildAction(
      z.object({
        channel: word.optional(),
        ts: word.optional(),
        view: word.optional(),
        block: word,
        action: word,
        value: z.string().max(3000).optional(),
        values: z.record(z.string().max(3000)).optional(),
      }),
      press,
    ),
  ],
  ["shortcut", buildAction(z.object({ channel: word, ts: word, callback: word }), useShortcut)],
  ["submit", buildAction(z.object({ view: word, values: z.record(z.string().max(3000)) }), submit)],
]);

/** Does what a person did at the page. @returns what they shall know: nothing, where all went well */
export async function act(name: string, body: unknown, person: SimulatedUser): Promise<PageAnswer> {
  return ACTIONS.get(name)?.(body, person) ?? { problem: NOT_UNDERSTOOD };
}

function buildAction<T>(schema: z.ZodType<T>, run: (input: T, person: SimulatedUser) => Promise<PageAnswer>): Action {
  return async (body, person) => {
    const read = schema.safeParse(body);
    return read.success ? run(read.data, person) : { problem: NOT_UNDERSTOOD };
  };
}

async function say(
  { channel, text, threadTs }: { channel: string; text: string; threadTs?: string | undefined },
  person: SimulatedUser,
): Promise<PageAnswer> {
  return tell(await person.say(channel, text, threadTs));
}

async function open(
  { channel, tab }: { channel: string; tab?: HomeTab | undefined },
  person: SimulatedUser,
): Promise<PageAnswer> {
  return tell(await person.open(channel, tab));
}

async function stop(
  { channel, threadTs }: { channel: string; threadTs: string },
  person: SimulatedUser,
): Promise<PageAnswer> {
  return tell(await person.stop(channel, threadTs));
}

interface Press {
  readonly channel?: string | undefined;
  readonly ts?: string | undefined;
  readonly view?: string | undefined;
  readonly block: string;
  readonly action: string;
  readonly value?: string | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

async function press(
  { channel = "", ts = "", view, block, action, value, values }: Press,
  person: SimulatedUser,
): Promise<PageAnswer> {
  if (view !== undefined) return tell(await person.pressInView(view, [block, action, value], values));
  return tell(await person.press(channel, ts, block, action, value));
}

async function useShortcut(
  { channel, ts, callback }: { channel: string; ts: string; callback: string },
  person: SimulatedUser,
): Promise<PageAnswer> {
  return tell(await person.useShortcut(channel, ts, callback));
}

function submit(
  { view, values }: { view: string; values: Record<string, string> },
  person: SimulatedUser,
): Promise<PageAnswer> {
  return person.submit(view, values);
}

function tell(problem: string | undefined): PageAnswer {
  return { problem: problem ?? null };
}
