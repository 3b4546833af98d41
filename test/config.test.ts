import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { Secret } from "../src/config/secret.ts";
import { readConfig } from "../src/config.ts";
import { ConfigError } from "../src/domain/error.ts";

const BOT = "xoxb-111-222-botsecret";
const APP = "xapp-1-A111-222-appsecret";
const SIGNING = "0123456789abcdef0123456789abcdef";
const DATABASE = "postgres://wsis:databasesecret@db.example:5432/wsis";

type Environment = Record<string, string>;

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("the configuration", () => {
  it("nothing is needed: the defaults serve the local workspace", () => {
    expect(readConfig({})).toEqual({
      settings: {
        port: 3000,
        slackApiUrl: null,
        host: "127.0.0.1",
        publicUrl: null,
        health: null,
        serviceManager: null,
        terminal: { colours: true, redraws: true },
        admission: { teams: [], channels: [], userGroups: [], admins: [], adminsAlone: false },
        dataDirectory: "data",
        language: null,
        timeZone: "Europe/Zurich",
        logLevel: "info",
        digestRate: 200,
        retention: { deliveries: 400, seenEvents: 7, snoozes: 365, done: 3650, feedback: 365 },
        llm: null,
        embeddings: null,
      },
      secrets: { slack: null, databaseUrl: null, modelKeys: {} },
    });
  });

  it("health is served elsewhere where that is set, and a watchdog is fed by systemd's time", () => {
    const environment = {
      WSIS_HEALTH_PORT: "9464",
      WSIS_HEALTH_HOST: "0.0.0.0",
      NOTIFY_SOCKET: "@n",
      WATCHDOG_USEC: "30000000",
    };
    expect(readConfig(environment).settings).toMatchObject({
      health: { port: 9464, host: "0.0.0.0" },
      serviceManager: { watchdogMs: 30_000 },
    });
  });

  it.each([
    [{ NO_COLOR: "1" }, { colours: false, redraws: true }],
    [{ NO_COLOR: "" }, { colours: true, redraws: true }],
    [{ TERM: "dumb" }, { colours: false, redraws: false }],
    [{ TERM: "xterm-256color" }, { colours: true, redraws: true }],
  ])("a terminal of %o: %o", (environment, terminal) => {
    expect(readConfig(environment).settings.terminal).toEqual(terminal);
  });

  it("blank variables count as not set, spaces around a value are dropped, strangers are ignored", () => {
    const config = readConfig({ PORT: "", WSIS_LANG: "  ", HOST: " ::1 ", OTHER: "x", HOME: "/root" });
    expect(config.settings).toMatchObject({ port: 3000, language: null, host: "::1" });
  });
});

