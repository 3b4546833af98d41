import { BOT, TEAM } from "../identities.ts";
import { botMethod, type Method } from "../method.ts";

const NO_SCOPES = () => [];

export const authTest = botMethod("free", [], NO_SCOPES, () => ({
  ok: true,
  url: "https://local.invalid/",
  team: "Local workspace",
  user: BOT.name,
  team_id: TEAM.id,
  user_id: BOT.userId,
  bot_id: BOT.botId,
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
