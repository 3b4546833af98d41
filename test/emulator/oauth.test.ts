import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { OWN_TEAM } from "../../src/emulator/identities.ts";
import type { Emulator } from "../../src/emulator/start-emulator.ts";
import { type Answer, call, openEmulator } from "./open-emulator.ts";

const CLIENT = { client_id: "1.2", client_secret: "s" };
const REDIRECT = "https://bot.example.org/slack/oauth_redirect";
const WORKSPACE = { kind: "workspace", team: OWN_TEAM } as const;

let now: number;
let emulator: Emulator;
beforeEach(async () => {
  now = Date.UTC(2026, 10, 24);
  const oauth = { clientId: "1.2", clientSecret: "s", redirectUri: REDIRECT };
  emulator = await openEmulator({ now: () => now, oauth });
});
afterEach(() => emulator.stop());

function page(change: Record<string, string> = {}): string {
  const given = { client_id: "1.2", scope: "chat:write,users:read", redirect_uri: REDIRECT, state: "s1", ...change };
  return `https://slack.com/oauth/v2/authorize?${new URLSearchParams(given)}`;
}
const codeFrom = (address = "") => new URL(address).searchParams.get("code") ?? "";
const exchange = (args: Answer) => call(emulator, "oauth.v2.access", args, "");
const approve = () => codeFrom(emulator.oauth?.approve(page(), WORKSPACE));

describe("installing by OAuth", () => {
  it("leads back with the state, and gives a token for the code, with the scopes that were asked for", async () => {
    const back = new URL(emulator.oauth?.approve(page(), WORKSPACE) ?? "");
    expect([back.origin + back.pathname, back.searchParams.get("state")]).toEqual([REDIRECT, "s1"]);
    const granted = await exchange({ ...CLIENT, code: codeFrom(back.href), redirect_uri: REDIRECT });
    const team = { id: OWN_TEAM.id, name: OWN_TEAM.name };
    expect(granted).toMatchObject({
      ok: true,
      token_type: "bot",
      team,
      enterprise: null,
      is_enterprise_install: false,
    });
    const token = String(granted.access_token);
    expect(await call(emulator, "auth.test", {}, token)).toMatchObject({ ok: true, team_id: OWN_TEAM.id });
    const history = await call(emulator, "conversations.history", { channel: "C0FOLLOWUP" }, token);
    expect(history).toMatchObject({ error: "missing_scope", needed: "channels:history" });
  });

  it.each<[string, Answer, string]>([
    ["another app", { client_id: "9.9" }, "invalid_client_id"],
    ["another secret", { client_secret: "x" }, "bad_client_secret"],
    ["another code", { code: "x" }, "invalid_code"],
    ["no code", { code: undefined }, "invalid_code"],
    ["another address", { redirect_uri: "https://evil.example" }, "bad_redirect_uri"],
    ["no address", { redirect_uri: undefined }, "bad_redirect_uri"],
    ["another grant", { grant_type: "refresh_token" }, "invalid_grant_type"],
  ])("gives nothing for %s", async (_, change, error) => {
    const right = { ...CLIENT, code: approve(), redirect_uri: REDIRECT };
    expect(await exchange({ ...right, ...change })).toMatchObject({ ok: false, error });
  });

  it("gives a token once, and within ten minutes", async () => {
    const [first, second] = [approve(), approve()];
    const args = { ...CLIENT, redirect_uri: REDIRECT };
    expect(await exchange({ ...args, code: first })).toMatchObject({ ok: true });
    expect(await exchange({ ...args, code: first })).toMatchObject({ error: "code_already_used" });
    now += 11 * 60_000;
    expect(await exchange({ ...args, code: second })).toMatchObject({ error: "invalid_code" });
  });

  it.each([
    [{ client_id: "9.9" }, "invalid_client_id"],
    [{ redirect_uri: "https://evil.example" }, "bad_redirect_uri"],
    [{ scope: "" }, "invalid_scope"],
  ])("shows an error in the place of Slack's page for %o", (change, error) => {
    expect(() => emulator.oauth?.approve(page(change), WORKSPACE)).toThrow(error);
  });

  it("says no where a person does", () => {
    const back = new URL(emulator.oauth?.deny(page()) ?? "").searchParams;
    expect([back.get("error"), back.get("state"), back.has("code")]).toEqual(["access_denied", "s1", false]);
  });

  it("gives the same token again until it is revoked", async () => {
    const args = { ...CLIENT, redirect_uri: REDIRECT };
    const tokens = [];
    for (let i = 0; i < 2; i++) tokens.push(String((await exchange({ ...args, code: approve() })).access_token));
    expect(tokens[0]).toBe(tokens[1]);
    expect(await call(emulator, "auth.revoke", {}, tokens[0])).toMatchObject({ ok: true, revoked: true });
    expect(await call(emulator, "auth.test", {}, tokens[0])).toMatchObject({ error: "token_revoked" });
    const again = String((await exchange({ ...args, code: approve() })).access_token);
    expect(await call(emulator, "auth.test", {}, again)).toMatchObject({ ok: true });
  });

  it("is not there where no app is", async () => {
    const bare = await openEmulator();
    expect(bare.oauth).toBeUndefined();
    expect(await call(bare, "oauth.v2.access", CLIENT, "")).toMatchObject({ error: "invalid_client_id" });
    await bare.stop();
  });

  it("rotates tokens where the app has that: each is renewed once, and good until it ends", async () => {
    const oauth = { clientId: "1.2", clientSecret: "s", redirectUri: REDIRECT, tokenSeconds: 60 };
    await emulator.stop();
    emulator = await openEmulator({ now: () => now, oauth });
    const first = await exchange({ ...CLIENT, code: approve(), redirect_uri: REDIRECT });
    expect(first).toMatchObject({ ok: true, expires_in: 60 });
    const renew = { ...CLIENT, grant_type: "refresh_token", refresh_token: first.refresh_token };
    const second = await exchange(renew);
    expect(second).toMatchObject({ ok: true, token_type: "bot", expires_in: 60 });
    expect(second.access_token).not.toBe(first.access_token);
    expect(await exchange(renew)).toMatchObject({ ok: false, error: "invalid_refresh_token" });
    expect(await call(emulator, "auth.test", {}, String(first.access_token))).toMatchObject({ ok: true });
    now += 60_000;
    for (const { access_token: token } of [first, second])
      expect(await call(emulator, "auth.test", {}, String(token))).toMatchObject({ ok: false, error: "token_expired" });
  });
});