describe("valid", () => {
  it.each<[string, string, object]>([
    ["PORT", "0", { port: 0 }],
    ["PORT", "65535", { port: 65_535 }],
    ["WSIS_HEALTH_PORT", "9464", { health: { port: 9464, host: "127.0.0.1" } }],
    ["NOTIFY_SOCKET", "/run/systemd/notify", { serviceManager: { watchdogMs: null } }],
    ["HOST", "0.0.0.0", { host: "0.0.0.0" }],
    ["HOST", "bot.example.org", { host: "bot.example.org" }],
    ["WSIS_DATA_DIR", "/var/lib/wsis bot", { dataDirectory: "/var/lib/wsis bot" }],
    ["WSIS_LANG", "zh", { language: "zh" }],
    ["WSIS_TZ", "America/Argentina/Buenos_Aires", { timeZone: "America/Argentina/Buenos_Aires" }],
    ["WSIS_TZ", "UTC", { timeZone: "UTC" }],
    ["LOG_LEVEL", "silent", { logLevel: "silent" }],
    ["WSIS_DIGEST_RATE", "60", { digestRate: 60 }],
    ["WSIS_RETENTION_DELIVERIES_DAYS", "3", { retention: { deliveries: 3 } }],
    ["WSIS_RETENTION_EVENTS_DAYS", "2", { retention: { seenEvents: 2 } }],
    ["WSIS_RETENTION_SNOOZES_DAYS", "31", { retention: { snoozes: 31 } }],
    ["WSIS_RETENTION_DONE_DAYS", "36500", { retention: { done: 36_500 } }],
    ["WSIS_RETENTION_FEEDBACK_DAYS", "1", { retention: { feedback: 1, deliveries: 400 } }],
  ])("%s=%s", (name, text, settings) => {
    expect(readConfig({ [name]: text }).settings).toMatchObject(settings);
  });

  it.each<[string, Environment, string | undefined]>([
    ["Socket Mode", { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }, "socket"],
    ["HTTP", { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SIGNING }, "http"],
    ["all three: the socket", { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SIGNING }, "socket"],
    ["none: the local workspace", { DATABASE_URL: DATABASE }, undefined],
  ])("%s", (_name, environment, kind) => {
    expect(readConfig(environment).secrets.slack?.kind).toBe(kind);
  });

  it("secrets reach what needs them", () => {
    const { slack, databaseUrl } = readConfig({
      SLACK_BOT_TOKEN: BOT,
      SLACK_APP_TOKEN: APP,
      DATABASE_URL: DATABASE,
    }).secrets;
    expect(slack?.kind === "socket" && slack.botToken.reveal()).toBe(BOT);
    expect(databaseUrl?.reveal()).toBe(DATABASE);
  });
});

