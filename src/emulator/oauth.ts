import type { Grant, Installer, OAuthApp, OAuthSide } from "./grant.ts";
import { APP_ID } from "./identities.ts";
import type { Json } from "./json.ts";
import { type MethodResult, refuse, text } from "./method.ts";
import { personId } from "./people.ts";
import { secret } from "./secret.ts";

const CODE_LIFE_MS = 10 * 60 * 1000;

interface Code {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly at: number;
  isUsed: boolean;
}

/** @param now epoch ms */
export function createOAuthSide(app: OAuthApp, now: () => number): OAuthSide {
  const codes = new Map<string, Code>();
  const grants: Grant[] = [];
  const grantTo = (installer: Installer, scopes: readonly string[]): Grant => {
    const isSame = (one: Grant) => !one.isRevoked && !one.rotation && idOf(one.installer) === idOf(installer);
    // Slack gives the same token again while it is good, with the scopes of both.
    const token = grants.find(isSame)?.token ?? `xoxb-local-${secret()}`;
    const rotation = startRotation(app, now());
    const grant = { token, installer, scopes, isRevoked: false, ...(rotation && { rotation }) };
    grants.unshift(grant);
    return grant;
  };
  return {
    approve(authorizeUrl, installer) {
      const { redirectUri, scopes, state } = readAuthorize(authorizeUrl, app);
      const code = secret();
      codes.set(code, { grant: grantTo(installer, scopes), redirectUri, at: now(), isUsed: false });
      return leadBack(redirectUri, { code, state });
    },
    deny(authorizeUrl) {
      const { redirectUri, state } = readAuthorize(authorizeUrl, app);
      return leadBack(redirectUri, { error: "access_denied", state });
    },
    exchange: (args) =>
      text(args, "grant_type") === "refresh_token" && app.tokenSeconds !== undefined
        ? refresh(args, app, grants, grantTo)
        : exchange(args, app, codes, now()),
    findGrant: (token) => grants.find((one) => one.token === token),
  };
}

function idOf(installer: Installer): string {
  return installer.kind === "workspace" ? installer.team.id : installer.id;
}

function readAuthorize(address: string, app: OAuthApp) {
  const { searchParams: given } = new URL(address);
  if (given.get("client_id") !== app.clientId) throw new Error("invalid_client_id");
  const redirectUri = given.get("redirect_uri") ?? app.redirectUri;
  if (redirectUri !== app.redirectUri) throw new Error("bad_redirect_uri");
  const scopes = (given.get("scope") ?? "").split(/[, ]/u).filter((scope) => scope !== "");
  if (scopes.length === 0 || !scopes.every((scope) => /^[a-z._]+(?::[a-z._]+)*$/u.test(scope)))
    throw new Error("invalid_scope");
  return { redirectUri, scopes, state: given.get("state") ?? "" };
}

function leadBack(redirectUri: string, given: Record<string, string>): string {
  return `${redirectUri}?${new URLSearchParams(given)}`;
}

function startRotation({ tokenSeconds }: OAuthApp, now: number): Grant["rotation"] {
  if (tokenSeconds === undefined) return undefined;
  return { endsAt: now + tokenSeconds * 1000, refreshToken: `xoxe-1-local-${secret()}`, isUsed: false };
}

/** A token for the one before it, which stays good until it ends. */
function refresh(
  args: Json,
  app: OAuthApp,
  grants: readonly Grant[],
  grantTo: (installer: Installer, scopes: readonly string[]) => Grant,
): MethodResult {
  if (text(args, "client_id") !== app.clientId) return refuse("invalid_client_id");
  if (text(args, "client_secret") !== app.clientSecret) return refuse("bad_client_secret");
  const given = text(args, "refresh_token");
  const known = grants.find(({ rotation }) => rotation !== undefined && rotation.refreshToken === given);
  if (known?.rotation === undefined || known.rotation.isUsed || known.isRevoked) return refuse("invalid_refresh_token");
  known.rotation.isUsed = true;
  return describeGrant(grantTo(known.installer, known.scopes), app);
}

function exchange(args: Json, app: OAuthApp, codes: ReadonlyMap<string, Code>, now: number): MethodResult {
  if (text(args, "client_id") !== app.clientId) return refuse("invalid_client_id");
  if (text(args, "client_secret") !== app.clientSecret) return refuse("bad_client_secret");
  if ((text(args, "grant_type") ?? "authorization_code") !== "authorization_code") return refuse("invalid_grant_type");
  const code = codes.get(text(args, "code") ?? "");
  if (code === undefined || now - code.at > CODE_LIFE_MS) return refuse("invalid_code");
  if (text(args, "redirect_uri") !== code.redirectUri) return refuse("bad_redirect_uri");
  if (code.isUsed) return refuse("code_already_used");
  code.isUsed = true;
  return describeGrant(code.grant, app);
}

function describeGrant({ token, installer, scopes, rotation }: Grant, { tokenSeconds }: OAuthApp): MethodResult {
  const isOrganisation = installer.kind === "organisation";
  return {
    ok: true,
    app_id: APP_ID,
    authed_user: { id: personId("en-GB") },
    scope: scopes.join(","),
    token_type: "bot",
    access_token: token,
    ...(rotation && { refresh_token: rotation.refreshToken, expires_in: tokenSeconds }),
    bot_user_id: isOrganisation ? "U0ORGBOT01" : installer.team.botUserId,
    team: isOrganisation ? null : { id: installer.team.id, name: installer.team.name },
    enterprise: isOrganisation ? { id: installer.id, name: "Organisation" } : null,
    is_enterprise_install: isOrganisation,
  };
}
