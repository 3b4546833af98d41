import type { z } from "zod";
import { isServerAddress, secret, setting, when } from "./read-setting.ts";
import { Secret } from "./secret.ts";

/**
 * How Slack reaches the bot, and whose token it has. With both an app token and a signing secret it is the socket; `oauth`:
 * workspaces install the bot and bring their tokens.
 */
export type SlackSecrets =
  | { readonly kind: "socket"; readonly botToken: Secret; readonly appToken: Secret }
  | { readonly kind: "http"; readonly botToken: Secret; readonly signingSecret: Secret }
  | {
      readonly kind: "oauth";
      readonly signingSecret: Secret;
      readonly clientId: string;
      readonly clientSecret: Secret;
      readonly tokenKey: Secret;
      readonly previousKeys: readonly Secret[];
    };

const KEY = "64 hexadecimal digits, as `openssl rand -hex 32` gives them";
const isKey = (text: string) => /^[0-9a-f]{64}$/i.test(text);
const splitKeys = (text: string) => text.split(/[\s,;]+/).filter((key) => key !== "");
const SHARED_SECRET = /^(?!xox|xapp)\w{16,}$/;

/** The variables about Slack's tokens and secrets, for the schema of all. */
export const SLACK_VARIABLES = {
  SLACK_BOT_TOKEN: secret('does not begin with "xoxb-"', "the bot token of the Slack app", /^xoxb-[\w-]+$/),
  SLACK_APP_TOKEN: secret('does not begin with "xapp-"', "an app-level token of the Slack app", /^xapp-[\w-]+$/),
  SLACK_SIGNING_SECRET: secret(
    "is a token, too short, or has spaces in it",
    "the signing secret of the Slack app (a row of letters and digits)",
    SHARED_SECRET,
  ),
  SLACK_API_URL: setting(
    "an address beginning with https:// and ending in /api/, the like of https://slack-gov.com/api/",
    (text) =>
      isServerAddress(text) && isReachable(text) && /\/api\/?$/.test(text) ? text.replace(/\/?$/, "/") : undefined,
  ),
  SLACK_CLIENT_ID: setting(
    "the client id of the Slack app, the like of 123456789.987654321",
    when((text) => /^\d+\.\d+$/.test(text)),
  ),
  SLACK_CLIENT_SECRET: secret(
    "is a token, too short, or has spaces in it",
    "the client secret of the Slack app (a row of letters and digits)",
    SHARED_SECRET,
  ),
  WSIS_TOKEN_KEY: secret("is no key", KEY, isKey),
  WSIS_TOKEN_KEY_PREVIOUS: secret("has something in it that is no key", `${KEY}, with commas between`, (text) =>
    splitKeys(text).every(isKey),
  ),
};

/** Of these nothing may be shown, wherever it stands. */
export const SLACK_SECRET_NAMES = [
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_SECRET",
  "WSIS_TOKEN_KEY",
  "WSIS_TOKEN_KEY_PREVIOUS",
] as const;

type Values = { readonly [N in keyof typeof SLACK_VARIABLES]?: z.output<(typeof SLACK_VARIABLES)[N]> };
type Given = Readonly<Record<string, string>>;

/** Whoever sets one of these wants several workspaces. */
const INSTALLING = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "WSIS_TOKEN_KEY"] as const;
const NEEDED = [...INSTALLING, "SLACK_SIGNING_SECRET", "WSIS_PUBLIC_URL"] as const;

/** @returns null where nothing of Slack is set: the local workspace */
export function buildSlackSecrets(values: Values): SlackSecrets | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, WSIS_TOKEN_KEY: tokenKey } = values;
  if (botToken !== undefined && appToken !== undefined) return { kind: "socket", botToken, appToken };
  if (signingSecret === undefined) return null;
  if (botToken !== undefined) return { kind: "http", botToken, signingSecret };
  if (clientId === undefined || clientSecret === undefined || tokenKey === undefined) return null;
  const previousKeys = splitKeys(values.WSIS_TOKEN_KEY_PREVIOUS?.reveal() ?? "").map((key) => new Secret(key));
  return { kind: "oauth", signingSecret, clientId, clientSecret, tokenKey, previousKeys };
}

/** What is each well formed, or absent, but does not go together. */
export function findSlackContradictions(given: Given): string[] {
  const isSet = (name: string) => given[name] !== undefined;
  if (INSTALLING.some(isSet)) return findInstallingContradictions(given);
  const problems: string[] = [];
  if (isSet("SLACK_BOT_TOKEN") && !isSet("SLACK_APP_TOKEN") && !isSet("SLACK_SIGNING_SECRET")) {
    problems.push(
      "SLACK_BOT_TOKEN: found alone, expected with it SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)",
    );
  }
  for (const name of ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"] as const) {
    if (!isSet(name) || isSet("SLACK_BOT_TOKEN")) continue;
    problems.push(`${name}: found without SLACK_BOT_TOKEN, expected both (or none of them: the local workspace)`);
  }
  if (isSet("SLACK_API_URL") && !isSet("SLACK_BOT_TOKEN"))
    problems.push("SLACK_API_URL: found without SLACK_BOT_TOKEN or SLACK_CLIENT_ID, expected one of them with it");
  if (isSet("WSIS_TOKEN_KEY_PREVIOUS"))
    problems.push("WSIS_TOKEN_KEY_PREVIOUS: found without WSIS_TOKEN_KEY, expected the newest key there");
  return problems;
}

function findInstallingContradictions(given: Given): string[] {
  const found = INSTALLING.filter((name) => given[name] !== undefined);
  const missing = NEEDED.filter((name) => given[name] === undefined);
  const tokens = ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"].filter((name) => given[name] !== undefined);
  const publicUrl = given["WSIS_PUBLIC_URL"] ?? "";
  return [
    ...tokens.map(
      (name) =>
        `${name}: found with ${found.join(", ")}, expected either the former (one workspace) or the latter (several)`,
    ),
    ...(missing.length === 0
      ? []
      : [
          `${found.join(", ")}: found without ${missing.join(", ")}, expected all of ${NEEDED.join(", ")} (several workspaces), or none of ${INSTALLING.join(", ")}`,
        ]),
    ...(publicUrl === "" || isReachable(publicUrl)
      ? []
      : [
          "WSIS_PUBLIC_URL: found without https, expected https://…: Slack leads nobody who installs the bot to another address",
        ]),
  ];
}

/** On this machine alone it may be tried without encryption. */
function isReachable(address: string): boolean {
  return address.startsWith("https://") || /^http:\/\/localhost(?::\d+)?(?:\/|$)/.test(address);
}
