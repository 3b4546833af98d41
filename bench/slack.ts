/**
 * npm run bench:slack: how long a mention waits for its answer, through the whole program over HTTP. `--questions 20000`:
 * the long run; `--burst 600`: as many mentions at once over all channels; `--crowd 60`: in one channel; `--faults 5 --kills 3`: with Slack failing at five posts of a hundred, and the bot killed three times; `--homes 200`: people who open the bot's Home, whom it has not met before; `--bare`:
 * without what docs/operations.md sets for the service; `--profile <folder>`: with what each thread works at.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { percentile } from "../src/evaluation/metrics.ts";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { type BotProcess, startBot } from "./lib/bot-process.ts";
import { deliverEvent } from "./lib/deliver-event.ts";
import { openHomes } from "./lib/open-homes.ts";
import { formatPlace, type StandIn, startStandIn } from "./lib/slack-stand-in.ts";
import { printTables, type Table } from "./lib/table.ts";

/** As many channels as let each be asked less often than once a second, and people who keep within what one may ask. */
const CHANNELS = 200;
const PEOPLE = 200;
const FIRST = 300;
/** Slack's own first redelivery is about as soon. */
const REDELIVERY_MS = 1000;
/** What is not answered by then is lost: a killed bot's questions wait a minute, a crowd of sixty another. */
const MAX_WAIT_MS = 240_000;

interface Options {
  readonly questions: number;
  readonly rate: number;
  readonly burst: number;
  readonly crowd: number;
  readonly homes: number;
  readonly faults: number;
  readonly kills: number;
}

/** One mention: when it was due to be sent, and when Slack heard that it arrived (`performance.now()`). */
interface Mention {
  readonly ts: string;
  /** Who asks, and where: `formatPlace`. */
  readonly place: string;
  readonly sentAt: number;
  acknowledgedAt: number;
}

async function main(): Promise<void> {
  const { markdown, bare, profile, ...options } = readOptions();
  const data = mkdtempSync(join(tmpdir(), "wsis-bench-"));
  const slack = await startStandIn(options);
  const bot = await startBot(slack.url, data, { isBare: bare, profile });
  try {
    const { startMs } = bot;
    const ownBefore = process.cpuUsage();
    const mentions = await ask(options, bot, slack);
    await untilAnswered(mentions, slack);
    const memory = [...bot.memory];
    const costs = describeCosts(options.questions, bot, process.cpuUsage(ownBefore));
    const { questions } = options;
    const burst = await sendAtOnce(options.burst, questions, (number) => `C${number % CHANNELS}`, bot, slack);
    await untilAnswered(burst, slack);
    const crowd = await sendAtOnce(options.crowd, questions + options.burst, () => "C0CROWD", bot, slack);
    await untilAnswered(crowd, slack);
    const homes = await openHomes(options.homes, bot.port, slack);
    printTables(
      [
        buildTable(options, mentions, slack, { startMs, memory, costs }),
        buildAtOnceTable(`${CHANNELS} channels`, burst, slack),
        buildAtOnceTable("one channel", crowd, slack),
        buildHomeTable(homes),
      ],
      markdown,
    );
  } finally {
    await bot.stop();
    slack.close();
    rmSync(data, { recursive: true });
  }
}

/** @throws TypeError for options that are not known, Error for values that are no whole numbers */
function readOptions(): Options & { readonly markdown: boolean; readonly bare: boolean; readonly profile: string } {
  const number = (usual: string) => ({ type: "string", default: usual }) as const;
  const { values } = parseArgs({
    options: {
      questions: number("2000"),
      rate: number("50"),
      burst: number("600"),
      crowd: number("60"),
      homes: number("200"),
      faults: number("0"),
      kills: number("0"),
      markdown: { type: "boolean", default: false },
      bare: { type: "boolean", default: false },
      profile: { type: "string", default: "" },
    },
  });
  const read = (name: keyof Options): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 0) throw new Error(`--${name}: found ${values[name]}, expected 0 or more`);
    return value;
  };
  const [questions, rate, burst, crowd] = [read("questions"), read("rate"), read("burst"), read("crowd")];
  const { markdown, bare, profile } = values;
  const [homes, faults, kills] = [read("homes"), read("faults"), read("kills")];
  return { questions, rate, burst, crowd, homes, faults, kills, markdown, bare, profile };
}

