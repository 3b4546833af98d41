import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/domain/error.ts";

const KEY = "0123456789abcdef".repeat(4);
const OLD = "fedcba9876543210".repeat(4);
const SECRET = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const WHOLE = {
  SLACK_CLIENT_ID: "123456.654321",
  SLACK_CLIENT_SECRET: SECRET,
  SLACK_SIGNING_SECRET: "an_invented_signing_secret",
  WSIS_TOKEN_KEY: KEY,
  WSIS_PUBLIC_URL: "https://bot.example.org",
};
type Environment = Readonly<Record<string, string>>;

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(WHOLE).filter(([name]) => !names.includes(name)));

describe("several workspaces", () => {
  it("are served where all is set that they need", () => {
    const { slack } = readConfig({ ...WHOLE, WSIS_TOKEN_KEY_PREVIOUS: ` ${OLD}, ${KEY.toUpperCase()} ` }).secrets;
    expect(slack).toMatchObject({ kind: "oauth", clientId: "123456.654321" });
    if (slack?.kind !== "oauth") throw new Error("not several");
    expect([slack.clientSecret, slack.tokenKey].map((one) => one.reveal())).toEqual([SECRET, KEY]);
    expect(slack.previousKeys.map((one) => one.reveal())).toEqual([OLD, KEY.toUpperCase()]);
    expect(inspect(slack, { depth: 9 }) + JSON.stringify(slack)).not.toMatch(/0a1b|0123|fedc/u);
  });

  it("may be tried on this machine without encryption", () => {
    expect(problemsOf({ ...WHOLE, WSIS_PUBLIC_URL: "http://localhost:3000/" })).toEqual([]);
    expect(problemsOf({ ...WHOLE, WSIS_PUBLIC_URL: "http://localhost" })).toEqual([]);
  });

  it.each<[string, Environment, readonly RegExp[]]>([
    [
      "only the client id",
      { SLACK_CLIENT_ID: "1.2" },
      [
        /^SLACK_CLIENT_ID: found without SLACK_CLIENT_SECRET, WSIS_TOKEN_KEY, SLACK_SIGNING_SECRET, WSIS_PUBLIC_URL, expected all of/u,
      ],
    ],
    [
      "no key",
      without("WSIS_TOKEN_KEY"),
      [
        /^SLACK_CLIENT_ID, SLACK_CLIENT_SECRET: found without WSIS_TOKEN_KEY, expected all of SLACK_CLIENT_ID, .* \(several workspaces\), or none of/u,
      ],
    ],
    ["no public address", without("WSIS_PUBLIC_URL"), [/found without WSIS_PUBLIC_URL,/u]],
    ["no signing secret", without("SLACK_SIGNING_SECRET"), [/found without SLACK_SIGNING_SECRET,/u]],
    ["only a key", { WSIS_TOKEN_KEY: KEY }, [/^WSIS_TOKEN_KEY: found without SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, /u]],
    [
      "only a previous key",
      { WSIS_TOKEN_KEY_PREVIOUS: OLD },
      [/^WSIS_TOKEN_KEY_PREVIOUS: found without WSIS_TOKEN_KEY/u],
    ],
    [
      "a bot token too",
      { ...WHOLE, SLACK_BOT_TOKEN: "xoxb-1-invented" },
      [/^SLACK_BOT_TOKEN: found with SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, WSIS_TOKEN_KEY, expected either/u],
    ],
    ["an app token too", { ...WHOLE, SLACK_APP_TOKEN: "xapp-1-invented" }, [/^SLACK_APP_TOKEN: found with/u]],
    [
      "an address that is not encrypted",
      { ...WHOLE, WSIS_PUBLIC_URL: "http://bot.example.org" },
      [/^WSIS_PUBLIC_URL: found without https/u],
    ],
    [
      "an address that only looks like this machine",
      { ...WHOLE, WSIS_PUBLIC_URL: "http://localhost.example.org" },
      [/^WSIS_PUBLIC_URL/u],
    ],
    [
      "a short key",
      { ...WHOLE, WSIS_TOKEN_KEY: KEY.slice(1) },
      [/^WSIS_TOKEN_KEY: is no key, expected 64 hexadecimal digits/u],
    ],
    [
      "a list that is none",
      { ...WHOLE, WSIS_TOKEN_KEY_PREVIOUS: `${OLD},x` },
      [/^WSIS_TOKEN_KEY_PREVIOUS: has something in it that is no key/u],
    ],
    [
      "a client id that is none",
      { ...WHOLE, SLACK_CLIENT_ID: "A0123" },
      [/^SLACK_CLIENT_ID: found "A0123", expected the client id/u],
    ],
    [
      "a secret in its place",
      { ...WHOLE, SLACK_CLIENT_ID: SECRET },
      [/^SLACK_CLIENT_ID: found something that looks like a secret/u],
    ],
  ])("are refused with %s, and no secret is shown", (_, environment, expected) => {
    const problems = problemsOf(environment);
    expect(problems).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
    expect(problems.join()).not.toMatch(/0a1b|01234|fedc|invented/u);
  });
});

describe("another Web API than Slack's", () => {
  const token = { SLACK_BOT_TOKEN: "xoxb-1-invented", SLACK_SIGNING_SECRET: "an_invented_signing_secret" };

  it.each([
    ["https://slack-gov.com/api/", "https://slack-gov.com/api/"],
    ["https://slack-gov.com/api", "https://slack-gov.com/api/"],
    ["http://localhost:3001/api/", "http://localhost:3001/api/"],
  ])("%s is %s", (address, read) => {
    expect(readConfig({ ...token, SLACK_API_URL: address }).settings.slackApiUrl).toBe(read);
    expect(readConfig({ ...WHOLE, SLACK_API_URL: address }).settings.slackApiUrl).toBe(read);
  });

  it.each([
    "https://slack-gov.com",
    "http://slack-gov.com/api/",
    "slack-gov.com/api/",
    "https://a:b@slack-gov.com/api/",
  ])("%s is refused", (address) => {
    const problems = problemsOf({ ...token, SLACK_API_URL: address });
    expect(problems).toEqual([expect.stringMatching(/^SLACK_API_URL: found .* ending in \/api\//u)]);
  });

  it("is Slack's where none is set, and nothing for the local workspace", () => {
    expect(readConfig(token).settings.slackApiUrl).toBeNull();
    expect(problemsOf({ SLACK_API_URL: "https://slack-gov.com/api/" })).toEqual([
      expect.stringMatching(/^SLACK_API_URL: found without SLACK_BOT_TOKEN or SLACK_CLIENT_ID/u),
    ]);
  });
});
