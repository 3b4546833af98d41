import type { App } from "../../src/app.ts";
import { makeVisible } from "../../src/cli/make-visible.ts";
import type { Answer } from "../../src/domain/answer.ts";
import type { Citation } from "../../src/domain/citation.ts";
import { InputError } from "../../src/domain/error.ts";
import type { Library } from "../../src/domain/library.ts";
import type { FoundParagraph } from "../../src/domain/lookup.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import { buildReply } from "../../src/slack/ask/build-reply.ts";
import type { SlackMessage } from "../../src/slack/blocks/message.ts";
import { formatCommandProblem } from "../../src/slack/digest/digest-problem.ts";
import { parseDigest } from "../../src/slack/digest/parse-digest.ts";
import type { ListenerContext } from "../../src/slack/platform/listener.ts";
import { say } from "../../src/slack/platform/say.ts";

/** A way that texts take through the program, and what is wrong with what comes out of it. */
type Door = (text: string) => Promise<string[]>;

/**
 * Sends a text through every door: Slack's one way from words to a reply (cleaning, commands, answers, look-ups, deadlines,
 * all to blocks), the core as the terminal calls it, and the command of digests.
 * @returns what is wrong; nothing for a text that is answered, or refused as too long
 */
export function createFaultFinder(app: App): (text: string) => Promise<string[]> {
  const doors = openDoors(app);
  return async (text) => {
    const faults = await Promise.all(
      Object.entries(doors).map(async ([name, door]) =>
        (await tryDoor(door, text)).map((fault) => `${name}: ${fault}`),
      ),
    );
    return faults.flat();
  };
}

async function tryDoor(door: Door, text: string): Promise<string[]> {
  try {
    return await door(text);
  } catch (error) {
    return error instanceof InputError ? [] : [`throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}

function openDoors(app: App): Readonly<Record<string, Door>> {
  const { library } = app;
  const { concepts } = library;
  const answers: Answer[] = [];
  const watched = {
    ...app,
    async ask(...args: Parameters<App["ask"]>) {
      const answer = await app.ask(...args);
      answers.push(answer);
      return answer;
    },
  };
  const check = (answer: Answer) => findAnswerFaults(answer, library);
  const context = buildContext(watched);
  const place = { team: "T0LOCAL001", channel: "C0FOLLOWUP", user: "U0PERSONEN", isPrivate: true };
  return {
    async slack(text) {
      const reply = await buildReply(context, text, { fallback: "en", repeatQuestion: true, place });
      return findMessageFaults(reply);
    },
    /** What Slack's commands took for something else, and what its cleaning changed, the core is asked as it is. */
    async core(text) {
      const asked = answers.splice(0);
      if (asked.length > 0) return [...asked.flatMap(check), ...(await findSearchFaults(app, text))];
      return check(await app.ask(text));
    },
    para: async (text) => app.lookUp(text).paragraphs.flatMap((found) => findParagraphFaults(found, library)),
    digest: async (text) => {
      const request = parseDigest(text, concepts);
      if (request.kind !== "problem") return [];
      return findMessageFaults(say(formatCommandProblem(request.problem, request.found, "ar")));
    },
    terminal: async (text) => (CONTROL.test(makeVisible(text)) ? ["a control character for the terminal"] : []),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/** The bot without a database: the other parts of a context no words reach. */
function buildContext(app: App): ListenerContext {
  const locales = { zoneOf: async () => undefined };
  const deadlines = { ...app.digestDeps, store: null, calendars: null };
  return { app, locales, deadlines, isAdmin: async () => false } as unknown as ListenerContext;
}

async function findSearchFaults(app: App, text: string): Promise<string[]> {
  const { results } = await app.search(text, 10);
  return results.every(({ score }) => Number.isFinite(score)) ? [] : ["a score that is no number"];
}

function findAnswerFaults(answer: Answer, library: Library): string[] {
  return answer.sentences
    .flatMap(({ citations }) => citations)
    .flatMap((citation) => findQuoteFaults(citation, library));
}

function findQuoteFaults({ paragraph, language, quote, start, end }: Citation, library: Library): string[] {
  const stored = library.versions.get(language)?.texts.get(paragraph)?.text;
  return stored?.slice(start, end) === quote && quote !== ""
    ? []
    : [`a quote of ${paragraph} that does not stand there`];
}

function findParagraphFaults({ paragraph, language, text }: FoundParagraph, library: Library): string[] {
  const stored = library.versions.get(language)?.texts.get(paragraph)?.text;
  return stored === text ? [] : [`${paragraph} in other words`];
}

/** Links, mentions and broadcasts: everything in angle brackets is live in Slack's markup. */
const LIVE = /<[@!#]|<[a-z]+:/iu;

function findMessageFaults({ text, blocks }: SlackMessage): string[] {
  const checked = checkBlocks(blocks);
  const refused = checked.ok ? [] : [`blocks that Slack refuses: ${checked.error} ${checked.messages.join("; ")}`];
  const live = [text, ...collectMarkup(blocks)].filter((one) => LIVE.test(one));
  return [
    ...refused,
    ...live.map((one) => `live markup: ${one.slice(0, 80)}`),
    ...(text.trim() === "" ? ["no text"] : []),
  ];
}

/** Every text of these blocks that Slack reads as markup. */
function collectMarkup(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { type, text } = value as { type?: unknown; text?: unknown };
  const own = type === "mrkdwn" && typeof text === "string" ? [text] : [];
  return [...own, ...Object.values(value).flatMap(collectMarkup)];
}
