/**
 * npm run screenshots: the pictures of the README, in docs/images, taken of the local workspace with the program itself. The
 * day is always the same one. Needs Debian's Chromium.
 */
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createApp } from "../src/app.ts";
import { startEmulator } from "../src/emulator/start-emulator.ts";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { createSlackApp } from "../src/slack/create-slack-app.ts";
import { createSqliteDatabase } from "../test/contract/databases.ts";
import { subscription } from "../test/contract/state-samples.ts";
import { BROWSER, openBrowser, visit } from "../test/e2e/session.ts";
import { manifestEvents, manifestScopes } from "../test/fixtures/manifest-scopes.ts";
import { createRecordingLog } from "../test/fixtures/recording-log.ts";

const FOLDER = join(ROOT_FOLDER, "docs", "images");
const CHANNEL = { kind: "channel", id: "C0FOLLOWUP", team: "T0LOCAL001" } as const;
const TODAY = "2026-11-23";
const NOW = Date.parse(`${TODAY}T08:30:00Z`);
/** How wide and how high each picture is, in pixels. */
const SIZES = {
  workspace: [960, 560],
  home: [960, 800],
  answer: [1120, 760],
  paragraph: [960, 720],
  settings: [960, 800],
  digest: [960, 720],
} as const;
const MAX_BYTES = 150_000;
/** What moves on the page has come to rest by then. */
const REST_MS = 400;

process.env.TZ = "UTC";
if (BROWSER === undefined) throw new Error("Expected Chromium, found none: apt-get install chromium.");

const database = await createSqliteDatabase(true);
const store = await database.connect();
const emulator = await startEmulator({ port: 0, now: () => NOW, scopes: manifestScopes(), events: manifestEvents() });
if (!emulator.ok) throw new Error(emulator.message);
const app = await createApp({ clock: () => NOW, timeZone: "Europe/Zurich" });
const slack = createSlackApp({
  app,
  botToken: emulator.botToken,
  connection: { kind: "socket", appToken: emulator.appToken },
  log: createRecordingLog(),
  slackApiUrl: emulator.apiUrl,
  deadlines: { ...app.digestDeps, store, calendars: null },
  feedback: { store: store.feedback, now: () => NOW },
  personal: { store: store.records },
  languages: store.languages,
});
await slack.start();
const browser = await openBrowser();
const visitor = await visit(browser, emulator.url);
await visitor.page.emulateMedia({ reducedMotion: "reduce" });
mkdirSync(FOLDER, { recursive: true });

const { page } = visitor;
await page.locator("#prompts button").first().waitFor();
await take("workspace");

await page.getByRole("tab", { name: "Home" }).click();
await page.locator("#home .view").waitFor();
await take("home");

await visitor.open("# wsis-follow-up");
await visitor.say("@wsis When is the next review of WSIS?");
await take("answer");

await page.getByRole("button", { name: "Annex, para 127 in full" }).click();
await page.getByRole("dialog").getByText("Original text:").waitFor();
await take("paragraph");
await page.keyboard.press("Escape");

await visitor.say("/wsis deadlines 2027");
await page.getByRole("button", { name: "Digest settings" }).last().click();
await page.getByRole("dialog").locator("[data-field=zone]").waitFor();
await take("settings");
await page.keyboard.press("Escape");

for (const message of emulator.state.messagesOf(CHANNEL.id)) emulator.state.remove(CHANNEL.id, message.ts);
await sendDigest();
await visitor.open("# wsis-follow-up");
await page.locator(".message.bot").waitFor();
await take("digest");

await browser.close();
await slack.stop(1000);
await emulator.stop();
await store.close();
await database.drop();

/** The first digest of the channel, as the scheduler has it sent. */
async function sendDigest(): Promise<void> {
  const { digests } = slack;
  const wanted = subscription(CHANNEL, { language: "en", zone: "Europe/Zurich", horizon: 90, actor: null });
  const built = await digests?.buildDigest(wanted, TODAY, false);
  if (digests === undefined || !built) throw new Error("there is no digest to send");
  await digests.sender.send(CHANNEL, built.message, "wsis:screenshot", new AbortController().signal);
}

/** The page scrolls to what is new, and frames what is typed in; the pictures begin at the beginning, at rest. */
async function take(name: keyof typeof SIZES): Promise<void> {
  const [width, height] = SIZES[name];
  await page.setViewportSize({ width, height });
  await sleep(REST_MS);
  await page.evaluate("document.getElementById('log').scrollTo(0, 0); document.activeElement.blur()");
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  if (size > MAX_BYTES) throw new Error(`${path}: expected at most ${MAX_BYTES} bytes, found ${size}`);
  process.stdout.write(`${path} (${Math.round(size / 1000)} kB)\n`);
}