/** Questions one after the other at an even pace, whether or not the last one is answered: an open loop. */
async function ask({ questions, rate, kills }: Options, bot: BotProcess, slack: StandIn): Promise<Mention[]> {
  const texts = readTexts();
  const start = performance.now();
  const sent: Promise<Mention>[] = [];
  // One after the other, also where a start takes longer than it is to the next kill.
  let restarts = Promise.resolve();
  const killEvery = kills === 0 ? Number.POSITIVE_INFINITY : Math.ceil(questions / (kills + 1));
  for (let i = 0; i < questions; i += 1) {
    const due = start + (i * 1000) / rate;
    if (due > performance.now()) await sleep(due - performance.now());
    if (i > 0 && i % killEvery === 0) restarts = restarts.then(() => bot.restart());
    sent.push(send(texts[i % texts.length] ?? "", `C${i % CHANNELS}`, i, due, bot.port, slack));
  }
  await restarts;
  return Promise.all(sent);
}

/** @param first the number of the first of them */
function sendAtOnce(
  count: number,
  first: number,
  channelOf: (number: number) => string,
  bot: BotProcess,
  slack: StandIn,
): Promise<Mention[]> {
  const texts = readTexts();
  return Promise.all(
    Array.from({ length: count }, (_, i) =>
      send(texts[i % texts.length] ?? "", channelOf(i), first + i, performance.now(), bot.port, slack),
    ),
  );
}

function readTexts(): string[] {
  const lines = readFileSync(join(ROOT_FOLDER, "test", "evaluation", "dev.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => (JSON.parse(line) as { question: string }).question);
}

/** Delivers a mention as Slack does: signed, and again until it is acknowledged. */
async function send(
  words: string,
  channel: string,
  number: number,
  sentAt: number,
  port: number,
  slack: StandIn,
): Promise<Mention> {
  const ts = `${1_800_000_000 + number}.000100`;
  const text = `<@U0BOT> ${words}`;
  slack.add(ts, text);
  const user = `U${number % PEOPLE}`;
  const event = { type: "app_mention", user, text, channel, ts, event_ts: ts };
  const body = JSON.stringify({ type: "event_callback", team_id: "T0BENCH", event_id: `Ev${number}`, event });
  while (!(await deliverEvent(body, port))) await sleep(REDELIVERY_MS);
  return { ts, place: formatPlace(channel, user), sentAt, acknowledgedAt: performance.now() };
}

async function untilAnswered(mentions: readonly Mention[], slack: StandIn): Promise<void> {
  const end = performance.now() + MAX_WAIT_MS;
  while (performance.now() < end && countOutcomes(mentions, slack).lost > 0) await sleep(100);
  // Whatever is posted twice would be by now, or soon.
  await sleep(REDELIVERY_MS);
}

function buildTable(
  { questions, rate, faults, kills }: Options,
  mentions: readonly Mention[],
  slack: StandIn,
  { startMs, memory, costs }: Pick<BotProcess, "startMs" | "memory"> & { readonly costs: string[][] },
): Table {
  const waits = mentions.map(({ ts, sentAt }) => (slack.posts.get(ts)?.[0] ?? Number.POSITIVE_INFINITY) - sentAt);
  const acks = mentions.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt);
  const quarter = memory.slice(0, Math.ceil(memory.length / 4));
  return {
    title: `Slack: ${questions.toLocaleString("en")} questions, ${rate} a second over ${CHANNELS} channels, from the first after ready`,
    note: `Posts that fail: ${faults} %; kills: ${kills}. Load average ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`,
    head: ["figure", "measured"],
    rows: [
      describeOutcomes(mentions, slack),
      ["question to post, p50 / p95 / p99", describeShares(waits)],
      [`the same, of the first ${FIRST}`, describeShares(waits.slice(0, FIRST))],
      ["acknowledgement, p50 / p95 / p99", describeShares(acks)],
      ...costs,
      ["start to ready", `${Math.round(startMs).toLocaleString("en")} ms`],
      ["resident memory when ready", megabytes(memory[0])],
      [
        "highest in the first quarter / in all / at the end",
        [quarter, memory]
          .map((all) => megabytes(Math.max(...all)))
          .concat(megabytes(memory.at(-1)))
          .join(" / "),
      ],
    ],
  };
}

/** Of the bot's last life. */
function describeCosts(questions: number, bot: BotProcess, own: NodeJS.CpuUsage): string[][] {
  const each = (ms: number) => (ms / questions).toFixed(1);
  const threads = bot.threadTimes();
  const parts = threads && [threads.main, threads.busiest, threads.others].map(each).join(" / ");
  return [
    ["processor time of the bot for each question", `${each(bot.cpuMs)} ms`],
    ...(parts === undefined
      ? []
      : [["of it Slack's side / the thread that answers / the engine's helpers", `${parts} ms`]]),
    ["processor time of bench and stand-in for each question", `${each((own.user + own.system) / 1000)} ms`],
  ];
}

/** @param where for the title */
function buildAtOnceTable(where: string, mentions: readonly Mention[], slack: StandIn): Table {
  const acks = mentions.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt);
  const posted = mentions.flatMap(({ ts, sentAt }) => (slack.posts.get(ts) ?? []).slice(0, 1).map((at) => at - sentAt));
  return {
    title: `Slack: ${mentions.length} mentions at once in ${where}`,
    head: ["figure", "measured"],
    rows: [
      describeOutcomes(mentions, slack),
      ["answers before that of an earlier question in their channel", String(countEarly(mentions, slack))],
      ["acknowledgement, p50 / p95 / p99", describeShares(acks)],
      ["the last answer after", `${(Math.max(0, ...posted) / 1000).toFixed(1)} s`],
    ],
  };
}

