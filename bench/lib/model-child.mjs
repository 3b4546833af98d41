// One process that opens a model of the built program and asks it twice: told by its arguments, it prints what that cost.
import { openLanguageModel } from "../../dist/llm/open-language-model.js";

const [id, baseUrl] = process.argv.slice(2);
const REQUEST = { system: "", document: "", user: "?", schema: { type: "object" }, maxOutputTokens: 4000 };

const memory = () => process.memoryUsage().rss / 1e6;
const spent = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

async function ask(model) {
  const start = process.cpuUsage();
  for await (const _ of model.stream(REQUEST, new AbortController().signal));
  return spent(start);
}

const before = memory();
const start = process.cpuUsage();
const model = await openLanguageModel({ id, baseUrl, key: null });
const opened = spent(start);
const first = await ask(model);
const second = await ask(model);
process.stdout.write(JSON.stringify({ opened, first, second, megabytes: memory() - before }));
