import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Answers } from "../../src/app.ts";
import type { Feedback } from "../../src/domain/feedback.ts";
import { type Locale, personId } from "../../src/emulator/people.ts";
import { type Emulator, startEmulator } from "../../src/emulator/start-emulator.ts";
import { createSlackApp, type SlackApp } from "../../src/slack/create-slack-app.ts";
import type { PersonalRecords } from "../../src/slack/platform/personal-records.ts";
import type { SlackAppOptions } from "../../src/slack/slack-app-options.ts";
import { manifestEvents, manifestScopes } from "../fixtures/manifest-scopes.ts";
import { createRecordingLog, type RecordingLog } from "../fixtures/recording-log.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-lcd-text",
];

/** The browser's path; undefined where there is none, and the tests that need it are skipped, visibly. */
export const BROWSER = PLACES.find((path) => existsSync(path));

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: BROWSER ?? "", args: FLAGS });
}

export interface Bot {
  readonly emulator: Emulator;
  readonly slack: SlackApp;
  readonly log: RecordingLog;
  /** The votes on answers that were kept. */
  readonly votes: Feedback[];
  /** What listeners reported; a socket that is cut on purpose also writes lines, which are not these. */
  failures(): unknown[];
  stop(): Promise<void>;
}

/** The unchanged Bolt app over the real socket, in an emulator that grants what manifest.json asks for and no more. */
export async function startBot(
  app: Answers,
  personal?: PersonalRecords,
  more: Partial<Pick<SlackAppOptions, "deadlines" | "languages" | "model" | "admission">> = {},
): Promise<Bot> {
  const emulator = await startEmulator({ port: 0, scopes: manifestScopes(), events: manifestEvents() });
  if (!emulator.ok) throw new Error(emulator.message);
  const log = createRecordingLog();
  const { botToken, appToken, apiUrl } = emulator;
  const votes: Feedback[] = [];
  const slack = createSlackApp({
    app,
    botToken,
    connection: { kind: "socket", appToken },
    log,
    slackApiUrl: apiUrl,
    ...(personal && { personal }),
    ...more,
    feedback: { store: { save: async (vote) => void votes.push(vote) }, now: Date.now },
  });
  await slack.start();
  return {
    emulator,
    slack,
    log,
    votes,
    failures: () => log.lines.filter((line) => "listener" in line.fields),
    async stop() {
      await slack.stop(1000);
      await emulator.stop();
    },
  };
}

/** What a newcomer does at the page. */
export interface Visitor {
  readonly page: Page;
  readonly problems: string[];
  say(words: string): Promise<void>;
  /** Acts for one of the people of the workspace, by their id. */
  become(id: string): Promise<void>;
  /** Acts for the member who reads that language. */
  speak(locale: Locale): Promise<void>;
  open(conversation: string): Promise<void>;
}

export async function visit(browser: Browser, url: string): Promise<Visitor> {
  const page = await browser.newPage({ locale: "en-GB" });
  page.setDefaultTimeout(8000);
  const problems: string[] = [];
  page.on("pageerror", (error) => void problems.push(String(error)));
  page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
  // The first page of a process waits for the compiler.
  await page.goto(url, { timeout: 30_000 });
  await page.getByText("bot connected", { exact: true }).waitFor();
  const become = async (id: string) => {
    await page.getByLabel("You are").selectOption(id);
    await page.locator(`body[data-person="${id}"]`).waitFor();
  };
  const speak = (locale: Locale) => become(personId(locale));
  await page.locator("body[data-person^=U]").waitFor();
  return {
    page,
    problems,
    become,
    speak,
    open: (conversation) =>
      page
        .getByRole("navigation")
        .getByRole("button", { name: new RegExp(`^${conversation}`, "u") })
        .click(),
    async say(words) {
      const shown = await page.locator(".message.bot").evaluateAll(readTimeStamps);
      await page.getByLabel("Message", { exact: true }).fill(words);
      await page.keyboard.press("Enter");
      const others = shown.map((ts) => `:not([data-ts="${ts}"])`).join("");
      await page.locator(`.message.bot${others}`).first().waitFor();
    },
  };
}

function readTimeStamps(
  messages: readonly { readonly dataset: Readonly<Record<string, string | undefined>> }[],
): string[] {
  return messages.map(({ dataset }) => dataset.ts ?? "");
}

/** Text with every kind of space as a space, since a page and a stored text break lines differently. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