/** @param waits from each opening to Slack's hearing what to show, in ms */
function buildHomeTable(waits: readonly number[]): Table {
  return {
    title: `Slack: ${waits.length} people open the bot's Home for the first time, 20 a second`,
    head: ["figure", "measured"],
    rows: [["opened to published, p50 / p95 / p99", describeShares(waits)]],
  };
}

function countEarly(mentions: readonly Mention[], { posts }: StandIn): number {
  const postedAt = ({ ts }: Mention) => posts.get(ts)?.[0] ?? Number.NEGATIVE_INFINITY;
  return mentions.filter((one, i) =>
    mentions.slice(0, i).some((earlier) => isSameChannel(earlier, one) && postedAt(earlier) > postedAt(one)),
  ).length;
}

function isSameChannel(one: Mention, other: Mention): boolean {
  return one.place.split(" ")[0] === other.place.split(" ")[0];
}

/** What became of mentions. Who was told alone that there is no answer, or why, has not been left without a word. */
function countOutcomes(mentions: readonly Mention[], { posts, told }: StandIn) {
  const outcomes = { once: 0, doubled: 0, told: 0, lost: 0 };
  const words = new Map(told);
  for (const { ts, place } of mentions) {
    const answers = posts.get(ts)?.length ?? 0;
    const left = words.get(place) ?? 0;
    if (answers === 0 && left > 0) words.set(place, left - 1);
    outcomes[answers > 1 ? "doubled" : answers === 1 ? "once" : left > 0 ? "told" : "lost"] += 1;
  }
  return outcomes;
}

function describeOutcomes(mentions: readonly Mention[], slack: StandIn): string[] {
  const { once, told, lost, doubled } = countOutcomes(mentions, slack);
  const counts = [once, told, lost, doubled].map((count) => count.toLocaleString("en"));
  return ["answered once / told alone why not / lost / doubled", counts.join(" / ")];
}

function describeShares(values: readonly number[]): string {
  return [0.5, 0.95, 0.99].map((share) => `${(percentile(values, share) ?? 0).toFixed(0)} ms`).join(" / ");
}

function megabytes(value = 0): string {
  return `${value.toFixed(0)} MB`;
}

await main();
