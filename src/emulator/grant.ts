import type { Team } from "./identities.ts";
import type { Json } from "./json.ts";

/** An app as Slack knows it that workspaces install by OAuth. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  /** How long a token is good where the app has them rotated; absent: for ever. */
  readonly tokenSeconds?: number;
}

/** Who has installed the app: a workspace, or a whole organisation. */
export type Installer =
  | { readonly kind: "workspace"; readonly team: Team }
  | { readonly kind: "organisation"; readonly id: string };

/** What a token stands for. */
export interface Grant {
  readonly token: string;
  readonly installer: Installer;
  readonly scopes: readonly string[];
  isRevoked: boolean;
  /** Where tokens are rotated: when this one ends (epoch ms), and what gives the next, once. */
  readonly rotation?: { readonly endsAt: number; readonly refreshToken: string; isUsed: boolean };
}

/** Slack's side of installing by OAuth v2. */
export interface OAuthSide {
  /** Somebody agrees on Slack's page. @returns where their browser is sent @throws what that page would say instead */
  approve(authorizeUrl: string, installer: Installer): string;
  /** Somebody says no. */
  deny(authorizeUrl: string): string;
  /** `oauth.v2.access` */
  exchange(args: Json): Json & { readonly ok: boolean };
  findGrant(token: string): Grant | undefined;
}
