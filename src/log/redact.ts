const TOKEN = /\bx(?:ox[a-z]|app)-[\w-]+/giu;
const TICKET = /([?&](?:ticket|app_id|token)=)[^&\s]+/giu;
const CALENDAR = /(\/calendar\/)[\w-]+/gu;
const RESPONSE_URL = /(\/(?:commands|actions|response)\/)[\w/-]+/gu;

/** Takes tokens, socket tickets, response and calendar addresses out of a line that a library wrote. */
export function redact(line: string): string {
  return line
    .replace(TOKEN, "[token]")
    .replace(TICKET, "$1[secret]")
    .replace(RESPONSE_URL, "$1[secret]")
    .replace(CALENDAR, "$1[secret]");
}
