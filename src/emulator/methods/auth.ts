import { BOT, TEAM } from "../identities.ts";
import type { Method } from "../method.ts";

export const authTest: Method = {
  token: "bot",
  tier: "free",
  required: [],
  scopes: () => [],
  run: () => ({
    ok: true,
    url: "https://local.invalid/",
    team: "Local workspace",
    user: BOT.name,
    team_id: TEAM.id,
    user_id: BOT.userId,
    bot_id: BOT.botId,
    is_enterprise_install: false,
  }),
};

/** Gives out the address of a socket, good for one connection soon. */
export const connectionsOpen: Method = {
  token: "app",
  tier: "free",
  required: [],
  scopes: () => [],
  run: (_args, { tickets, socketUrl }) => ({ ok: true, url: `${socketUrl}?ticket=${tickets.issueSocket()}` }),
};
