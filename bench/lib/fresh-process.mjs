// One fresh process of the built program, as people run it. Its parent times it by the messages it sends.
//   fresh-process.mjs build <root>              builds the index of <root>
//   fresh-process.mjs serve <root> <cases> <references> <sentences>
//                                               opens the program, asks and searches every case, then looks up every written
//                                               reference, alone and in the sentences that have one
// The program is the one in dist/ beside this folder; <root> holds corpus/ and index/.
import { readFileSync } from "node:fs";

const WARM_UP = 1;
const ROUNDS = 1;
const [task, root, cases, references, sentences] = process.argv.slice(2);
const { createApp, ensureIndex } = await import(new URL("../../dist/app.js", import.meta.url).href);
const { limitHeapGrowth } = await import(new URL("../../dist/serve/limit-heap-growth.js", import.meta.url).href);

const tasks = { build, serve };
await tasks[task]();
process.disconnect();

async function build() {
  process.send({ build: await time(() => ensureIndex({ root, force: true })) });
}

async function serve() {
  limitHeapGrowth();
  const app = await createApp({ root, onNotice: (notice) => process.send({ notice }) });
  process.send({ startup: { cpu: sinceCpu() } });
  const questions = readFileSync(cases, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).question);
  const started = residentMegabytes();
  const first = await time(() => app.ask(questions[0]));
  await timeAll(questions, (question) => app.ask(question), WARM_UP);
  const asked = residentMegabytes();
  const ask = await timeAll(questions, (question) => app.ask(question), ROUNDS);
  const search = await timeAll(questions, (question) => app.search(question, 10), ROUNDS);
  const lookUp = await timeLookUps(app, readFirstColumn(references));
  const lookUpInSentence = await timeLookUps(app, readFirstColumn(sentences));
  process.send({
    first,
    ask,
    search,
    lookUp,
    lookUpInSentence,
    memory: { started, asked, ended: residentMegabytes() },
  });
}

/** Every text once to warm up, then once by the clock. */
async function timeLookUps(app, texts) {
  await timeAll(texts, (text) => app.ask(text), WARM_UP);
  return timeAll(texts, (text) => app.ask(text), ROUNDS);
}

/** The texts of a file of test cases that name a paragraph: "text ⇥ ids". */
function readFirstColumn(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.includes("\t") && !line.startsWith("# ") && !line.endsWith("\tnone"))
    .map((line) => line.slice(0, line.lastIndexOf("\t")));
}

async function timeAll(questions, work, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) times.push(await time(() => work(question)));
  }
  return times;
}

/** Milliseconds by the clock, and of processor time in all threads: the second is what counts on a busy machine. */
async function time(work) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  await work();
  return { wall: performance.now() - started, cpu: sinceCpu(cpu) };
}

function sinceCpu(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function residentMegabytes() {
  return process.memoryUsage.rss() / 2 ** 20;
}
