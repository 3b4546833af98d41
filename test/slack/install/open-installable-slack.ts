import { createHmac } from "node:crypto";
import type { Installer, OAuthApp } from "../../../src/emulator/grant.ts";
import { CONVERSATIONS, OWN_TEAM, type Team } from "../../../src/emulator/identities.ts";
import type { StateStore } from "../../../src/ports/state-store.ts";
import { createSlackApp } from "../../../src/slack/create-slack-app.ts";
import type { Installing, SlackAppOptions } from "../../../src/slack/slack-app-options.ts";
import { startFaultySlack } from "../../fixtures/faulty-slack.ts";
import { freePort } from "../../fixtures/free-port.ts";
import { createRecordingLog } from "../../fixtures/recording-log.ts";
import { createSampleApp } from "../../fixtures/sample-app.ts";

export const FIRST: Team = OWN_TEAM;
export const SECOND: Team = { id: "T0SECOND01", name: "Second <b>", botUserId: "U0SECONDB1", botId: "B0SECONDB1" };
/** A channel of each workspace in which the bot is. */
export const CHANNELS = { [FIRST.id]: "C0FOLLOWUP", [SECOND.id]: "C0SECOND01" };
export const CLIENT = { clientId: "123456.654321", clientSecret: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" };
export const KEY = "5ec3e7".padEnd(64, "0");

const SIGNING_SECRET = "an-invented-signing-secret";
const CONVERSATIONS_OF_BOTH = [
  ...CONVERSATIONS,
  { id: "C0SECOND01", name: "second", kind: "channel", botIsMember: true, team: SECOND.id },
  { id: "D0SECOND01", name: "WSIS", kind: "im", botIsMember: true, team: SECOND.id },
] as const;

export const workspace = (team: Team): Installer => ({ kind: "workspace", team });

/** What a browser is, as far as it installs an app. */
export interface BrowserOptions {
  readonly language?: string;
  /** By default the browser sends back the cookie it was given. */
  readonly cookie?: string;
}

export type InstallableSlack = Awaited<ReturnType<typeof openInstallableSlack>>;

/** The bot over HTTP as workspaces install it, with Slack's side of it in the strict emulator. */
export async function openInstallableSlack(
  store: StateStore,
  more: Partial<SlackAppOptions> = {},
  installing: Partial<Installing> = {},
  oauthApp: Partial<OAuthApp> = {},
) {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const redirectUri = `${publicUrl}/slack/oauth_redirect`;
  const api = await startFaultySlack({
    conversations: CONVERSATIONS_OF_BOTH,
    oauth: { ...CLIENT, redirectUri, ...oauthApp },
  });
  const { oauth } = api.emulator;
  if (oauth === undefined) throw new Error("the emulator lets nobody install");
  const log = createRecordingLog();
  const slack = createSlackApp({
    app: createSampleApp(),
    installing: { ...CLIENT, tokenKey: KEY, previousKeys: [], publicUrl, store, now: Date.now, ...installing },
    connection: { kind: "http", signingSecret: SIGNING_SECRET, port, host: "127.0.0.1" },
    log,
    slackApiUrl: api.apiUrl,
    poster: { settleMs: 20 },
    ...more,
  });
  await slack.start();
  const visit = (address: string, headers: Record<string, string> = {}) =>
    fetch(new URL(address, publicUrl), { redirect: "manual", headers });
  /** Begins as a browser does. @returns where Slack's page is, and the cookie */
  const begin = async () => {
    const { status, headers } = await visit("/slack/install");
    return { status, page: headers.get("location") ?? "", setCookie: headers.get("set-cookie") ?? "" };
  };
  const cookieOf = (setCookie: string) => setCookie.split(";", 1)[0] ?? "";
  return {
    api,
    oauth,
    log,
    slack,
    publicUrl,
    visit,
    begin,
    /** Installs from the first page to the last. */
    async install(installer: Installer, { language = "en", cookie }: BrowserOptions = {}): Promise<Response> {
      const { page, setCookie } = await begin();
      const headers = { cookie: cookie ?? cookieOf(setCookie), "accept-language": language };
      return visit(oauth.approve(page, installer), headers);
    },
    cookieOf,
    /** Sends what Slack sends, signed. */
    send(body: string, type = "application/json"): Promise<Response> {
      const time = String(Math.floor(Date.now() / 1000));
      const signature = `v0=${createHmac("sha256", SIGNING_SECRET).update(`v0:${time}:${body}`).digest("hex")}`;
      const headers = { "content-type": type, "x-slack-request-timestamp": time, "x-slack-signature": signature };
      return fetch(`${publicUrl}/slack/events`, { method: "POST", headers, body });
    },
    posted: (team: Team) => api.emulator.state.messagesOf(CHANNELS[team.id] ?? "").filter((message) => message.fromBot),
    async stop() {
      await slack.stop(1000);
      await api.stop();
    },
  };
}
