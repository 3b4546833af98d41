// One fresh process of the built program, as people run it. Its parent times it by the messages it sends.
//   fresh-process.mjs build <root>              builds the index of <root>
//   fresh-process.mjs serve <root> <cases>      opens the program, then asks and searches every case
// The program is the one in dist/ beside this folder; <root> holds corpus/ and index/.
import { readFileSync } from "node:fs";

const WARM_UP = 1;
const ROUNDS = 1;
const [task, root, cases] = process.argv.slice(2);
const { createApp, ensureIndex } = await import(new URL("../../dist/app.js", import.meta.url).href);

const tasks = { build, serve };
await tasks[task]();
process.disconnect();

async function build() {
  process.send({ build: await time(() => ensureIndex({ root, force: true })) });
}

async function serve() {
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
  process.send({ first, ask, search, memory: { started, asked, ended: residentMegabytes() } });
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
