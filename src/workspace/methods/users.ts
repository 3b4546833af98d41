import { BOT, PERSON, TEAM } from "../identities.ts";
import { flag, type Method, refuse, text } from "../method.ts";

export const usersInfo: Method = {
  token: "bot",
  tier: 4,
  required: ["user"],
  scopes: () => ["users:read"],
  run(args, { state }) {
    const id = text(args, "user");
    if (id !== PERSON.userId && id !== BOT.userId) return refuse("user_not_found");
    const isBot = id === BOT.userId;
    const user = {
      id,
      team_id: TEAM.id,
      name: isBot ? BOT.name : PERSON.name,
      real_name: isBot ? BOT.name : PERSON.realName,
      is_bot: isBot,
      tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(flag(args, "include_locale") ? { locale: state.locale } : {}),
    };
    return { ok: true, user };
  },
};
