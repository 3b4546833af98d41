import { findMatches } from "../../text/find-matches.ts";

const BOT_OR_PERSON = /<@(?<id>[A-Z0-9]+)(?:\|[^<>]*)?>/gu;
/** A user group, or everybody. */
const MANY = /<!(?:subteam|here|channel|everyone)/u;
/** A name that Slack did not know, typed as if it did. */
const TYPED = /(?:^|\s)@\p{L}/u;

/** Whom a message calls, as Slack delivers it: the bot (then it comes as a mention too), others alone, or nobody. */
export function readMentions(delivered: string, botUser: string): "bot" | "others" | "nobody" {
  const ids = findMatches(delivered, BOT_OR_PERSON).map(({ groups }) => groups?.id);
  if (ids.includes(botUser)) return "bot";
  return ids.length > 0 || MANY.test(delivered) || TYPED.test(delivered) ? "others" : "nobody";
}
