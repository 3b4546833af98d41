import { BOT } from "../identities.ts";
import { botMethod, type Method, refuse } from "../method.ts";

const NO_SCOPES = () => [];

export const authTest = botMethod("free", [], NO_SCOPES, (_args, { team }) => ({
  ok: true,
  url: "https://local.invalid/",
  team: team.name,
  user: BOT.name,
  team_id: team.id,
  user_id: team.botUserId,
  bot_id: team.botId,
  is_enterprise_install: false,
}));

/** Gives out the address of a socket, good for one connection soon. */
export const connectionsOpen: Method = {
  token: "app",
  tier: "free",
  required: [],
  scopes: NO_SCOPES,
  run: (_args, { tickets, socketUrl }) => ({ ok: true, url: `${socketUrl}?ticket=${tickets.issueSocket()}` }),
};

/** Gives a token for the code that a browser came back with. */
export const oauthAccess: Method = {
  token: "none",
  tier: 4,
  required: [],
  scopes: NO_SCOPES,
  run: (args, { oauth }) => oauth?.exchange(args) ?? refuse("invalid_client_id"),
};

/** Makes the caller's token worthless. */
export const authRevoke = botMethod(3, [], NO_SCOPES, (_args, { grant }) => {
  if (grant === undefined) return refuse("not_supported_here");
  grant.isRevoked = true;
  return { ok: true, revoked: true };
});
