import { BOT, localeOf, PERSON } from "../identities.ts";
import { botMethod, flag, refuse, text } from "../method.ts";

export const usersInfo = botMethod(
  4,
  ["user"],
  () => ["users:read"],
  (args, { team }) => {
    const id = text(args, "user") ?? "";
    const isBot = id === team.botUserId;
    const locale = isBot ? "en-US" : localeOf(id);
    if (locale === undefined) return refuse("user_not_found");
    const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const user = {
      id,
      team_id: team.id,
      name: isBot ? BOT.name : PERSON.name,
      real_name: isBot ? BOT.name : PERSON.realName,
      is_bot: isBot,
      tz,
      tz_label: tz,
      tz_offset: -new Date().getTimezoneOffset() * 60,
      ...(flag(args, "include_locale") ? { locale } : {}),
    };
    return { ok: true, user };
  },
);
