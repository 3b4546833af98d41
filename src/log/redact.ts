const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/giu;
/** A key of OpenAI's or Anthropic's. */
const MODEL_KEY = /\bsk-[\w-]{6,}/gu;
const TICKET = /([?&](?:ticket|app_id|token)=)[^&\s]+/giu;
/** In any spelling that may reach a server: without .ics, with letters or slashes as %xx, with something behind it. */
const CALENDAR = /(calendar(?:\/|%(?:25)*2f)+)[^\s"'<>]+/giu;
/** The secret of a calendar's address by itself: 256 bits as base64url. */
const CALENDAR_SECRET = /(?<![\w-])[\w-]{43}(?![\w-])/gu;
const RESPONSE_URL = /(\/(?:commands|actions|response)\/)[\w/-]+/gu;

/** Takes tokens, keys of models, socket tickets, response and calendar addresses out of a line that a library wrote. */
export function redact(line: string): string {
  return line
    .replace(TOKEN, "[token]")
    .replace(MODEL_KEY, "[key]")
    .replace(TICKET, "$1[secret]")
    .replace(RESPONSE_URL, "$1[secret]")
    .replace(CALENDAR, "$1[secret]")
    .replace(CALENDAR_SECRET, "[secret]");
}