describe("invalid", () => {
  it.each<[string, string, string]>([
    ["PORT", "http", 'PORT: found "http", expected a whole number from 0 to 65535 (0: any free port)'],
    ["PORT", "65536", 'PORT: found "65536", expected a whole number from 0 to 65535 (0: any free port)'],
    ["PORT", "-1", 'PORT: found "-1", expected a whole number from 0 to 65535 (0: any free port)'],
    ["PORT", "3e3", 'PORT: found "3e3", expected a whole number from 0 to 65535 (0: any free port)'],
    [
      "HOST",
      "localhost:3000",
      'HOST: found "localhost:3000", expected an IP address or a host name, without port or http://',
    ],
    ["HOST", "http://x", 'HOST: found "http://x", expected an IP address or a host name, without port or http://'],
    ["WSIS_LANG", "de", 'WSIS_LANG: found "de", expected one of ar, en, es, fr, ru, zh'],
    ["WSIS_LANG", "EN", 'WSIS_LANG: found "EN", expected one of ar, en, es, fr, ru, zh'],
    ["WSIS_TZ", "Geneva", 'WSIS_TZ: found "Geneva", expected an IANA time zone such as Europe/Zurich'],
    ["WSIS_TZ", "+02:00", 'WSIS_TZ: found "+02:00", expected an IANA time zone such as Europe/Zurich'],
    ["LOG_LEVEL", "loud", 'LOG_LEVEL: found "loud", expected one of fatal, error, warn, info, debug, trace, silent'],
    ["WSIS_DIGEST_RATE", "0", 'WSIS_DIGEST_RATE: found "0", expected a whole number of posts a minute, from 1 to 1000'],
    [
      "WSIS_RETENTION_DELIVERIES_DAYS",
      "2",
      'WSIS_RETENTION_DELIVERIES_DAYS: found "2", expected a whole number of days from 3 (with fewer a digest could come twice) to 36500, or nothing for 400',
    ],
    [
      "WSIS_RETENTION_EVENTS_DAYS",
      "1",
      'WSIS_RETENTION_EVENTS_DAYS: found "1", expected a whole number of days from 2 (with fewer a message that Slack delivers again would be answered again) to 36500, or nothing for 7',
    ],
    [
      "WSIS_RETENTION_SNOOZES_DAYS",
      "30",
      'WSIS_RETENTION_SNOOZES_DAYS: found "30", expected a whole number of days from 31 (with fewer a digest could miss that a deadline is back) to 36500, or nothing for 365',
    ],
    [
      "WSIS_RETENTION_DONE_DAYS",
      "364",
      'WSIS_RETENTION_DONE_DAYS: found "364", expected a whole number of days from 365 (with fewer what is done could be listed again within its year) to 36500, or nothing for 3650',
    ],
    [
      "WSIS_RETENTION_FEEDBACK_DAYS",
      "2 years",
      'WSIS_RETENTION_FEEDBACK_DAYS: found "2 years", expected a whole number of days from 1 (with fewer it would be gone before anybody reads it) to 36500, or nothing for 365',
    ],
    [
      "WSIS_ALLOWED_TEAMS",
      "our team",
      'WSIS_ALLOWED_TEAMS: found "our team", expected Slack ids of workspaces (T… or E…), with commas',
    ],
    [
      "WSIS_ALLOWED_CHANNELS",
      "#general",
      'WSIS_ALLOWED_CHANNELS: found "#general", expected Slack ids of channels (C… or G…), with commas',
    ],
    [
      "WSIS_ADMINS",
      "U0123ABCD, everybody",
      'WSIS_ADMINS: found "U0123ABCD, everybody", expected Slack ids of persons (U… or W…) or user groups (S…), with commas',
    ],
    ["WSIS_DIGEST_CHANGES", "all", 'WSIS_DIGEST_CHANGES: found "all", expected members or admins'],
    [
      "WSIS_DIGEST_CHANGES",
      "admins",
      "WSIS_DIGEST_CHANGES: found admins without WSIS_ADMINS, expected both: nobody could change a digest",
    ],
    [
      "DATABASE_URL",
      "mysql://u:p@h/d",
      "DATABASE_URL: is no PostgreSQL address, expected the like of postgres://user:password@host:5432/name",
    ],
  ])("%s=%s", (name, text, problem) => {
    expect(problemsOf({ [name]: text })).toEqual([problem]);
  });

  it.each([
    ["WSIS_RETENTION_DELIVERY_DAYS", "perhaps WSIS_RETENTION_DELIVERIES_DAYS"],
    ["WSIS_RETENTION_EVENT_DAYS", "perhaps WSIS_RETENTION_EVENTS_DAYS"],
    ["WSIS_TIMEZONE", "one of those in .env.example"],
    ["WSIS_DATADIR", "perhaps WSIS_DATA_DIR"],
    ["WSIS_LANGUAGE", "perhaps WSIS_LANG"],
  ])("%s is no setting: a slip does not pass, and its value is not shown", (name, expected) => {
    expect(problemsOf({ [name]: "365" })).toEqual([`${name}: is no setting of this version, expected ${expected}`]);
    expect(problemsOf({ [name]: "" })).toEqual([]);
  });

  it("a host of health without its port, and a watchdog's time that is none", () => {
    expect(problemsOf({ WSIS_HEALTH_HOST: "0.0.0.0" })).toEqual([
      "WSIS_HEALTH_HOST: found without WSIS_HEALTH_PORT, expected both: without a port nothing is served",
    ]);
    expect(problemsOf({ WATCHDOG_USEC: "soon" })).toEqual([
      'WATCHDOG_USEC: found "soon", expected nothing: systemd sets it, to microseconds',
    ]);
  });

  it("names of tests and of others are nobody's slip", () => {
    const environment = { WSIS_TEST_DATABASE_URL: DATABASE, WSIS_CI_PORT: "54317", WSISX: "1", MY_WSIS_LANG: "de" };
    expect(problemsOf(environment)).toEqual([]);
  });

  it.each<[string, Environment, string]>([
    [
      "an app token as bot token",
      { SLACK_BOT_TOKEN: APP, SLACK_APP_TOKEN: APP },
      'SLACK_BOT_TOKEN: does not begin with "xoxb-", expected the bot token of the Slack app',
    ],
    [
      "a bot token as app token",
      { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: BOT },
      'SLACK_APP_TOKEN: does not begin with "xapp-", expected an app-level token of the Slack app',
    ],
    [
      "a token as signing secret",
      { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: APP },
      "SLACK_SIGNING_SECRET: is a token, too short, or has spaces in it, expected the signing secret of the Slack app (a row of letters and digits)",
    ],
    [
      "a bot token alone",
      { SLACK_BOT_TOKEN: BOT },
      "SLACK_BOT_TOKEN: found alone, expected with it SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)",
    ],
    [
      "an app token alone",
      { SLACK_APP_TOKEN: APP },
      "SLACK_APP_TOKEN: found without SLACK_BOT_TOKEN, expected both (or none of them: the local workspace)",
    ],
    [
      "a signing secret alone",
      { SLACK_SIGNING_SECRET: SIGNING },
      "SLACK_SIGNING_SECRET: found without SLACK_BOT_TOKEN, expected both (or none of them: the local workspace)",
    ],
  ])("%s", (_name, environment, problem) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });

  it("all problems come at once", () => {
    const problems = problemsOf({
      PORT: "x",
      WSIS_LANG: "de",
      SLACK_APP_TOKEN: "nonsense",
      LOG_LEVEL: "loud",
      WSIS_RETENTION_DELIVERIES_DAYS: "0",
      WSIS_RETENTION_DONE_DAYS: "36501",
    });
    expect(problems.map((problem) => problem.split(":")[0]).sort()).toEqual([
      "LOG_LEVEL",
      "PORT",
      "SLACK_APP_TOKEN",
      "SLACK_APP_TOKEN",
      "WSIS_LANG",
      "WSIS_RETENTION_DELIVERIES_DAYS",
      "WSIS_RETENTION_DONE_DAYS",
    ]);
    expect(() => readConfig({ PORT: "x", WSIS_LANG: "de" })).toThrow(
      /2 problem\(s\):\n {2}- PORT: .*\n {2}- WSIS_LANG: /,
    );
  });
});

