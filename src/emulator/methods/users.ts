import { BOT } from "../identities.ts";
import { botMethod, flag, refuse, text } from "../method.ts";
import { findPerson } from "../people.ts";

export const usersInfo = botMethod(
  4,
  ["user"],
  () => ["users:read"],
  (args, { team }) => {
    const id = text(args, "user") ?? "";
    const isBot = id === team.botUserId;
    const person = findPerson(id);
    if (person === undefined && !isBot) return refuse("user_not_found");
    const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const user = {
      id,
      team_id: team.id,
      name: person?.handle ?? BOT.name,
      real_name: person?.name ?? BOT.name,
      is_bot: isBot,
      is_admin: person?.role === "admin",
      is_restricted: person?.role === "guest",
      tz,
      tz_label: tz,
      tz_offset: -new Date().getTimezoneOffset() * 60,
      ...(flag(args, "include_locale") ? { locale: person?.locale ?? "en-US" } : {}),
    };
    return { ok: true, user };
  },
);
