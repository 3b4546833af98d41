// The built program's `wsis serve` over HTTP, as people run it, but for two things: another server stands in for Slack, and
// the posts a minute are not limited, since what is measured is the bot and not Slack's patience.
//   slack-bot.mjs <stand-in's address> <port> <data folder>
// The settings come from the environment; its parent hears when it is ready, and what it takes of memory and processor.
const [standIn, port, dataDirectory] = process.argv.slice(2);
const TELL_MS = 500;

const load = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);
const [{ openServedApp }, { readConfig }, { serve }] = await Promise.all(
  ["serve/open-served-app.js", "config.js", "serve/serve.js"].map(load),
);

const { settings, secrets } = readConfig({ ...process.env, PORT: port, WSIS_DATA_DIR: dataDirectory });
const changed = { slackApiUrl: standIn, digestRate: Number.MAX_SAFE_INTEGER };
const config = { settings: { ...settings, ...changed }, secrets };
let cpuAtStart;
const tell = () => {
  const { user, system } = process.cpuUsage(cpuAtStart);
  if (process.connected) process.send({ memory: process.memoryUsage.rss() / 2 ** 20, cpuMs: (user + system) / 1000 });
};
const io = {
  stdout: {
    write(text) {
      if (!text.includes("connected to Slack")) return;
      cpuAtStart = process.cpuUsage();
      process.send?.({ ready: true });
      tell();
    },
  },
  stderr: process.stderr,
  language: "en",
  colours: false,
  redraws: false,
};
setInterval(tell, TELL_MS).unref();
process.exitCode = await serve(
  openServedApp(config, (notice) => process.stderr.write(`${notice}\n`)),
  config,
  io,
);
process.disconnect?.();