describe("no secret shows", () => {
  const hidden = [BOT, APP, SIGNING, DATABASE];
  const shows = (text: string) => [...hidden, "databasesecret"].filter((secret) => text.includes(secret));

  it("in a printed configuration", () => {
    const config = readConfig({ SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SIGNING, DATABASE_URL: DATABASE });
    const secret = new Secret(BOT);
    expect(shows(`${JSON.stringify(config)} ${inspect(config, { depth: 9, showHidden: true })} ${secret}`)).toEqual([]);
    expect(inspect(secret)).toBe("[secret]");
  });

  const names = [
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "DATABASE_URL",
    "PORT",
    "HOST",
    "WSIS_LANG",
  ];
  const others = [
    "WSIS_TZ",
    "WSIS_PUBLIC_URL",
    "WSIS_DIGEST_RATE",
    "WSIS_RETENTION_DELIVERIES_DAYS",
    "WSIS_RETENTION_EVENTS_DAYS",
    "WSIS_RETENTION_SNOOZES_DAYS",
    "WSIS_RETENTION_DONE_DAYS",
    "WSIS_RETENTION_FEEDBACK_DAYS",
    "WSIS_ALLOWED_TEAMS",
    "WSIS_ALLOWED_CHANNELS",
    "WSIS_ALLOWED_USER_GROUPS",
    "WSIS_ADMINS",
    "WSIS_DIGEST_CHANGES",
    "WSIS_LLM",
    "WSIS_LLM_BASE_URL",
    "WSIS_EMBEDDINGS",
    "WSIS_NO_SETTING",
    "LOG_LEVEL",
  ];
  it.each([...names, ...others])("in a problem, wherever it stands: %s", (name) => {
    for (const secret of hidden) {
      for (const text of [secret, `"${secret}"`, `${secret} ${secret}`]) {
        expect(shows(problemsOf({ [name]: text }).join("\n"))).toEqual([]);
      }
    }
  });

  it("a short secret repeated in another variable", () => {
    expect(problemsOf({ SLACK_SIGNING_SECRET: "hunter2", PORT: "hunter2" }).join("\n")).not.toContain("hunter2");
  });
});
